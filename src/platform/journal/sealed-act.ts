// 密封事项: what nobody may learn of yet leaves a salted digest beside the journal; each hour's digests become one leaf, whether or not there are any.

import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ActRecord, RecordAct } from '#kernel/act-record';
import { type Instant, readInstant } from '#kernel/instant';
import type { PlainDate } from '#kernel/plain-date';
import type { Database } from '../database/connect.ts';
import { digestOfEffects } from './leaf.ts';
import { recordActIn } from './record-act.ts';

/** In the transaction of the firm whose act it is, or of the issuer. */
export function recordSealedIn(transaction: Database): RecordAct {
  return async (act) => {
    const salt = randomBytes(16);
    await sql`insert into sealed_act (salt, digest) values (${salt}, ${digestOfEffects(salt, act)})`.execute(transaction);
  };
}

/** Digests in a batch come in such a number that their count says next to nothing. */
const atATime = 64;

export interface Batch {
  readonly salt: Uint8Array;
  /** In their order. */
  readonly digests: readonly Uint8Array[];
}

interface Hour {
  readonly on: PlainDate;
  readonly hour: Instant;
}

/** False: that hour of that day has its leaf. Hours that nobody was there for get none: what they left goes into the next batch. */
export async function closeBatch(transaction: Database, { on, hour }: Hour): Promise<boolean> {
  // First, and by itself: the next statement then sees what another process has closed.
  await sql`select pg_advisory_xact_lock(20240931)`.execute(transaction);
  const closed = await sql`select from sealed_batch where closed_on = ${on} and hour >= ${hour}`.execute(transaction);
  if (closed.rows.length > 0) return false;
  const { rows } = await sql<{ id: string; digest: Buffer }>`select id, digest from sealed_act where batch is null`.execute(transaction);
  const [id, salt] = [randomUUID(), randomBytes(16)];
  const fillers = Array.from({ length: atATime - (rows.length % atATime) }, () => randomBytes(32));
  const digests = [...rows.map(({ digest }) => digest), ...fillers].sort(Buffer.compare);
  await sql`insert into sealed_batch (id, closed_on, hour, salt, digests)
    values (${id}, ${on}, ${hour}, ${salt}, ${Buffer.concat(digests)})`.execute(transaction);
  await sql`update sealed_act set batch = ${id} where id = any(${rows.map((row) => row.id)})`.execute(transaction);
  // The hour, and not the moment: how long it took would tell how much there was.
  const leaf = { clause: null, actor: 'sealer', unit: '系统', occurredOn: on, recordedAt: hour, effects: id };
  await recordActIn(transaction)({ ...leaf, act: 'sealed-batch', object: objectOf({ salt, digests }) });
  return true;
}

export interface Sealed {
  readonly salt: Uint8Array;
  readonly batch: Batch & Hour;
}

/** Where that act stands in a batch; undefined: in none that whoever asks may read. Batches of hours before it was recorded are left out. */
export async function findSealed(transaction: Database, record: ActRecord): Promise<Sealed | undefined> {
  const { rows } = await sql<{ salt: Buffer; digest: Buffer; on: PlainDate; hour: string; key: Buffer; digests: Buffer }>`
    select act.salt, act.digest, batch.closed_on as on, batch.hour, batch.salt as key, batch.digests
    from sealed_act as act join sealed_batch as batch on batch.id = act.batch
    where batch.hour > ${record.recordedAt}::timestamptz - interval '1 hour' order by batch.hour`.execute(transaction);
  const found = rows.find(({ salt, digest }) => digestOfEffects(salt, record).equals(digest));
  if (found === undefined) return undefined;
  const { salt, on, hour, key, digests } = found;
  const each = Array.from({ length: digests.length / 32 }, (_, i) => digests.subarray(i * 32, (i + 1) * 32));
  return { salt, batch: { on, hour: readInstant(hour), salt: key, digests: each } };
}

/** Whether that act stands in the batch, and the batch is the one whose leaf names that object. */
export function isSealedIn(batch: Batch, object: string, act: { readonly record: ActRecord; readonly salt: Uint8Array }): boolean {
  const digest = digestOfEffects(act.salt, act.record);
  return objectOf(batch) === object && batch.digests.some((it) => digest.equals(it));
}

/** As the leaf of the batch names it. */
export function objectOf({ salt, digests }: Batch): string {
  return `batch/${createHash('sha256').update(salt).update(Buffer.concat(digests)).digest('hex')}`;
}
