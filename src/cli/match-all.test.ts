// match --all 命令测试: counts over the small city, lots before their opening left out, and wrong use.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { importPortsInActs } from '#domains/imports';
import { openTestDatabase, type TestDatabase } from '#platform/database/testing';
import { seedCity, seedingAt } from '../../seed/seed-city.ts';
import { main } from './main.ts';

let database: TestDatabase;
let out: string[] = [];
let err: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'match-all-'));

beforeAll(async () => {
  database = await openTestDatabase(18);
  await seedCity(() => importPortsInActs((act) => act(database.database)), seedingAt('2025-05-12T01:00:00Z'));
  vi.stubEnv('DATABASE_URL', database.url);
  vi.stubEnv('ZHUCE_DATA', folder);
  vi.stubEnv('ZHUCE_BUSINESS_DATE', '2025-07-01');
  vi.spyOn(console, 'log').mockImplementation((line) => void out.push(line));
  vi.spyOn(console, 'error').mockImplementation((line) => void err.push(line));
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => Boolean(err.push(String(line))));
}, 60_000);
beforeEach(() => {
  [out, err] = [[], []];
});
afterAll(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await database.close();
  rmSync(folder, { recursive: true });
});

const counted = async (...options: readonly string[]) => {
  out = [];
  expect(await main(['match', '--all', ...options, '--json'])).toBe(0);
  return JSON.parse(out.join(''));
};

test('M06 by sentence: every pair of a firm and an opened lot has one answer', async () => {
  const { firms, lots, rules, on } = await counted();
  expect([on, lots > 0, rules.map(({ rule }: { rule: string }) => rule)]).toEqual(['2025-07-01', true, ['M06.S1', 'M06.S2']]);
  for (const { yes, unknown, no, notInForce } of rules) expect(yes + unknown + no + notInForce).toBe(firms * lots);
});

test('lots whose opening lies ahead are left out and that is said, on the business day and on a day after it', async () => {
  const [then, now, ahead] = [await counted('--on', '2025-05-28'), await counted(), await counted('--on', '2026-01-01')];
  expect(then.lots).toBeLessThan(now.lots);
  expect(then.lotsLeftOut).toBeGreaterThan(0);
  expect(ahead.lots).toBe(now.lots);
  out = [];
  await main(['match', '--all', '--on', '2025-05-28']);
  expect(out.join('\n')).toMatch(/在招、未开标的 \d+ 个标段不作全量匹配：开标前谁符合条件，只有企业自己可以知道/);
  expect(err.join('')).toMatch(/读入：企业 \d+\/\d+ 家/);
});

test('what was not known yet does not count', async () => {
  expect(await main(['match', '--all', '--known', '2025-01-01', '--json'])).toBe(1);
  expect(JSON.parse(out.join(''))).toMatchObject({ firms: 0, lots: 0 });
});

test.each([
  [['match', '--all', '--on', '2025-02-30'], /"--on"/],
  [['match', '--all', '91320706FAKE00013X'], /--all/],
  [['match'], /缺少参数|企业代码有误/],
])('%j is wrong use', async (words, says) => {
  expect(await main(words)).toBe(2);
  expect(err.join('')).toMatch(says);
});
