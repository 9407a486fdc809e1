// 按名单查企业: each pasted line by its code, its name, a name it had, or a part of one, in this order.

import { sql } from 'kysely';
import type { AsOf } from '#kernel/as-of';
import type { Database } from '#platform/database/connect';
import { allOf, containing } from '#platform/list/conditions';
import { found, type Search, searchOf } from '#platform/list/search';
import { sourceOfRegister } from '#platform/register/register-loaded';
import { trueAsOf } from '#platform/register/true-as-of';
import type { FindAnswer, Matched } from '../contract.ts';
import { namedIn } from '../rules/asked-names.ts';
import { matchedIn, type Named, namesOf } from './matched-names.ts';

type Line = FindAnswer['lines'][number];
type Found = Line['enterprises'][number];

/** More are not told one by one: the line is too short to name a firm. */
const mostFound = 10;

export async function findEnterprises(database: Database, names: readonly string[], asOf: AsOf): Promise<FindAnswer> {
  const lines: Line[] = [];
  for (const asked of names) {
    const enterprises = await enterprisesOf(database, namedIn(asked), asOf);
    lines.push({ asked, outcome: outcomeOf(asked, enterprises), enterprises });
  }
  return { lines, registerLoaded: (await sourceOfRegister(database, 'enterprise', asOf)) !== undefined };
}

function outcomeOf(asked: string, { length }: readonly Found[]): Line['outcome'] {
  if (asked.trim() === '') return 'blank';
  if (length === 0) return 'none';
  return length === 1 ? 'found' : 'several';
}

async function enterprisesOf(database: Database, asked: string, asOf: AsOf): Promise<Found[]> {
  // A name is one word, however many spaces were pasted into it.
  const search = await searchOf(database, 'enterprise', asked.replace(/[\s-]/g, ''));
  const [word] = search?.words ?? [];
  if (search === undefined || word === undefined) return [];
  const hits = await hitsOf(database, search, asOf);
  const reasons = hits.map((hit) => ({ ...hit, matched: reasonOf(hit, word) }));
  // What is named in full is meant, and nothing else.
  const exact = reasons.filter(({ matched }) => matched.by === 'code' || matched.by === 'name');
  const former = reasons.filter(({ names, matched }) => matched.by === 'former-name' && names.some(({ form }) => form === word));
  const meant = [exact, former].find(({ length }) => length > 0) ?? reasons;
  return meant.map(({ creditCode, name, area, matched }) => ({ creditCode, name, area, matched }));
}

interface Hit {
  readonly creditCode: string;
  readonly name: string;
  readonly area: string;
  readonly names: readonly Named[];
}

/** The names that are just this word come first. */
async function hitsOf(database: Database, search: Search, asOf: AsOf): Promise<readonly Hit[]> {
  const line = `%\n${containing(search.words[0] ?? '').slice(1, -1)}\n%`;
  const { rows } = await sql<Hit>`
    select credit_code as "creditCode", name, area, ${namesOf(asOf)} as names from enterprise
    where ${allOf([trueAsOf('enterprise', asOf), ...found(search, { table: 'enterprise', key: 'credit_code', asOf, hasPast: true })])}
    order by E'\n' || search_text || E'\n' not like ${line}, credit_code limit ${mostFound}`.execute(database);
  return rows;
}

function reasonOf({ creditCode, name, names }: Hit, word: string): Matched {
  if (creditCode.toLowerCase() === word) return { by: 'code', text: creditCode };
  const isWhole = names.some(({ form, isFormer }) => !isFormer && form === word);
  return matchedIn({ creditCode }, names, [word]) ?? { by: isWhole ? 'name' : 'name-part', text: name };
}
