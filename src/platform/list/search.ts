// 检索: the words of a search in the form in which names are compared, and the keys that an index finds for them.

import { type RawBuilder, sql } from 'kysely';
import type { AsOf } from '#kernel/as-of';
import type { Database } from '../database/connect.ts';
import { knownAsOf } from '../register/true-as-of.ts';
import { containing, wordsOf } from './conditions.ts';

export interface Search {
  readonly words: readonly string[];
  /** Undefined: so many that looking at every row is quicker. */
  readonly candidates: readonly string[] | undefined;
}

/** More than these are looked for row by row. */
const mostCandidates = 3000;

/** undefined: nothing is searched for. */
export async function searchOf(database: Database, register: 'enterprise' | 'person', q: string | undefined): Promise<Search | undefined> {
  const asked = wordsOf(q);
  if (asked.length === 0) return undefined;
  const formed = await sql<{ words: string[] }>`
    select array(select search_form(word) from unnest(${asked}::text[]) as word) as words`.execute(database);
  const words = formed.rows[0]?.words.filter((word) => word !== '') ?? [];
  if (words.length === 0) return { words: [...asked], candidates: [] };
  const { rows } = await sql<{ key: string }>`
    select key from trust.search(${register}, ${words}::text[], ${mostCandidates}) as key`.execute(database);
  return { words, candidates: rows.length < mostCandidates ? rows.map(({ key }) => key) : undefined };
}

export interface Searched {
  readonly table: 'enterprise' | 'person';
  readonly key: string;
  readonly asOf: AsOf;
  /** Firms are also found by the end of their code and by the names of earlier days. */
  readonly hasPast: boolean;
}

/** Each word is in a name, in its initials, at the end of the code, or in what it was called before that day. */
export function found({ words, candidates }: Search, { table, key, asOf, hasPast }: Searched): readonly RawBuilder<boolean>[] {
  const column = sql.ref(`${table}.${key}`);
  const among = candidates === undefined ? [] : [sql<boolean>`${column} = any(${candidates}::text[])`];
  const inText = (of: string, word: string) => sql`${sql.ref(`${of}.search_text`)} like ${containing(word)}`;
  const past = (word: string) => sql` or ${column} in (
    select earlier.${sql.ref(key)} from ${sql.table(table)} as earlier
    where not upper_inf(earlier.valid) and upper(earlier.valid) <= ${asOf.validOn}::date and ${knownAsOf('earlier', asOf)}
      and ${inText('earlier', word)})`;
  const tail = (word: string) =>
    /^[0-9a-z]{4,18}$/.test(word) ? sql` or right(${column}, ${word.length}) = ${word.toUpperCase()}` : sql``;
  const one = (word: string) => sql<boolean>`(${inText(table, word)} ${hasPast ? sql`${tail(word)} ${past(word)}` : sql``})`;
  return [...among, ...words.map(one)];
}
