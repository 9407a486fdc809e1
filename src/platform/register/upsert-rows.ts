// 登记入库: adds what is new, changes what differs, leaves the rest untouched, in one statement.

import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';

/** One row, by column of the table. Money is whole fen, days and instants are text. */
export type Row = Readonly<Record<string, unknown>>;

export interface Rows {
  readonly table: string;
  /** The columns that name a row. */
  readonly key: readonly string[];
  /** Written when a row is added, and never changed. */
  readonly onceOnly?: readonly string[];
  /** All with the same columns. */
  readonly rows: readonly Row[];
}

export interface Tally {
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** Where a row comes from and when we learnt it: told again, an unchanged row keeps its first source. */
const provenance = ['source', 'recorded_at'];

export async function upsertRows(database: Database, { table, key, onceOnly = [], rows }: Rows): Promise<Tally> {
  const [first] = rows;
  if (first === undefined) return { rows: 0, added: 0, changed: 0, unchanged: 0 };
  const columns = Object.keys(first);
  const changing = columns.filter((column) => !key.includes(column) && !onceOnly.includes(column));
  const compared = changing.filter((column) => !provenance.includes(column));
  const list = (names: readonly string[], of?: string) => sql.join(names.map((name) => sql.ref(of === undefined ? name : `${of}.${name}`)));
  const changes = sql.join(changing.map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`));
  const differs = sql`(${list(compared, 'held')}) is distinct from (${list(compared, 'excluded')})`;
  const otherwise = compared.length === 0 ? sql`do nothing` : sql`do update set ${changes} where ${differs}`;
  const written = await sql<{ added: boolean }>`
    insert into ${sql.table(table)} as held (${list(columns)})
    select ${list(columns)} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)
    on conflict (${list(key)}) ${otherwise}
    returning xmax = 0 as added`.execute(database);
  const added = written.rows.filter((row) => row.added).length;
  const changed = written.rows.length - added;
  return { rows: rows.length, added, changed, unchanged: rows.length - added - changed };
}
