// 经办: by which import or correction a version came in, as far as the caller may see it.

import { sql } from 'kysely';
import type { Database } from '#platform/database/connect';
import type { RegisterHistory } from '../contract.ts';

type RecordedBy = NonNullable<RegisterHistory['versions'][number]['recordedBy']>;

/** By the instant at which it became known. That there is an import of 演示数据 everybody may know, but not from which file. */
export async function recordedBy(database: Database, instants: readonly string[]): Promise<ReadonlyMap<string, RecordedBy>> {
  const { rows } = await sql<RecordedBy & { readonly at: string }>`
    select known_at as at, 'import' as kind, imported_by as who, file_name as document, null as basis
    from import_batch where known_at = any(${instants}::timestamptz[])
      and ((select trust.role()) in ('housing-bureau', 'policy-office') or area = (select trust.area()))
    union all
    select known_at, 'correction', corrected_by || '（' || unit || '）', document_no, basis
    from correction where known_at = any(${instants}::timestamptz[])`.execute(database);
  return new Map(rows.map(({ at, ...by }) => [at, by]));
}
