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
  /** A table, or a table with what it is joined to. */
  readonly from: RawBuilder<unknown>;
  readonly where: RawBuilder<boolean>;
  /** Ends with a column that is different in each row: the same row must not stand on two pages. */
  readonly order: readonly Order[];
  readonly page: number;
  readonly size: number;
}

export async function pageOf<Row>(
  database: Database,
  asked: PageAsked,
): Promise<{ readonly rows: readonly Row[]; readonly total: number }> {
  const { columns, from, where, order, page, size } = asked;
  const counted = await sql<{ total: number }>`select count(*) as total from ${from} where ${where}`.execute(database);
  const total = counted.rows[0]?.total ?? 0;
  const offset = (page - 1) * size;
  const length = Math.min(size, total - offset);
  if (length <= 0) return { rows: [], total };
  const fromEnd = offset > total / 2;
  const { rows } = await sql<Row>`
    select ${columns} from ${from} where ${where} order by ${sql.join(order.map((it) => sorted(it, fromEnd)))}
    limit ${length} offset ${fromEnd ? total - offset - length : offset}`.execute(database);
  return { rows: fromEnd ? rows.reverse() : rows, total };
}

function sorted({ by, descending = false, nullable }: Order, reversed: boolean): RawBuilder<unknown> {
  const direction = descending === reversed ? sql`asc` : sql`desc`;
  if (nullable === undefined) return sql`${by} ${direction}`;
  return sql`${by} ${direction} ${reversed ? sql`nulls first` : sql`nulls last`}`;
}
