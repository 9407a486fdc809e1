// 企业清单的查询: one page of the firms that were true on a day, with their certificates and how many persons they employ.

import { type RawBuilder, sql } from 'kysely';
import type { AsOf } from '#kernel/as-of';
import type { Database } from '#platform/database/connect';
import { allOf, containing, when } from '#platform/list/conditions';
import { type ListWanted, type Order, pageOf } from '#platform/list/page-of';
import { found, type Search, searchOf } from '#platform/list/search';
import { covers, sourceOfRegister } from '#platform/register/register-loaded';
import { trueAsOf } from '#platform/register/true-as-of';
import type { EnterpriseAsked, EnterpriseList, EnterpriseRow, enterpriseSorts } from '../contract.ts';
import { askedNames } from '../rules/asked-names.ts';
import { matchedIn, type Named, namesOf } from './matched-names.ts';

export type AskedOf<Asked> = Asked & { readonly asOf: AsOf };

export async function listEnterprises(database: Database, asked: AskedOf<EnterpriseAsked>): Promise<EnterpriseList> {
  const { asOf, page, size } = asked;
  const search = await searchOf(database, 'enterprise', askedNames(asked.q).q);
  const reading = pageOf<EnterpriseRow & { readonly names: readonly Named[] }>(database, {
    columns: sql`${columnsOf(asOf)}, ${search === undefined ? sql`'[]'::json` : namesOf(asOf)} as names`,
    from: 'enterprise',
    where: matching(asked, search),
    order: orderOf(asked.sort),
    page,
    size,
  });
  const [{ rows, total }, source] = await Promise.all([reading, sourceOfRegister(database, 'enterprise', asOf)]);
  return {
    rows: rows.map(({ names, ...row }) => ({ ...row, matched: matchedIn(row, names, search?.words ?? []) })),
    total,
    page,
    size,
    registerLoaded: source !== undefined,
  };
}

export async function enterprisesWanted(database: Database, asked: AskedOf<EnterpriseAsked>): Promise<ListWanted> {
  return { where: matching(asked, await searchOf(database, 'enterprise', askedNames(asked.q).q)), order: orderOf(asked.sort) };
}

function matching({ q, area, category, grade, asOf }: AskedOf<EnterpriseAsked>, search: Search | undefined): RawBuilder<boolean> {
  return allOf([
    trueAsOf('enterprise', asOf),
    when(area, (it) => sql<boolean>`enterprise.area = ${it}`),
    category === undefined && grade === undefined ? undefined : holds({ category, grade, asOf }),
    ...askedNames(q).places.map(
      ({ word, areas }) => sql<boolean>`(enterprise.area = any(${areas}::text[]) or enterprise.search_text like ${containing(word)})`,
    ),
    ...(search === undefined ? [] : found(search, { table: 'enterprise', key: 'credit_code', asOf, hasPast: true })),
  ]);
}

/** Both of one certificate. With coalesce the holders are hashed once; as a join, each of thousands is looked up by itself. */
function holds({ category, grade, asOf }: Pick<AskedOf<EnterpriseAsked>, 'category' | 'grade' | 'asOf'>): RawBuilder<boolean> {
  return sql<boolean>`coalesce(enterprise.credit_code in (select certificate.enterprise from certificate where ${allOf([
    when(category, (it) => sql<boolean>`certificate.category = ${it}`),
    when(grade, (it) => sql<boolean>`certificate.grade = ${it}`),
    trueAsOf('certificate', asOf),
  ])}), false)`;
}

const sortColumns: Readonly<Record<(typeof enterpriseSorts)[number], Order | readonly Order[]>> = {
  creditCode: { by: sql`enterprise.credit_code` },
  name: [{ by: sql`enterprise.name_initials` }, { by: sql`enterprise.name` }],
  area: { by: sql`area_place(enterprise.area)` },
  safetyPermitThrough: { by: sql`enterprise.safety_permit_through`, nullable: true },
};

/** The last column tells rows apart, and goes the same way, so that an index serves both. */
function orderOf(sort: EnterpriseAsked['sort']): readonly Order[] {
  const descending = sort?.startsWith('-') === true;
  const last = { by: sql`enterprise.credit_code`, descending };
  if (sort === undefined) return [last];
  const field = sort.replace(/^-/, '') as (typeof enterpriseSorts)[number];
  return [...[sortColumns[field]].flat().map((order) => ({ ...order, descending })), last];
}

/** Only of the rows of the page: what stands in the list is chosen before. */
function columnsOf(asOf: AsOf): RawBuilder<unknown> {
  return sql`
    enterprise.credit_code as "creditCode", enterprise.name, enterprise.area, enterprise.domicile,
    enterprise.safety_permit_through as "safetyPermitThrough", enterprise.source, enterprise.evidence,
    lower(enterprise.valid) as "trueFrom", upper(enterprise.valid) - 1 as "trueThrough",
    case when enterprise.parent_code is not null or enterprise.parent_name is not null
      then json_build_object('creditCode', enterprise.parent_code, 'name', enterprise.parent_name) end as parent,
    coalesce(enterprise.former_names, '{}') as "formerNames",
    case when ${covers('certificate', { listedAt: 'enterprise.listed_at', asOf })} then (
      select coalesce(json_agg(json_build_object('category', category, 'grade', grade, 'certificateNo', certificate_no,
        'validThrough', valid_through) order by category, certificate_no), '[]')
      from certificate where certificate.enterprise = enterprise.credit_code and ${trueAsOf('certificate', asOf)}) end as certificates,
    case when ${covers('person', { listedAt: 'enterprise.listed_at', asOf })} then (
      select count(*)::int from person where person.employer = enterprise.credit_code and ${trueAsOf('person', asOf)}) end as persons`;
}
