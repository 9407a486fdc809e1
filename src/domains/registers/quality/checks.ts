// 数据质量检查: what is contradictory, stale or missing in the registers; one statement counts them all.

import { sql } from 'kysely';
import type { AsOf } from '#kernel/as-of';
import { assumptionOf } from '#law/parameter';
import type { Database } from '#platform/database/connect';
import type { QualityCheck } from '../contract.ts';
import { type Check, limitOn } from './checks/check.ts';
import { contradictoryChecks } from './checks/contradictory.ts';
import { missingChecks } from './checks/missing.ts';
import { staleChecks } from './checks/stale.ts';

export const checks: readonly Check[] = [...contradictoryChecks, ...staleChecks, ...missingChecks];

export async function countedChecks(database: Database, asOf: AsOf): Promise<readonly QualityCheck[]> {
  const counts = checks.map(({ id, rows }) => sql`select ${id}::text as id, (select count(*) from (${rows(asOf)}) as found) as count`);
  const { rows } = await sql<{ id: string; count: number }>`${sql.join(counts, sql` union all `)}`.execute(database);
  const countOf = new Map(rows.map(({ id, count }) => [id, count]));
  return checks.map((check) => toldOf(check, { asOf, count: countOf.get(check.id) ?? 0 }));
}

/** With the parameter that it went by on that day. */
export function toldOf(
  { rows: _rows, limit, ...check }: Check,
  { asOf, count }: { readonly asOf: AsOf; readonly count: number },
): QualityCheck {
  if (limit === undefined) return { ...check, limit: null, count };
  const edition = limitOn(limit, asOf);
  const { key, from, basis, verified } = assumptionOf(limit, edition);
  return { ...check, limit: { key, title: limit.title, days: edition.value, from, basis, verified }, count };
}
