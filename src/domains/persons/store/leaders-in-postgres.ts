// 项目负责人的存放: persons with licences and works, from PostgreSQL.

import type { AsOf } from '#kernel/as-of';
import type { Fen } from '#kernel/fen';
import type { PlainDate } from '#kernel/plain-date';
import type { Category, ConstructorGrade } from '#law/qualification';
import type { Database } from '#platform/database/connect';
import { covers } from '#platform/register/register-loaded';
import { trueAsOf } from '#platform/register/true-as-of';
import type { Leader, Leaders, LedWork, Licence } from '../procedure/leaders.ts';

type Tables = {
  person: { id: string; name: string; employer: string | null; unfinished_works: number | null; listed_at: string; source: string };
  licence: { person: string; category: Category; grade: ConstructorGrade; source: string };
  led_work: {
    person: string;
    project: string;
    category: Category | null;
    accepted_on: PlainDate | null;
    amount_fen: Fen | null;
    source: string;
  };
};

export function leadersInPostgres(database: Database): Leaders {
  const db = database.withTables<Tables>();
  const read = async (column: 'id' | 'employer', values: readonly string[], asOf: AsOf) => {
    if (values.length === 0) return [];
    const persons = await db
      .selectFrom('person')
      .select(['id', 'name', 'employer', 'unfinished_works', 'source'])
      .select([
        covers('licence', { listedAt: 'person.listed_at', asOf }).as('licences_known'),
        covers('led_work', { listedAt: 'person.listed_at', asOf }).as('works_known'),
      ])
      .where(column, 'in', values)
      .where(trueAsOf('person', asOf))
      .orderBy('id')
      .execute();
    if (persons.length === 0) return [];
    const ids = persons.map(({ id }) => id);
    const [licences, works] = await Promise.all([
      db
        .selectFrom('licence')
        .selectAll()
        .where('person', 'in', ids)
        .where(trueAsOf('licence', asOf))
        .orderBy('category')
        .orderBy('grade')
        .execute(),
      db.selectFrom('led_work').selectAll().where('person', 'in', ids).where(trueAsOf('led_work', asOf)).orderBy('project').execute(),
    ]);
    const [licencesOf, worksOf] = [Map.groupBy(licences, ({ person }) => person), Map.groupBy(works, ({ person }) => person)];
    return persons.map(
      (row): Leader => ({
        id: row.id,
        name: row.name,
        employer: row.employer ?? undefined,
        registered: row.licences_known ? (licencesOf.get(row.id) ?? []).map(licenceOf) : undefined,
        works: row.works_known ? (worksOf.get(row.id) ?? []).map(workOf) : undefined,
        unfinishedWorks: row.unfinished_works ?? undefined,
        source: row.source,
      }),
    );
  };
  return {
    findLeader: async (id, asOf) => (await read('id', [id], asOf))[0],
    leadersOf: (creditCode, asOf) => read('employer', [creditCode], asOf),
    leadersOfEach: async (creditCodes, asOf) => Map.groupBy(await read('employer', creditCodes, asOf), ({ employer }) => employer ?? ''),
  };
}

function licenceOf({ category, grade, source }: Tables['licence']): Licence {
  return { category, grade, source };
}

function workOf({ project, category, accepted_on, amount_fen, source }: Tables['led_work']): LedWork {
  return {
    project,
    category: category ?? undefined,
    acceptedOn: accepted_on ?? undefined,
    amount: amount_fen ?? undefined,
    source,
  };
}
