// 人员清单的查询: one page of the persons that were known on a day, with what they are registered for and what they lead.

import { type RawBuilder, sql } from 'kysely';
import type { AsOf } from '#kernel/as-of';
import type { Database } from '#platform/database/connect';
import { allOf, when } from '#platform/list/conditions';
import { type ListWanted, type Order, pageOf } from '#platform/list/page-of';
import { found, type Search, searchOf } from '#platform/list/search';
import { covers, sourceOfRegister } from '#platform/register/register-loaded';
import { trueAsOf } from '#platform/register/true-as-of';
import type { PersonList, PersonRow, PersonsAsked, personSorts } from '../contract.ts';

type Asked = PersonsAsked & { readonly asOf: AsOf };

export async function listPersons(database: Database, asked: Asked): Promise<PersonList> {
  const { asOf, page, size } = asked;
  const search = await searchOf(database, 'person', asked.q);
  const { rows, total } = await pageOf<PersonRow>(database, {
    columns: columnsOf(asOf),
    from: 'person',
    where: matching(asked, search),
    order: orderOf(asked.sort),
    page,
    size,
  });
  return { rows: [...rows], total, page, size, registerLoaded: (await sourceOfRegister(database, 'person', asOf)) !== undefined };
}

export async function personsWanted(database: Database, asked: Asked): Promise<ListWanted> {
  return { where: matching(asked, await searchOf(database, 'person', asked.q)), order: orderOf(asked.sort) };
}

function matching({ employer, category, grade, asOf }: Asked, search: Search | undefined): RawBuilder<boolean> {
  return allOf([
    trueAsOf('person', asOf),
    when(employer, (it) => sql<boolean>`person.employer = ${it.toUpperCase()}`),
    category === undefined && grade === undefined ? undefined : licensed({ category, grade, asOf }),
    ...(search === undefined ? [] : found(search, { table: 'person', key: 'id', asOf, hasPast: false })),
  ]);
}

/** Both of one licence. */
function licensed({ category, grade, asOf }: Pick<Asked, 'category' | 'grade' | 'asOf'>): RawBuilder<boolean> {
  return sql<boolean>`person.id in (select licence.person from licence where ${allOf([
    when(category, (it) => sql<boolean>`licence.category = ${it}`),
    when(grade, (it) => sql<boolean>`licence.grade = ${it}`),
    trueAsOf('licence', asOf),
  ])})`;
}

const sortColumns: Readonly<Record<(typeof personSorts)[number], Order | readonly Order[]>> = {
  id: { by: sql`person.id` },
  name: [{ by: sql`person.name_initials` }, { by: sql`person.name` }],
  employer: { by: sql`person.employer`, nullable: true },
  unfinishedWorks: { by: sql`person.unfinished_works`, nullable: true },
};

/** The last column tells rows apart, and goes the same way, so that an index serves both. */
function orderOf(sort: PersonsAsked['sort']): readonly Order[] {
  const descending = sort?.startsWith('-') === true;
  const last = { by: sql`person.id`, descending };
  if (sort === undefined) return [last];
  const field = sort.replace(/^-/, '') as (typeof personSorts)[number];
  return [...[sortColumns[field]].flat().map((order) => ({ ...order, descending })), last];
}

/** What another register says of a person; null where it has not come in since. */
function told(register: string, asOf: AsOf, what: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`case when ${covers(register, { listedAt: 'person.listed_at', asOf })} then (${what}) end`;
}

function columnsOf(asOf: AsOf): RawBuilder<unknown> {
  return sql`
    person.id, person.name, person.unfinished_works as "unfinishedWorks", person.source, person.evidence,
    lower(person.valid) as "trueFrom", upper(person.valid) - 1 as "trueThrough",
    case when person.employer is not null then json_build_object('creditCode', person.employer, 'name', (
      select enterprise.name from enterprise where enterprise.credit_code = person.employer and ${trueAsOf('enterprise', asOf)})) end as employer,
    ${told(
      'licence',
      asOf,
      sql`select coalesce(json_agg(json_build_object('category', category, 'grade', grade) order by category, grade), '[]')
        from licence where licence.person = person.id and ${trueAsOf('licence', asOf)}`,
    )} as registered,
    ${told('led_work', asOf, sql`select count(*)::int from led_work where led_work.person = person.id and ${trueAsOf('led_work', asOf)}`)} as works,
    ${told('appointment', asOf, sql`select count(*)::int from appointment where appointment.person = person.id and ${leadsOn(asOf)}`)} as leads`;
}

/** The appointment is as 项目负责人 and lasts on that day, as far as is known. */
function leadsOn(asOf: AsOf): RawBuilder<boolean> {
  return sql<boolean>`appointment.role = 'leader' and ${trueAsOf('appointment', asOf)}
    and coalesce(appointment.from_on <= ${asOf.validOn}, true) and coalesce(appointment.through_on >= ${asOf.validOn}, true)`;
}
