// 试算的限度测试: a province is tried, one firm more is refused before anybody is matched; too many moves are counted and refused.

import { expect, test } from 'vitest';
import { plainDate } from '#kernel/plain-date';
import type { LevelsAt } from '../rules/compare.ts';
import type { Crowd, Simulable } from './crowd.ts';
import { simulate } from './simulate.ts';

const on = plainDate('2025-05-12');

/** Registers of so many firms and lots; in the second match everybody has every lot. */
function registersOf(firms: number, lots: number) {
  const weighed: number[] = [];
  const crowd: Crowd = {
    firms: Array.from({ length: firms }, (_, at) => ({ code: String(at), name: '', area: '', grade: 'none' })),
    lots: Array.from({ length: lots }, (_, at) => {
      return { code: String(at), title: '', area: '', ceiling: undefined, dueOn: on, decidedOn: on };
    }),
    digest: '',
    async *weigh() {
      weighed.push(lots);
      const levelsAt: LevelsAt = ({ rule }, into) => into.fill(rule === 0 ? 0 : 2);
      if (firms * lots < 1_000_000) yield { lots: Array.from({ length: lots }, (_, at) => at), levelsAt };
    },
  };
  const rule = { provision: { id: 'M06.S1', text: '', inForce: { from: on, through: null } }, parameters: {}, phrases: [] };
  const simulable = { id: 'M06', title: '', rules: [rule], beside: [], read: async () => crowd } as unknown as Simulable;
  return { simulable, weighed };
}

const trial = async (firms: number, lots: number) => {
  const { simulable, weighed } = registersOf(firms, lots);
  const asked = { title: '', simulable, from: on, through: on, factsOn: on, draft: { values: new Map(), without: new Map() } };
  const ports = { digestOf: () => '', today: on, isDemo: async () => false, progress: () => undefined };
  const made = await simulate(asked, ports);
  return { refused: made.ok ? undefined : made.refusal[0], weighed };
};

test('a province of 25,000 firms and 20,000 lots is matched; one firm more is refused with the number, and nobody is matched', async () => {
  expect(await trial(25_000, 20_000)).toEqual({ refused: undefined, weighed: [20_000] });
  const { refused, weighed } = await trial(25_001, 20_000);
  expect(weighed).toEqual([]);
  expect([refused?.found, refused?.expected]).toEqual([
    '2025-05-12 至 2025-05-12，25001 家企业 × 20000 个标段，共 50002 万对',
    '不超过 50000 万对（企业数 × 标段数）',
  ]);
});

test('a hundred thousand pairs that move are kept; more are counted, and refused', async () => {
  expect(await trial(1000, 100)).toMatchObject({ refused: undefined });
  expect((await trial(1000, 101)).refused).toMatchObject({
    found: '2025-05-12 至 2025-05-12，有变化的 101000 对',
    expected: '不超过 100000 对',
  });
});

test.each`
  firms | lots | path         | says
  ${3}  | ${0} | ${'from'}    | ${'没有投标已截止的标段'}
  ${0}  | ${3} | ${'factsOn'} | ${'没有登记的企业'}
`('$firms firms and $lots lots: $says', async ({ firms, lots, path, says }) => {
  const { refused, weighed } = await trial(firms, lots);
  expect([refused?.path, weighed]).toEqual([path, []]);
  expect(refused?.remedy).toContain(says);
});
