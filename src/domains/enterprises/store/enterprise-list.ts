// 企业清单的查询: one page of the firms that were true on a day, with their certificates and how many persons they employ.

import { type RawBuilder, sql } from 'kysely';
import type { AsOf } from '#kernel/as-of';
import type { Database } from '#platform/database/connect';
import { allOf, containing, when, wordsOf } from '#platform/list/conditions';
import { type Order, pageOf } from '#platform/list/page-of';
import { covers, sourceOfRegister } from '#platform/register/register-loaded';
import { trueAsOf } from '#platform/register/true-as-of';
import type { EnterpriseAsked, EnterpriseList, EnterpriseRow, enterpriseSorts } from '../contract.ts';

export type AskedOf<Asked> = Asked & { readonly asOf: AsOf };

export async function listEnterprises(database: Database, asked: AskedOf<EnterpriseAsked>): Promise<EnterpriseList> {
  const { asOf, page, size } = asked;
  const { rows, total } = await pageOf<EnterpriseRow>(database, {
    columns: columnsOf(asOf),
    from: sql`enterprise`,
    where: matching(asked),
    order: [...orderOf(asked.sort), { by: sql`enterprise.credit_code` }],
    page,
    size,
  });
  const registerLoaded = (await sourceOfRegister(database, 'enterprise', asOf)) !== undefined;
  return { rows: [...rows], total, page, size, registerLoaded };
}

function matching({ q, area, category, grade, asOf }: AskedOf<EnterpriseAsked>): RawBuilder<boolean> {
  return allOf([
    trueAsOf('enterprise', asOf),
    when(area, (it) => sql<boolean>`enterprise.area = ${it}`),
    category === undefined && grade === undefined ? undefined : holds({ category, grade, asOf }),
    ...wordsOf(q).map(wordIn),
  ]);
}

/** Both of one certificate. */
function holds({ category, grade, asOf }: Pick<AskedOf<EnterpriseAsked>, 'category' | 'grade' | 'asOf'>): RawBuilder<boolean> {
  return sql<boolean>`enterprise.credit_code in (select certificate.enterprise from certificate where ${allOf([
    when(category, (it) => sql<boolean>`certificate.category = ${it}`),
    when(grade, (it) => sql<boolean>`certificate.grade = ${it}`),
    trueAsOf('certificate', asOf),
  ])})`;
}

function wordIn(word: string): RawBuilder<boolean> {
  const like = containing(word);
  return sql<boolean>`(search_key(enterprise.name) like ${like} or lower(enterprise.credit_code) like ${like})`;
}

const sortColumns: Readonly<Record<(typeof enterpriseSorts)[number], Order>> = {
  creditCode: { by: sql`enterprise.credit_code` },
  name: { by: sql`enterprise.name` },
  area: { by: sql`enterprise.area` },
  safetyPermitThrough: { by: sql`enterprise.safety_permit_through`, nullable: true },
};

function orderOf(sort: EnterpriseAsked['sort']): readonly Order[] {
  if (sort === undefined) return [];
  const field = sort.replace(/^-/, '') as (typeof enterpriseSorts)[number];
  return [{ ...sortColumns[field], descending: sort.startsWith('-') }];
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
      select count(*)::int from person where person.employer = enterprise.credit_code and ${trueAsOf('person', asOf)}) end as persons,
    null as matched`;
}
