// 检查契约测试: no check reads a whole register once for each row of another, and one that fails leaves the others told.

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AsOf, latest } from '#kernel/as-of';
import { plainDate } from '#kernel/plain-date';
import { type Actor, type LimitedDatabase, openLimited } from '#platform/database/limited/limited-database';
import { onEachPostgres } from '#platform/database/testing';
import type { Check } from './checks/check.ts';
import { checks, countedChecks } from './checks.ts';

const bureau: Actor = { login: 'bureau', role: 'housing-bureau', creditCode: null, unit: 'bureau' };
const asOf: AsOf = { validOn: plainDate('2026-01-05'), knownAt: latest };

interface Plan {
  readonly 'Node Type': string;
  readonly 'Parent Relationship'?: string;
  readonly 'Subplan Name'?: string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly Plan[];
}

/** Registers that are read from end to end inside what runs once for each row. */
function readForEachRow(plan: Plan, whole = JSON.stringify(plan), isRepeated = false): readonly string[] {
  const isWhole = /Seq Scan|Index/.test(plan['Node Type']) && plan['Index Cond'] === undefined;
  const found = isRepeated && isWhole ? [plan['Relation Name'] ?? plan['Index Name'] ?? ''] : [];
  const inner = (plan.Plans ?? []).flatMap((child) => {
    const { 'Parent Relationship': as, 'Subplan Name': name } = child;
    const isLoop = plan['Node Type'] === 'Nested Loop' && as === 'Inner';
    const isForEach = as === 'SubPlan' && !whole.includes(`hashed ${name}`);
    return readForEachRow(child, whole, as !== 'InitPlan' && (isRepeated || isLoop || isForEach));
  });
  return [...found, ...inner];
}

onEachPostgres((open) => {
  let limited: LimitedDatabase;
  beforeAll(async () => {
    const owner = await open();
    limited = await openLimited(owner);
    await owner.database.transaction().execute(async (transaction) => {
      await sql`set local session_replication_role = replica`.execute(transaction);
      const code = sql.raw("'91320706FAKE' || lpad(n::text, 5, '0') || 'X'");
      const told = sql`'2025-01-01', '量测', 'E1', '(,)'::daterange, tstzrange('2025-01-01', null)`;
      await sql`insert into enterprise (credit_code, name, area, former_names, listed_at, source, evidence, valid, known)
        select ${code}, '公司' || n, '海州区', case when n % 5 = 0 then array['公司' || n - 1, '旧公司' || n] end, ${told}
        from generate_series(1, 3000) as n`.execute(transaction);
      await sql`insert into person (id, name, employer, unfinished_works, listed_at, source, evidence, valid, known)
        select 'P' || n, '人' || n, ${code}, 1, ${told} from generate_series(1, 3000) as n`.execute(transaction);
      await sql`insert into appointment (person, work, role, source, evidence, valid, known)
        select 'P' || n, '工程' || n, 'leader', '量测', 'E1', '(,)', tstzrange('2025-01-01', null) from generate_series(1, 3000) as n`.execute(
        transaction,
      );
      await sql`insert into credit_score (enterprise, scored_on, score_hundredths, source, evidence, valid, known)
        select ${code}, '2020-01-01', 9000, '量测', 'E1', '(,)', tstzrange('2025-01-01', null) from generate_series(1, 3000) as n`.execute(
        transaction,
      );
    });
    await owner.pool.query('analyze');
  }, 60_000);
  afterAll(() => limited.close());

  test.each(checks.map((check) => [check.id, check] as const))(
    '%s reads each register a number of times that does not grow',
    async (_id, { rows }) => {
      await limited.as(bureau)(async (database) => {
        const told = await sql<{ 'QUERY PLAN': readonly [{ Plan: Plan }] }>`explain (format json) ${rows(asOf)}`.execute(database);
        expect(readForEachRow(told.rows[0]?.['QUERY PLAN'][0].Plan ?? { 'Node Type': 'none' })).toEqual([]);
      });
    },
  );

  test('a name that another firm had is found', async () => {
    const counted = await limited.as(bureau)((database) => countedChecks(database, { asOf }));
    expect(counted.find(({ id }) => id === 'name-is-anothers-former')?.count).toBe(600);
    expect(counted.filter(({ count }) => count === null)).toEqual([]);
  });

  test('of an area only what belongs to it is counted', async () => {
    const counts = async (area?: string) => {
      const counted = await limited.as(bureau)((database) => countedChecks(database, { asOf, area }));
      return Object.fromEntries(counted.map(({ id, count }) => [id, count]));
    };
    const [all, ours, theirs] = [await counts(), await counts('海州区'), await counts('东海县')];
    for (const id of ['no-domicile', 'score-stale', 'name-is-anothers-former']) expect([id, ours[id]]).toEqual([id, all[id]]);
    expect(Object.values(theirs).every((count) => count === 0)).toBe(true);
  });

  test('a check that fails is told as not counted, beside the others', async () => {
    const [first] = checks;
    if (first === undefined) throw new Error('there are no checks');
    const failing: Check = { ...first, id: 'failing', rows: () => sql`select where 1 / 0 = 1` };
    const counted = await limited.as(bureau)((database) => countedChecks(database, { asOf }, [failing, ...checks]));
    expect(counted.find(({ id }) => id === 'failing')?.count).toBeNull();
    expect(counted.filter(({ count }) => count === null)).toHaveLength(1);
    expect(counted.find(({ id }) => id === 'name-is-anothers-former')?.count).toBe(600);
  });
});
