// 存证的存放: the batch of a sealed act, in hexadecimal.

import type { Database } from '#platform/database/connect';
import { digestOfEffects } from '#platform/journal/leaf';
import { findSealed, isSealedIn, objectOf } from '#platform/journal/sealed-act';
import type { FindSealing } from '../procedure/sheet/sealing.ts';

export function sealingInPostgres(database: Database): FindSealing {
  return async (record) => {
    const sealed = await findSealed(database, record);
    if (sealed === undefined) return undefined;
    const { salt, batch } = sealed;
    const object = objectOf(batch);
    if (!isSealedIn(batch, object, { record, salt })) return undefined;
    return {
      record,
      salt: hex(salt),
      digest: hex(digestOfEffects(salt, record)),
      batch: { on: batch.on, hour: batch.hour, object, salt: hex(batch.salt), digests: batch.digests.map(hex) },
    };
  };
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
