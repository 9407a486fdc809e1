// 完整城市契约测试: filled through the acts of the city without a fault, and counted by query.

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AsOf, latest } from '#kernel/as-of';
import { plainDate } from '#kernel/plain-date';
import { clockAt } from '#platform/clock';
import { type LimitedDatabase, openLimited } from '#platform/database/limited/limited-database';
import { openTestDatabase, type TestDatabase } from '#platform/database/testing';
import { checks } from '../../src/domains/registers/quality/checks.ts';
import { cityOn } from '../../src/server/city.ts';
import { setUpDemoCity } from '../demo-city.ts';
import { creditEvents, firmsByRank } from './proportions.ts';

let owner: TestDatabase;
let limited: LimitedDatabase;
const titles: string[] = [];

// One fill on one version: what an import does on both is tested with the small city.
beforeAll(async () => {
  owner = await openTestDatabase(18);
  const clock = clockAt('2026-11-25T02:00:00Z');
  limited = await openLimited({ ...owner, today: clock.today });
  const city = cityOn(limited, clock);
  await setUpDemoCity(city, { asked: 'full', say: () => undefined, progress: (_done, _of, title) => titles.push(title) });
}, 240_000);
afterAll(async () => {
  await limited.close();
  await owner.close();
});

const day = '2026-11-25';
const count = async (from: string) =>
  (await sql<{ count: number }>`select count(*)::int as count from ${sql.raw(from)}`.execute(owner.database)).rows[0]?.count;
const now = `upper_inf(known) and valid @> date '${day}'`;

test('420 firms by their highest general-contracting grade; the rest are specialty and labour firms', async () => {
  const { rows } = await sql<{ rank: string; count: number }>`
    select rank, count(*)::int as count from (
      select coalesce((
        select grade from certificate where enterprise = credit_code and ${sql.raw(now)}
        order by array_position(array['special', 'first', 'second', 'third'], grade) limit 1
      ), case when name like '%劳务%' then 'labour' else 'specialty' end) as rank
      from enterprise where ${sql.raw(now)}
    ) as firm group by rank`.execute(owner.database);
  expect(Object.fromEntries(rows.map(({ rank, count }) => [rank, count]))).toEqual(firmsByRank);
});

test('first grade in 公路 3, 水利 4, 港口 2', async () => {
  const first = (category: string) => count(`certificate where category = '${category}' and grade = 'first' and ${now}`);
  expect([await first('highway'), await first('water'), await first('port')]).toEqual([3, 4, 2]);
});

test('persons, projects, tenders, notices and credit as large as they should be, in every area', async () => {
  expect(await count(`person where ${now}`)).toBeGreaterThan(2500);
  expect(await count(`person where ${now}`)).toBeLessThan(2700);
  expect(await count(`lot where ${now}`)).toBe(970);
  expect(await count(`project where ${now}`)).toBeGreaterThan(120);
  expect(await count(`(select distinct area from lot where ${now}) as it`)).toBe(10);
  const credit = {
    sanctions: await count(`sanction where ${now}`),
    bans: await count(`ban where ${now}`),
    scores: await count(`credit_score where ${now}`),
  };
  expect(credit).toEqual(creditEvents);
});

test('every row says that it is 演示数据, and known time has a history', async () => {
  for (const register of [
    'enterprise',
    'certificate',
    'person',
    'licence',
    'led_work',
    'appointment',
    'sanction',
    'ban',
    'credit_score',
    'project',
    'lot',
    'guarantee_commitment',
  ]) {
    expect([register, await count(`${register} where source not like '%演示数据%'`)]).toEqual([register, 0]);
  }
  const firmsKnown = (at: string) => count(`enterprise where known @> timestamptz '${at}' and valid @> date '${day}'`);
  expect(await firmsKnown('2024-08-10T00:00:00Z')).toBe(0);
  expect(await firmsKnown('2024-09-01T00:00:00Z')).toBeLessThan((await firmsKnown('2026-11-01T00:00:00Z')) ?? 0);
  expect(await count('enterprise where not upper_inf(known)')).toBeGreaterThan(100);
});

test('the quality checks find what is wrong on purpose, and not in most rows', async () => {
  const asOf: AsOf = { validOn: plainDate(day), knownAt: latest };
  const shares = new Map<string, number>();
  for (const { id, register, rows } of checks) {
    const found = (await sql`${rows(asOf)}`.execute(owner.database)).rows.length;
    shares.set(id, found / ((await count(`${register} where ${register === 'register_loaded' ? 'true' : now}`)) ?? 1));
  }
  // No import can name a firm that is not listed, and every register came in.
  const cannotBe = ['employer-not-listed', 'register-not-loaded', 'register-stale'];
  const ids = [...shares.keys()];
  expect(ids.filter((id) => shares.get(id) === 0 && !cannotBe.includes(id))).toEqual([]);
  expect(ids.filter((id) => (shares.get(id) ?? 0) > 0.2)).toEqual([]);
});
