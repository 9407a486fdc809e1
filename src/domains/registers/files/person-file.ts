// 一人一档: one person with licences, works led and appointments.

import { type RawBuilder, sql } from 'kysely';
import type { AsOf } from '#kernel/as-of';
import type { Database } from '#platform/database/connect';
import { knownAsOf, trueAsOf } from '#platform/register/true-as-of';
import type { PersonFile } from '../contract.ts';
import { provenanceOf, type Section, sectionOf, yuanIn } from './section-of.ts';

type Basics = Omit<PersonFile, 'formerEmployers' | 'registered' | 'works' | 'appointments'>;

/** undefined: no such person on that day. */
export async function personFileOf(database: Database, id: string, asOf: AsOf): Promise<PersonFile | undefined> {
  const { rows } = await sql<Basics>`
    select id, name, unfinished_works as "unfinishedWorks", case when employer is not null then json_build_object(
      'creditCode', employer, 'name', ${nameThen('person.employer', asOf)}) end as employer, ${provenanceOf('person')}
    from person where id = ${id} and ${trueAsOf('person', asOf)}`.execute(database);
  const [basics] = rows;
  if (basics === undefined) return undefined;
  return { ...basics, formerEmployers: await formerEmployersOf(database, id, asOf), ...(await sectionsOf(database, id, asOf)) };
}

function nameThen(creditCode: string, asOf: AsOf): RawBuilder<unknown> {
  return sql`(select enterprise.name from enterprise
    where enterprise.credit_code = ${sql.ref(creditCode)} and ${trueAsOf('enterprise', asOf)})`;
}

async function formerEmployersOf(database: Database, id: string, asOf: AsOf): Promise<PersonFile['formerEmployers']> {
  const { rows } = await sql<PersonFile['formerEmployers'][number]>`
    select employer as "creditCode", ${nameThen('person.employer', asOf)} as name, max(upper(valid) - 1) as until
    from person where id = ${id} and employer is not null and ${knownAsOf('person', asOf)} and upper(valid) <= ${asOf.validOn}::date
      and employer not in (select employer from person where id = ${id} and employer is not null and ${trueAsOf('person', asOf)})
    group by employer order by until desc`.execute(database);
  return rows;
}

async function sectionsOf(database: Database, id: string, asOf: AsOf): Promise<Pick<PersonFile, 'registered' | 'works' | 'appointments'>> {
  const read = <Row>(register: string, columns: RawBuilder<unknown>, order: RawBuilder<unknown>): Promise<Section<Row>> =>
    sectionOf<Row>(database, asOf, {
      register,
      columns,
      order,
      about: sql<boolean>`person = ${id}`,
      subject: { register: 'person', is: sql<boolean>`id = ${id}` },
    });
  return {
    registered: await read('licence', sql`category, grade`, sql`category, grade`),
    works: await read(
      'led_work',
      sql`project, category, accepted_on as "acceptedOn", ${yuanIn('amount_fen')} as amount`,
      sql`accepted_on desc nulls last, project`,
    ),
    appointments: await read(
      'appointment',
      sql`work, role, from_on as "from", through_on as through,
        coalesce(from_on <= ${asOf.validOn}, true) and coalesce(through_on >= ${asOf.validOn}, true) as "isCurrent",
        (select project.name from project where project.code = appointment.work and ${trueAsOf('project', asOf)}) as project`,
      sql`"isCurrent" desc, from_on desc nulls last, work`,
    ),
  };
}
