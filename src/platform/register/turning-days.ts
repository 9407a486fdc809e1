// 变化日: the days on which what stands of some rows begins or ends to be true; between two of them every day has the same answer.

import { type RawBuilder, sql } from 'kysely';
import type { AsOf } from '#kernel/as-of';
import type { PlainDate } from '#kernel/plain-date';
import type { Database } from '../database/connect.ts';
import { knownAsOf } from './true-as-of.ts';

export interface TurningRows {
  readonly table: string;
  readonly where: RawBuilder<boolean>;
  /** A day of the row's own from which it counts. */
  readonly from?: string;
}

export interface DaysBetween {
  /** That day does not belong to it. */
  readonly after: PlainDate;
  readonly through: PlainDate;
  readonly asOf: Pick<AsOf, 'knownAt'>;
}

/** In their order. */
export async function turningDays(
  database: Database,
  all: readonly TurningRows[],
  { after, through, asOf }: DaysBetween,
): Promise<readonly PlainDate[]> {
  const parts = all.map(({ table, where, from }) => {
    const own = from === undefined ? sql`null::date` : sql.ref(`${table}.${from}`);
    const [lower, upper] = [sql`lower(${sql.ref(`${table}.valid`)})`, sql`upper(${sql.ref(`${table}.valid`)})`];
    return sql`select unnest(array[${lower}, ${upper}, ${own}]) as day from ${sql.table(table)} where ${where} and ${knownAsOf(table, asOf)}`;
  });
  const { rows } = await sql<{ day: PlainDate }>`
    select distinct day from (${sql.join(parts, sql` union all `)}) as turning
    where day > ${after} and day <= ${through} order by day`.execute(database);
  return rows.map(({ day }) => day);
}
