// 较早一日的城市契约测试: on an earlier business date the city holds what had happened by then, and nothing that lies ahead.

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clockAt } from '#platform/clock';
import { type LimitedDatabase, openLimited } from '#platform/database/limited/limited-database';
import { openTestDatabase, type TestDatabase } from '#platform/database/testing';
import { cityOn } from '../../src/server/city.ts';
import { setUpDemoCity } from '../demo-city.ts';
import { day } from './days.ts';
import { fullSteps } from './steps/full-steps.ts';

/** When the banks had sent in their first files: few files came before. */
const early = '2025-01-06';
let owner: TestDatabase;
let limited: LimitedDatabase;
let setUp: () => Promise<readonly string[]>;
let filled: readonly string[];

beforeAll(async () => {
  owner = await openTestDatabase(18);
  const clock = clockAt(`${early}T02:00:00Z`);
  limited = await openLimited({ ...owner, today: clock.today });
  const city = cityOn(limited, clock);
  setUp = async () => {
    const titles: string[] = [];
    await setUpDemoCity(city, { asked: 'full', say: () => undefined, progress: (_done, _of, title) => titles.push(title) });
    return titles;
  };
  filled = await setUp();
}, 120_000);
afterAll(async () => {
  await limited.close();
  await owner.close();
});

test('it fills up to that day, a second start adds nothing, and no act lies ahead', async () => {
  expect(filled).toEqual(fullSteps(day(early)).map(({ title }) => title));
  expect(filled.some((title) => title.includes('担保承诺'))).toBe(true);
  expect(await setUp()).toEqual([]);
  const { rows } = await sql<{ ahead: number; lots: number }>`
    select (select count(*)::int from lot) as lots,
      (select count(*)::int from import_batch where imported_at > ${`${early}T16:00:00Z`}) as ahead`.execute(owner.database);
  expect(rows[0]).toMatchObject({ ahead: 0 });
  expect(rows[0]?.lots).toBeGreaterThan(50);
});

test('the history of a day is the beginning of that of any later day, so that an interrupted filling can go on later', () => {
  const titles = (until: string) => fullSteps(day(until)).map(({ at, title }) => `${at} ${title}`);
  const whole = titles('2027-03-01');
  expect(titles('2026-11-26')).toEqual(whole);
  for (const until of ['2024-10-01', '2025-05-12', '2025-10-15']) {
    const then = titles(until);
    expect(then).toEqual(whole.slice(0, then.length));
    expect(then.length).toBeLessThan(whole.length);
  }
});
