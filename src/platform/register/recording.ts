// 记载的次序: imports, undos and corrections take turns, and each takes an instant of its own.

import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';

/** Two that name the same rows in different order would wait for each other for ever. */
export async function takeTurns(transaction: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(20241001)`.execute(transaction);
}

/** The instant at which a recording counts as known: its own, or just after the newest, since each knows more than the one before. */
export async function nextInstant(transaction: Database, at: string): Promise<string> {
  const { rows } = await sql<{ next: string }>`
    insert into recording
    select greatest(${at}::timestamptz, newest.at + interval '1 microsecond')
    from (
      select max(at) as at from (
        select max(coalesce(upper(known), lower(known))) as at from register_loaded
        union all select max(known_at) from recording
      ) as either
    ) as newest
    returning known_at as next`.execute(transaction);
  return rows[0]?.next ?? at;
}
