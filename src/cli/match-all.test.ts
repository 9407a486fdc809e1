// match --all 命令测试: counts over the small city, lots before their opening left out, and wrong use.

import { expect, test } from 'vitest';
import { main } from './main.ts';
import { commandSetting } from './testing.ts';

const setting = commandSetting({ city: { on: '2025-07-01' } });

const counted = async (...options: readonly string[]) => {
  setting.out = [];
  expect(await main(['match', '--all', ...options, '--json'])).toBe(0);
  return JSON.parse(setting.out.join(''));
};

test('M06 by sentence: every pair of a firm and an opened lot has one answer', async () => {
  const { firms, lots, rules, on } = await counted();
  expect([on, lots > 0, rules.map(({ rule }: { rule: string }) => rule)]).toEqual(['2025-07-01', true, ['M06.S1', 'M06.S2']]);
  for (const { yes, unknown, no, notInForce } of rules) expect(yes + unknown + no + notInForce).toBe(firms * lots);
});

test('the areas add up to the whole, and how far it is was said', async () => {
  const { lots, rules, areas } = await counted();
  const sum = (of: readonly number[]) => of.reduce((total, it) => total + it, 0);
  expect(areas.length).toBeGreaterThan(1);
  expect(sum(areas.map((it: { lots: number }) => it.lots))).toBe(lots);
  for (const [at, rule] of rules.entries()) {
    for (const answer of ['yes', 'unknown', 'no', 'notInForce'] as const) {
      const ofAreas = areas.map((it: { rules: Record<typeof answer, number>[] }) => it.rules[at]?.[answer] ?? 0);
      expect([rule.rule, answer, sum(ofAreas)]).toEqual([rule.rule, answer, rule[answer]]);
    }
  }
  expect(setting.err.filter((line) => line.includes('匹配：已算完的标段'))).toHaveLength(areas.length);
  expect(setting.err.at(-1)).toContain(`${lots}/${lots}`);
});

test('lots whose opening lies ahead are left out and that is said, on the business day and on a day after it', async () => {
  const [then, now, ahead] = [await counted('--on', '2025-05-28'), await counted(), await counted('--on', '2026-01-01')];
  expect(then.lots).toBeLessThan(now.lots);
  expect(then.lotsLeftOut).toBeGreaterThan(0);
  expect(ahead.lots).toBe(now.lots);
  setting.out = [];
  await main(['match', '--all', '--on', '2025-05-28']);
  expect(setting.out.join('\n')).toMatch(
    /在招、未开标的，连同后来推迟或撤回的，共 \d+ 个标段不作全量匹配：开标前谁符合条件，只有企业自己可以知道/,
  );
  expect(setting.err.join('')).toMatch(/读入：企业 \d+\/\d+ 家/);
});

test('what was not known yet does not count', async () => {
  expect(await main(['match', '--all', '--known', '2025-01-01', '--json'])).toBe(1);
  expect(JSON.parse(setting.out.join(''))).toMatchObject({ firms: 0, lots: 0 });
});

test.each([
  [['match', '--all', '--on', '2025-02-30'], /"--on"/],
  [['match', '--all', '91320706FAKE00013X'], /--all/],
  [['match'], /缺少参数|企业代码有误/],
])('%j is wrong use', async (words, says) => {
  expect(await main(words)).toBe(2);
  expect(setting.err.join('')).toMatch(says);
});
