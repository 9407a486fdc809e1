// 按名单查企业: each pasted line by its code, its name, a name it had, or a part of one, in this order.

import { sql } from 'kysely';
import type { AsOf } from '#kernel/as-of';
import type { Database } from '#platform/database/connect';
import { containing } from '#platform/list/conditions';
import { sourceOfRegister } from '#platform/register/register-loaded';
import { knownAsOf, trueAsOf } from '#platform/register/true-as-of';
import type { FindAnswer, Matched } from '../contract.ts';

type Line = FindAnswer['lines'][number];
type Found = Line['enterprises'][number];

/** More are not told one by one: the line is too short to name a firm. */
const mostFound = 10;

export async function findEnterprises(database: Database, names: readonly string[], asOf: AsOf): Promise<FindAnswer> {
  const lines: Line[] = [];
  for (const asked of names) lines.push({ asked, ...(await findOne(database, asked.trim(), asOf)) });
  return { lines, registerLoaded: (await sourceOfRegister(database, 'enterprise', asOf)) !== undefined };
}

async function findOne(database: Database, written: string, asOf: AsOf): Promise<Omit<Line, 'asked'>> {
  if (written === '') return { outcome: 'blank', enterprises: [] };
  for (const find of [byCode, byName, byFormerName, byPart]) {
    const enterprises = await find(database, written, asOf);
    if (enterprises.length > 0) return { outcome: enterprises.length === 1 ? 'found' : 'several', enterprises };
  }
  return { outcome: 'none', enterprises: [] };
}

type Find = (database: Database, written: string, asOf: AsOf) => Promise<Found[]>;

const byCode: Find = (database, written, asOf) =>
  found(database, {
    by: 'code',
    hits: sql`select credit_code, credit_code::text as text from enterprise where credit_code = ${written.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()}`,
    asOf,
  });

const byName: Find = (database, written, asOf) =>
  found(database, {
    by: 'name',
    hits: sql`select credit_code, name as text from enterprise where search_key(name) = search_key(${written}) and ${trueAsOf('enterprise', asOf)}`,
    asOf,
  });

/** As a firm was called before that day, or as the register states that it was. */
const byFormerName: Find = (database, written, asOf) =>
  found(database, {
    by: 'former-name',
    hits: sql`select credit_code, former as text
      from enterprise, unnest(array_append(former_names, name)) as former
      where search_key(former) = search_key(${written}) and ${knownAsOf('enterprise', asOf)}
        and coalesce(lower(valid) <= ${asOf.validOn}::date, true)`,
    asOf,
  });

const byPart: Find = (database, written, asOf) =>
  found(database, {
    by: 'name-part',
    hits: sql`select credit_code, name as text from enterprise
      where search_key(name) like ${containing(written.normalize('NFKC').toLowerCase().replace(/\s/g, ''))} and ${trueAsOf('enterprise', asOf)}`,
    asOf,
  });

interface Hits {
  readonly by: Matched['by'];
  /** Credit codes, each with the text that was found. */
  readonly hits: ReturnType<typeof sql>;
  readonly asOf: AsOf;
}

async function found(database: Database, { by, hits, asOf }: Hits): Promise<Found[]> {
  const { rows } = await sql<Omit<Found, 'matched'> & { readonly text: string }>`
    select distinct on (credit_code) credit_code as "creditCode", name, area, hit.text
    from enterprise join (${hits}) as hit using (credit_code)
    where ${trueAsOf('enterprise', asOf)} order by credit_code, hit.text limit ${mostFound}`.execute(database);
  return rows.map(({ text, ...enterprise }) => ({ ...enterprise, matched: { by, text } }));
}
