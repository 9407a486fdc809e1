// 历史: every version of one fact, superseded ones too, with both times, source and evidence.

import { sql } from 'kysely';
import type { PlainDate } from '#kernel/plain-date';
import type { Database } from '../database/connect.ts';
import type { Register, Row } from './record-facts.ts';
import type { EvidenceClass } from './stamp.ts';
import { isKeyOf, markOf } from './version-mark.ts';

export interface Version {
  /** Its mark: no other version of the row has it. */
  readonly version: string;
  /** Both days included; null: not stated. */
  readonly trueFrom: PlainDate | null;
  readonly trueThrough: PlainDate | null;
  readonly knownFrom: string;
  /** Null: it still stands. */
  readonly knownUntil: string | null;
  readonly source: string;
  readonly evidence: EvidenceClass;
  /** By column of the register, without its key. */
  readonly values: Row;
}

/** What the database makes of a row: for its searches, and for who may see it. */
export const madeByDatabase = ['search_text', 'name_initials', 'seen_by_all', 'seen_in_area', 'seen_by_owner'];

/** In the order in which they became known. `key` in the order of the register's own. */
export async function historyOf(database: Database, register: Register, key: readonly string[]): Promise<readonly Version[]> {
  const about = [...register.key, 'version', 'valid', 'known', 'listed_at', 'source', 'evidence', ...madeByDatabase];
  const { rows } = await sql<Version>`
    select ${markOf(register)} as version, lower(valid) as "trueFrom", upper(valid) - 1 as "trueThrough", lower(known) as "knownFrom", upper(known) as "knownUntil",
      ${register.published ? sql`trust.told_source(source, area, lower(known))` : sql`source`} as source, evidence, to_jsonb(held) - ${about}::text[] as values
    from ${sql.table(register.table)} as held
    where ${isKeyOf(register, key)}
    order by lower(known), lower(valid) nulls first`.execute(database);
  return rows;
}
