// 数据质量检查: what is contradictory, stale or missing in the registers; one statement counts them all.

import { type RawBuilder, sql } from 'kysely';
import type { AsOf } from '#kernel/as-of';
import { assumptionOf } from '#law/parameter';
import type { Database } from '#platform/database/connect';
import { unlessRefused } from '#platform/database/in-transaction';
import type { QualityCheck } from '../contract.ts';
import { type Check, limitOn } from './checks/check.ts';
import { contradictoryChecks } from './checks/contradictory.ts';
import { missingChecks } from './checks/missing.ts';
import { staleChecks } from './checks/stale.ts';

export const checks: readonly Check[] = [...contradictoryChecks, ...staleChecks, ...missingChecks];

/** All in one statement; where that fails, each by itself, so that one that fails says so and the others are told. */
export async function countedChecks(database: Database, { asOf, area }: Wanted, counted = checks): Promise<readonly QualityCheck[]> {
  const all = await counts(database, { asOf, area, of: counted, withinMs: 8_000 });
  const told: QualityCheck[] = [];
  for (const check of counted) {
    const found = all ?? (await counts(database, { asOf, area, of: [check], withinMs: 1_500 }));
    told.push(toldOf(check, { asOf, count: found?.get(check.id) ?? null }));
  }
  return told;
}

interface Wanted {
  readonly asOf: AsOf;
  /** Only what belongs to it. */
  readonly area?: string | undefined;
}

interface Counting extends Wanted {
  readonly of: readonly Check[];
  readonly withinMs: number;
}

function counts(database: Database, { of, withinMs, ...wanted }: Counting): Promise<ReadonlyMap<string, number> | undefined> {
  const each = of.map(({ id, rows }) => sql`select ${id}::text as id, (select count(*) from ${foundBy(rows, wanted)}) as count`);
  return unlessRefused(database, async (transaction) => {
    await sql`select set_config('statement_timeout', ${String(withinMs)}, true)`.execute(transaction);
    const { rows } = await sql<{ id: string; count: number }>`${sql.join(each, sql` union all `)}`.execute(transaction);
    return new Map(rows.map(({ id, count }) => [id, count]));
  });
}

/** The rows of a check, as a table expression. */
export function foundBy(rows: Check['rows'], { asOf, area }: Wanted): RawBuilder<unknown> {
  return sql`(${rows(asOf)}) as found ${area === undefined ? sql`` : sql`where found.area = ${area}`}`;
}

/** With the parameter that it went by on that day. */
export function toldOf(
  { rows: _rows, limit, ...check }: Check,
  { asOf, count }: { readonly asOf: AsOf; readonly count: number | null },
): QualityCheck {
  if (limit === undefined) return { ...check, limit: null, count };
  const edition = limitOn(limit, asOf);
  const { key, from, basis, verified } = assumptionOf(limit, edition);
  return { ...check, limit: { key, title: limit.title, days: edition.value, from, basis, verified }, count };
}
