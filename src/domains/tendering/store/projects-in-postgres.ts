// 项目的存放: the page of projects, and one of them with its lots and who is appointed to it.

import { type RawBuilder, sql } from 'kysely';
import type { AsOf } from '#kernel/as-of';
import type { Database } from '#platform/database/connect';
import { allOf, containing, when, wordsOf } from '#platform/list/conditions';
import { type ListWanted, type Order, pageOf } from '#platform/list/page-of';
import { covers, sourceOfRegister } from '#platform/register/register-loaded';
import { trueAsOf } from '#platform/register/true-as-of';
import type { ProjectFile, ProjectList, ProjectRow, ProjectsAsked, projectSorts } from '../contract.ts';

type Asked = ProjectsAsked & { readonly asOf: AsOf };

export async function listProjects(database: Database, asked: Asked): Promise<ProjectList> {
  const { asOf, page, size } = asked;
  const { rows, total } = await pageOf<ProjectRow>(database, {
    columns: columnsOf(asOf),
    from: 'project',
    ...projectsWanted(asked),
    page,
    size,
  });
  return { rows: [...rows], total, page, size, registerLoaded: (await sourceOfRegister(database, 'project', asOf)) !== undefined };
}

export const projectsWanted = (asked: Asked): ListWanted => ({
  where: matching(asked),
  order: [...orderOf(asked.sort), { by: sql`project.code` }],
});

/** undefined: no such project on that day, or none that the caller may see. */
export async function projectFileOf(database: Database, code: string, asOf: AsOf): Promise<ProjectFile | undefined> {
  const { rows } = await sql<ProjectRow>`
    select ${columnsOf(asOf)} from project where project.code = ${code} and ${trueAsOf('project', asOf)}`.execute(database);
  const [project] = rows;
  if (project === undefined) return undefined;
  const lots = await sql<ProjectFile['lotList'][number]>`
    select code, title, noticed_on as "noticedOn", bids_due_on as "bidsDueOn", published from lot
    where project = ${code} and ${trueAsOf('lot', asOf)} order by noticed_on, code`.execute(database);
  const appointments = await sql<ProjectFile['appointments'][number]>`
    select appointment.person, person.name, appointment.role, appointment.from_on as "from"
    from appointment left join person on person.id = appointment.person and ${trueAsOf('person', asOf)}
    where appointment.work in (${code}, ${project.name}) and ${trueAsOf('appointment', asOf)}
      and coalesce(appointment.from_on <= ${asOf.validOn}, true) and coalesce(appointment.through_on >= ${asOf.validOn}, true)
    order by appointment.role, appointment.person`.execute(database);
  return { ...project, lotList: lots.rows, appointments: appointments.rows };
}

function matching({ q, area, funding, sector, published, asOf }: Asked): RawBuilder<boolean> {
  return allOf([
    trueAsOf('project', asOf),
    when(area, (it) => sql<boolean>`project.area = ${it}`),
    when(funding, (it) => sql<boolean>`project.funding = ${it}`),
    when(sector, (it) => sql<boolean>`project.sector = ${it}`),
    when(published, (it) => sql<boolean>`project.published = ${it === 'yes'}`),
    ...wordsOf(q).map(wordIn),
  ]);
}

function wordIn(word: string): RawBuilder<boolean> {
  return sql<boolean>`project.search_text like ${containing(word)}`;
}

const sortColumns: Readonly<Record<(typeof projectSorts)[number], Order>> = {
  code: { by: sql`project.code` },
  name: { by: sql`project.name` },
  area: { by: sql`area_place(project.area)` },
  owner: { by: sql`project.owner` },
};

function orderOf(sort: ProjectsAsked['sort']): readonly Order[] {
  if (sort === undefined) return [];
  const field = sort.replace(/^-/, '') as (typeof projectSorts)[number];
  return [{ ...sortColumns[field], descending: sort.startsWith('-') }];
}

function columnsOf(asOf: AsOf): RawBuilder<unknown> {
  return sql`
    project.code, project.name, project.owner, project.owner_code as "ownerCode", project.funding, project.area, project.sector,
    project.published, trust.told_source(project.source, project.area, lower(project.known)) as source, project.evidence,
    lower(project.valid) as "trueFrom", upper(project.valid) - 1 as "trueThrough",
    case when ${covers('lot', { listedAt: 'project.listed_at', area: 'project.area', asOf })} then (
      select count(*)::int from lot where lot.project = project.code and ${trueAsOf('lot', asOf)}) end as lots`;
}
