// 截至某日、某时: the versions of a register that were true on that day, as far as was known at that moment.

import { type RawBuilder, sql } from 'kysely';
import { type AsOf, latest } from '#kernel/as-of';

export function trueAsOf(table: string, asOf: AsOf): RawBuilder<boolean> {
  // Under row security the planner may not look at what the days are, and takes a bare @> for one row in two hundred: with coalesce, for half.
  return sql<boolean>`(coalesce(${sql.ref(`${table}.valid`)} @> ${asOf.validOn}::date, false) and ${knownAsOf(table, asOf)})`;
}

/** True on any day, as far as was known at that moment. */
export function knownAsOf(table: string, { knownAt }: Pick<AsOf, 'knownAt'>): RawBuilder<boolean> {
  // What still stands has indexes of its own.
  if (knownAt === latest) return sql<boolean>`upper_inf(${sql.ref(`${table}.known`)})`;
  return sql<boolean>`${sql.ref(`${table}.known`)} @> ${knownAt}::timestamptz`;
}
