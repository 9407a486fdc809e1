// 档案的一栏: the facts of one register about one subject, or why there are none to show.

import { type RawBuilder, sql } from 'kysely';
import type { AsOf } from '#kernel/as-of';
import type { Database } from '#platform/database/connect';
import { covers } from '#platform/register/register-loaded';
import { trueAsOf } from '#platform/register/true-as-of';

export interface SectionAsked {
  readonly register: string;
  /** Columns by the names that cross the wire; provenance is added. */
  readonly columns: RawBuilder<unknown>;
  /** Which rows of the register speak of the subject. */
  readonly about: RawBuilder<boolean>;
  readonly order: RawBuilder<unknown>;
  /** The register of the subject, and which row of it. */
  readonly subject: { readonly register: string; readonly is: RawBuilder<boolean> };
  /** What row security says for the whole register; the rows themselves are left to it. */
  readonly maySee?: boolean;
}

export type Section<Row> =
  | { readonly state: 'known'; readonly rows: Row[] }
  | { readonly state: 'not-loaded' }
  | { readonly state: 'may-not-see' };

export async function sectionOf<Row>(database: Database, asOf: AsOf, asked: SectionAsked): Promise<Section<Row>> {
  const { register, columns, about, order, subject, maySee = true } = asked;
  if (!maySee) return { state: 'may-not-see' };
  const { rows } = await sql<Row>`
    select ${columns}, ${provenanceOf(register)} from ${sql.table(register)}
    where ${about} and ${trueAsOf(register, asOf)} order by ${order}`.execute(database);
  if (rows.length > 0) return { state: 'known', rows };
  const told = await sql`
    select from ${sql.table(subject.register)}
    where ${subject.is} and ${trueAsOf(subject.register, asOf)}
      and ${covers(register, { listedAt: `${subject.register}.listed_at`, asOf })}`.execute(database);
  return told.rows.length > 0 ? { state: 'known', rows: [] } : { state: 'not-loaded' };
}

export function provenanceOf(table: string): RawBuilder<unknown> {
  const of = (column: string) => sql.ref(`${table}.${column}`);
  return sql`${of('source')}, ${of('evidence')},
    lower(${of('valid')}) as "trueFrom", upper(${of('valid')}) - 1 as "trueThrough"`;
}

/** As money crosses the wire: yuan with two decimals. */
export const yuanIn = (column: string): RawBuilder<unknown> => sql`to_char(${sql.ref(column)} / 100.0, 'FM9999999999990.00')`;
