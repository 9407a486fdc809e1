// 登记簿是否导入过: "nobody has imported it" is not "there is no such fact"; and what was not yet imported was not known.

import { type RawBuilder, sql } from 'kysely';
import type { AsOf } from '#kernel/as-of';
import type { Database } from '../database/connect.ts';
import { knownAsOf } from './true-as-of.ts';

export interface Loading {
  readonly register: string;
  readonly at: string;
  readonly source: string;
  /** Rows of it stayed behind: what is not in the register may be among them. */
  readonly isPartial?: boolean;
}

export async function markLoaded(database: Database, loadings: readonly Loading[]): Promise<void> {
  for (const { register, at, source, isPartial = false } of loadings) {
    await sql`
      insert into register_loaded (register, known, source, is_partial)
      values (${register}, tstzrange(${at}, null), ${source}, ${isPartial})`.execute(database);
  }
}

/**
 * Was the register imported with, or after, the subject that was listed at that instant? An older list says nothing about it, and a list
 * that came in only in part takes away what older ones said: what stayed behind may be about anybody.
 */
export function covers(register: string, { listedAt, asOf }: { readonly listedAt: string; readonly asOf: AsOf }): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from register_loaded
    where register = ${register} and ${knownAsOf('register_loaded', asOf)} and lower(register_loaded.known) >= ${sql.ref(listedAt)}
      and not is_partial and not exists (
        select from register_loaded as part
        where part.register = ${register} and part.is_partial and ${knownAsOf('part', asOf)}
          and lower(part.known) > lower(register_loaded.known)))`;
}

/** Where the newest import of a register came from; undefined when there was none. */
export async function sourceOfRegister(database: Database, register: string, asOf: AsOf): Promise<string | undefined> {
  const { rows } = await sql<{ source: string }>`
    select source from register_loaded where register = ${register} and ${knownAsOf('register_loaded', asOf)}
    order by lower(known) desc limit 1`.execute(database);
  return rows[0]?.source;
}

/** The newest import of each register that came in, and the instant of its first. */
export async function loadingsAsOf(
  database: Database,
  asOf: Pick<AsOf, 'knownAt'>,
): Promise<readonly (Loading & { readonly since: string })[]> {
  const { rows } = await sql<Loading & { since: string }>`
    select distinct on (register) register, lower(known) as at, source, min(lower(known)) over (partition by register) as since
    from register_loaded where ${knownAsOf('register_loaded', asOf)}
    order by register, lower(known) desc`.execute(database);
  return rows;
}
