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
  /** The list is of this area alone; null: of the whole city. */
  readonly area?: string | null;
}

export async function markLoaded(database: Database, loadings: readonly Loading[]): Promise<void> {
  for (const { register, at, source, isPartial = false, area = null } of loadings) {
    await sql`
      insert into register_loaded (register, known, source, is_partial, area)
      values (${register}, tstzrange(${at}, null), ${source}, ${isPartial}, ${area})`.execute(database);
  }
}

/**
 * Was the register imported with, or after, the subject that was listed at that instant? An older list says nothing about it, and a list
 * that came in only in part takes away what older ones said: what stayed behind may be about anybody. A list of one area speaks of that area
 * alone; `area`: the column with the area of the subject.
 */
export function covers(
  register: string,
  { listedAt, asOf, area }: { readonly listedAt: string; readonly asOf: Pick<AsOf, 'knownAt'>; readonly area?: string },
): RawBuilder<boolean> {
  const speaks = (list: string) =>
    area === undefined ? sql`${sql.ref(`${list}.area`)} is null` : sql`coalesce(${sql.ref(`${list}.area`)} = ${sql.ref(area)}, true)`;
  return sql<boolean>`exists (
    select from register_loaded
    where register = ${register} and ${knownAsOf('register_loaded', asOf)} and lower(register_loaded.known) >= ${sql.ref(listedAt)}
      and ${speaks('register_loaded')} and not is_partial and not exists (
        select from register_loaded as part
        where part.register = ${register} and part.is_partial and ${knownAsOf('part', asOf)} and ${speaks('part')}
          and lower(part.known) > lower(register_loaded.known)))`;
}

/** Where the newest list of the whole city came from; undefined when there was none. */
export async function sourceOfRegister(database: Database, register: string, asOf: Pick<AsOf, 'knownAt'>): Promise<string | undefined> {
  const { rows } = await sql<{ source: string }>`
    select source from register_loaded where register = ${register} and area is null and ${knownAsOf('register_loaded', asOf)}
    order by lower(known) desc limit 1`.execute(database);
  return rows[0]?.source;
}

/** The newest list of the whole city of each register that came in, and the instant of its first. */
export async function loadingsAsOf(
  database: Database,
  asOf: Pick<AsOf, 'knownAt'>,
): Promise<readonly (Loading & { readonly since: string })[]> {
  const { rows } = await sql<Loading & { since: string }>`
    select distinct on (register) register, lower(known) as at, source, min(lower(known)) over (partition by register) as since
    from register_loaded where area is null and ${knownAsOf('register_loaded', asOf)}
    order by register, lower(known) desc`.execute(database);
  return rows;
}
