// simulate 命令测试: the example tried on the small city, what may be changed, and drafts that are not right.

import { writeFileSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { simulationContent, simulationRequest } from '#contract/domains/simulations';
import example from '../../docs/examples/draft.json' with { type: 'json' };
import { main } from './main.ts';
import { commandSetting } from './testing.ts';

const setting = commandSetting({ city: { on: '2025-07-01' } });
const kept = async () => {
  const { database } = setting.database;
  return (await sql<{ id: string; by: string; content: string }>`select id, unit as by, content from simulation`.execute(database)).rows;
};
const leaves = async () => {
  const { database } = setting.database;
  return (
    await sql<{ object: string; actor: string }>`select object, actor from journal_leaf where act = 'simulation-run'`.execute(database)
  ).rows;
};
const draft = 'docs/examples/draft.json';

test('the draft is tried, named as a draft, and kept with its leaf as one of the page is', async () => {
  expect(await main(['simulate', draft, '--json'])).toBe(0);
  const { mark, id, ...content } = JSON.parse(setting.out.join(''));
  expect(mark).toBe('草案试算（未生效，不作为依据）');
  const { moves, total, title, changes } = simulationContent.parse(content);
  expect([title, changes.length, moves.length > 0]).toEqual([example.title, 2, true]);
  expect(total.gained + total.lost).toBe(moves.length);
  const rows = await kept();
  expect(rows.map((row) => [row.id, row.by, JSON.parse(row.content)])).toEqual([[id, '命令行', content]]);
  expect(await leaves()).toEqual([{ object: `simulation/${id}`, actor: 'cli' }]);
  expect(setting.err.join('')).toMatch(/读入：企业 \d+\/\d+ 家[\s\S]*匹配：已算完的标段/);
});

test('in words: that nothing is in force, what was changed, who gains by area, grade and size, and where it is found', async () => {
  expect(await main(['simulate', draft])).toBe(0);
  const said = setting.out.join('\n');
  expect(said).toMatch(/^草案试算（未生效，不作为依据，现行规则没有改动）：业绩年限放宽到十年/);
  expect(said).toContain('改动 M06.S2 去掉条件「能够提供足额担保」');
  expect(said).toMatch(/新增 \d+ 对，涉及 \d+ 家企业；失去 0 对/);
  for (const table of ['按企业所在地区', '按企业最高资质等级', '按标段所在地区', '按标段最高限价']) expect(said).toContain(`\n${table}\n`);
  expect(said).toMatch(/\/simulations\/[0-9a-f-]{36}$/);
});

test('what may be changed, and in which form it is written', async () => {
  expect(await main(['simulate', '--choices'])).toBe(0);
  expect(setting.out.join('\n')).toMatch(
    /M06\.leaderRecord .*：现行 项数 1；年数 5（分项 works 项数、years 年数）[\s\S]*M06\.S2[\s\S]*能够提供足额担保：/,
  );
  setting.out = [];
  expect(await main(['simulate', '--schema'])).toBe(0);
  expect(JSON.parse(setting.out.join('')).required).toEqual(Object.keys(simulationRequest.shape));
});

test.each([
  [{ through: '2025-07-01' }, /"through"[\s\S]*招标投标法第二十二条/],
  [{ parameters: { 'M06.guaranteePct': '120%' } }, /parameters\.M06\.guaranteePct/],
  [{ parameters: {}, without: {} }, /至少一处与现行规则不同/],
])('a draft with %j is refused, and nothing is kept', async (change, says) => {
  const file = `${process.env.ZHUCE_DATA}/draft.json`;
  writeFileSync(file, JSON.stringify({ ...example, ...change }));
  const before = (await kept()).length;
  expect(await main(['simulate', file])).toBe(2);
  expect(setting.err.join('')).toMatch(/没有试算/);
  expect(setting.err.join('')).toMatch(says);
  expect((await kept()).length).toBe(before);
});

test.each([
  [['simulate'], /没有给出草案/],
  [['simulate', 'no-such.json'], /无法读取草案/],
  [['simulate', 'README.md'], /不是有效的 JSON/],
])('%j is wrong use', async (words, says) => {
  expect(await main(words)).toBe(2);
  expect(setting.err.join('')).toMatch(says);
});
