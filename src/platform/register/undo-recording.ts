// 撤销记载: closes what one recording opened and opens again, as new versions, what was held before it.

import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import type { Register } from './record-facts.ts';

/** The recording of that instant is taken back at the other. */
export interface Undoing {
  readonly recordedAt: string;
  readonly at: string;
}

export async function undoRecording(database: Database, register: Register, { recordedAt, at }: Undoing): Promise<void> {
  const table = sql.table(register.table);
  await sql`
    with ${touchedBy(register, recordedAt)}
    update ${table} as held set known = tstzrange(lower(held.known), ${at})
    from touched where ${sameKey(register)} and upper_inf(held.known) and lower(held.known) >= ${recordedAt}`.execute(database);
  await sql`
    with ${touchedBy(register, recordedAt)}
    insert into ${table} overriding user value
    select again.*
    from touched join ${table} as held on ${sameKey(register)}
      and lower(held.known) < ${recordedAt} and upper(held.known) >= ${recordedAt},
      jsonb_populate_record(null::${table}, to_jsonb(held) || jsonb_build_object('known', tstzrange(${at}, null))) as again`.execute(
    database,
  );
}

/** The instants at which the same keys were recorded again, or taken back, later. */
export async function recordedLater(database: Database, register: Register, recordedAt: string): Promise<readonly string[]> {
  const { rows } = await sql<{ at: string }>`
    with ${touchedBy(register, recordedAt)}
    select distinct at
    from touched join ${sql.table(register.table)} as held on ${sameKey(register)},
      unnest(array[lower(held.known), upper(held.known)]) as at
    where at > ${recordedAt}`.execute(database);
  return rows.map(({ at }) => at);
}

/** Sources of what is said about a subject that was taken back at that instant: `column` of the register names `key` of the subject. */
export async function sourcesOfOrphans(
  database: Database,
  register: Register,
  { column, subject, goneAt }: { readonly column: string; readonly subject: Register; readonly goneAt: string },
): Promise<readonly string[]> {
  const key = subject.key[0] ?? '';
  const { rows } = await sql<{ source: string }>`
    select distinct said.source from ${sql.table(register.table)} as said
    where upper_inf(said.known) and exists (
      select from ${sql.table(subject.table)} as gone
      where ${sql.ref(`gone.${key}`)} = ${sql.ref(`said.${column}`)} and upper(gone.known) = ${goneAt}) and not exists (
      select from ${sql.table(subject.table)} as held
      where ${sql.ref(`held.${key}`)} = ${sql.ref(`said.${column}`)} and upper_inf(held.known))
    order by source`.execute(database);
  return rows.map(({ source }) => source);
}

function touchedBy({ table, key }: Register, recordedAt: string): RawBuilder<unknown> {
  return sql`touched as materialized (
    select distinct ${sql.join(key.map((name) => sql.ref(name)))} from ${sql.table(table)}
    where lower(known) = ${recordedAt} or upper(known) = ${recordedAt})`;
}

function sameKey({ key }: Register): RawBuilder<unknown> {
  return sql.join(
    key.map((name) => sql`${sql.ref(`held.${name}`)} = ${sql.ref(`touched.${name}`)}`),
    sql` and `,
  );
}
