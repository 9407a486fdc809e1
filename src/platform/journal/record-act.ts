// 记入日志: the one function that writes a leaf, in the transaction that writes the effects.

import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { RecordAct } from '#kernel/act-record';
import type { Database } from '../database/connect.ts';
import { digestOfEffects, leafHash } from './leaf.ts';

export function recordActIn(transaction: Database): RecordAct {
  return async ({ effects, ...act }) => {
    const id = randomUUID();
    const salt = randomBytes(16);
    const digest = digestOfEffects(salt, effects);
    const hash = leafHash({ ...act, id, effectsDigest: digest.toString('hex') });
    await sql`
      with leaf as (
        insert into journal_leaf (id, act, clause, actor, unit, occurred_on, recorded_at, object, effects_digest, leaf_hash)
        values (${id}, ${act.act}, ${act.clause}, ${act.actor}, ${act.unit}, ${act.occurredOn}, ${act.recordedAt}, ${act.object},
          ${digest}, ${hash})
      )
      insert into journal_salt (leaf, salt) values (${id}, ${salt})`.execute(transaction);
  };
}
