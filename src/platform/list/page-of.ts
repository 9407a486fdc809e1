// 分页: one page of a register and the number of all its rows; a page behind the middle is read from the end.

import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/connect.ts';

export interface Order {
  readonly by: RawBuilder<unknown>;
  readonly descending?: boolean;
  /** What is not known comes last, whichever way the rest is sorted. */
  readonly nullable?: true;
}

export interface PageAsked {
  readonly columns: RawBuilder<unknown>;
  /** A register, whose columns are worked out for the rows of the page alone; or tables joined to each other. */
  readonly from: string | RawBuilder<unknown>;
  readonly where: RawBuilder<boolean>;
  /** Ends with a column that is different in each row: the same row must not stand on two pages. */
  readonly order: readonly Order[];
  readonly page: number;
  readonly size: number;
}

/** Which rows of a register are asked for, and in which order. */
export type ListWanted = Pick<PageAsked, 'where' | 'order'>;

export async function pageOf<Row>(
  database: Database,
  asked: PageAsked,
): Promise<{ readonly rows: readonly Row[]; readonly total: number }> {
  const { where, page, size } = asked;
  const offset = (page - 1) * size;
  const counting = sql<{ total: number }>`select count(*) as total from ${tableOf(asked)} where ${where}`.execute(database);
  // The first page is never read from the end, so it need not wait for the number.
  const first = offset === 0 ? rowsOf<Row>(database, asked, { limits: sql`limit ${size}`, fromEnd: false }) : undefined;
  const [{ rows: counted }, rows] = await Promise.all([counting, first]);
  const total = counted[0]?.total ?? 0;
  if (rows !== undefined) return { rows, total };
  const length = Math.min(size, total - offset);
  if (length <= 0) return { rows: [], total };
  const fromEnd = offset > total / 2;
  const limits = sql`limit ${length} offset ${fromEnd ? total - offset - length : offset}`;
  return { rows: await rowsOf<Row>(database, asked, { limits, fromEnd }), total };
}

const tableOf = ({ from }: PageAsked) => (typeof from === 'string' ? sql.table(from) : from);

interface Part {
  readonly limits: RawBuilder<unknown>;
  readonly fromEnd: boolean;
}

async function rowsOf<Row>(database: Database, asked: PageAsked, { limits, fromEnd }: Part): Promise<readonly Row[]> {
  const { columns, from, where } = asked;
  if (typeof from === 'string') return (await chosenFirst<Row>(asked, { register: from, fromEnd, limits }).execute(database)).rows;
  const { rows } = await sql<Row>`
    select ${columns} from ${from} where ${where} order by ${inOrder(asked, fromEnd)} ${limits}`.execute(database);
  return fromEnd ? rows.reverse() : rows;
}

interface Choosing extends Part {
  readonly register: string;
}

/** A row that is only passed over on the way to a late page costs no more than its place in the index. */
function chosenFirst<Row>(asked: PageAsked, { register, fromEnd, limits }: Choosing): RawBuilder<Row> {
  const [table, version] = [sql.table(register), sql.ref(`${register}.version`)];
  return sql<Row>`
    with chosen as materialized (
      select ${version} from ${table} where ${asked.where} order by ${inOrder(asked, fromEnd)} ${limits}
    )
    select ${asked.columns} from chosen join ${table} on chosen.version = ${version} order by ${inOrder(asked, false)}`;
}

export const inOrder = ({ order }: Pick<PageAsked, 'order'>, reversed = false): RawBuilder<unknown> =>
  sql.join(order.map((it) => sorted(it, reversed)));

function sorted({ by, descending = false, nullable }: Order, reversed: boolean): RawBuilder<unknown> {
  const direction = descending === reversed ? sql`asc` : sql`desc`;
  if (nullable === undefined) return sql`${by} ${direction}`;
  return sql`${by} ${direction} ${reversed ? sql`nulls first` : sql`nulls last`}`;
}
