// 版本的标记: names a version of a row to the outside; its serial number would tell how much everybody else writes.

import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import type { Register } from './record-facts.ts';

/**
 * Of a row named `held`: a digest of what tells it from every other version of its key, and of nothing else — since when it is known,
 * and from which day it is true (the database forbids that two agree in both). It stays the same in a copy of the database.
 */
export function markOf({ table, key }: Register): RawBuilder<string> {
  const parts = [
    sql`${table}::text`,
    ...key.map((name) => sql`${sql.ref(`held.${name}`)}::text`),
    sql`extract(epoch from lower(held.known))::text`,
    sql`coalesce((lower(held.valid) - date '2000-01-01')::text, '')`,
  ];
  return sql<string>`left(encode(sha256(convert_to(concat_ws('~', ${sql.join(parts)}), 'UTF8')), 'hex'), 32)`;
}

/** Of a row named `held`; `key` in the order of the register's own. */
export function isKeyOf(register: Register, key: readonly string[]): RawBuilder<boolean> {
  return sql.join(
    register.key.map((name, i) => sql`${sql.ref(`held.${name}`)}::text = ${key[i] ?? ''}`),
    sql` and `,
  ) as RawBuilder<boolean>;
}

export interface MarkedVersion {
  /** In the order of the register's own. */
  readonly key: readonly string[];
  readonly mark: string;
}

/** Its number in the database, for what refers to it there and never leaves. Undefined: there is no such version, or none to be seen. */
export async function serialOf(database: Database, register: Register, { key, mark }: MarkedVersion): Promise<number | undefined> {
  const { rows } = await sql<{ version: number }>`
    select version from ${sql.table(register.table)} as held
    where ${isKeyOf(register, key)} and ${markOf(register)} = ${mark}`.execute(database);
  return rows[0]?.version;
}
