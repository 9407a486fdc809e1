// 选出的行: which versions an export takes, all of its sheets in one statement, so that no import comes between them.

import { type RawBuilder, sql } from 'kysely';
import type { AsOf } from '#kernel/as-of';
import type { Database } from '#platform/database/connect';
import { inOrder, type ListWanted } from '#platform/list/page-of';
import { madeByDatabase } from '#platform/register/history';
import type { Row } from '#platform/register/record-facts';
import { trueAsOf } from '#platform/register/true-as-of';
import type { Beside, ExportedList, RegisterSheet } from './exported-lists.ts';

/** Versions in the order of the list; never more than one beyond what an export may have. */
export interface ChosenRows {
  readonly main: readonly number[];
  /** By the list's own order of what goes along. */
  readonly beside: readonly (readonly number[])[];
}

interface Choice {
  readonly wanted: ListWanted;
  readonly asOf: AsOf;
  /** Of the list, and of each of the sheets that go along. */
  readonly most: number;
  readonly mostBeside: number;
}

/** A version is never rewritten: it is read later as it was chosen. */
export async function chosenRows(database: Database, list: ExportedList, choice: Choice): Promise<ChosenRows> {
  const { main, beside } = list;
  const { wanted, most } = choice;
  const table = sql.table(main.register.table);
  const version = sql.ref(`${main.register.table}.version`);
  const key = sql.ref(`${main.register.table}.${main.register.key[0] ?? ''}`);
  const { rows } = await sql<{ main: number[]; beside: number[][] }>`
    with main as materialized (
      select ${version} as version, ${key} as key, row_number() over (order by ${inOrder(wanted)}) as place
      from ${table} where ${wanted.where} order by ${inOrder(wanted)} limit ${most + 1}
    )
    select (select coalesce(json_agg(version order by place), '[]') from main) as main,
      ${beside.length === 0 ? sql`'[]'::json` : sql`json_build_array(${sql.join(beside.map((it) => versionsBeside(it, choice)))})`} as beside`.execute(
    database,
  );
  return rows[0] ?? { main: [], beside: [] };
}

function versionsBeside({ register, names }: Beside, { asOf, mostBeside }: Choice): RawBuilder<unknown> {
  const { table, key } = register;
  const places = [sql`main.place`, ...key.map((name) => sql.ref(`${table}.${name}`))];
  return sql`(select coalesce(json_agg(version order by place), '[]') from (
    select ${sql.ref(`${table}.version`)} as version, row_number() over (order by ${sql.join(places)}) as place
    from ${sql.table(table)} join main on main.key = ${sql.ref(`${table}.${names}`)}
    where ${trueAsOf(table, asOf)} limit ${mostBeside + 1}) as it)`;
}

export interface HeldRow {
  readonly trueFrom: string | null;
  readonly trueThrough: string | null;
  /** By column of the table. */
  readonly row: Row;
}

/** Between two pieces, other requests get their turn. */
const atOnce = 250;

export async function* heldRows(
  database: Database,
  { register }: RegisterSheet,
  versions: readonly number[],
): AsyncGenerator<readonly HeldRow[]> {
  for (let from = 0; from < versions.length; from += atOnce) {
    const { rows } = await sql<HeldRow>`
      select lower(valid) as "trueFrom", upper(valid) - 1 as "trueThrough", to_jsonb(held) - ${[...madeByDatabase]}::text[] as row
      from unnest(${versions.slice(from, from + atOnce)}::bigint[]) with ordinality as chosen (version, place)
      join ${sql.table(register.table)} as held on held.version = chosen.version order by chosen.place`.execute(database);
    yield rows;
  }
}
