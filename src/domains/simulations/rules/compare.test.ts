// 两次匹配的比较测试: both sides of a limit, gains and losses of one firm, and the better of two sentences.

import { expect, test } from 'vitest';
import { wan } from '#kernel/fen';
import { Comparison, type LevelsAt } from './compare.ts';
import { isGain, keyOf, lotSizeOf, type Parties, tableBy, tallyOf } from './totals.ts';

/** Firms by their number; a firm has the lot when its number is at least the limit, and nobody knows about firm 9. */
const from =
  (limits: readonly number[], firms: readonly number[]): LevelsAt =>
  ({ rule, lot }, into) => {
    const limit = (limits[rule] ?? 99) + lot;
    for (const [at, firm] of firms.entries()) into[at] = firm === 9 ? 1 : firm >= limit ? 2 : 0;
  };
const firms = [1, 2, 3, 4, 9];
const moved = (before: readonly number[], after: readonly number[], { lots = [0], mostMoves = 99 } = {}) => {
  const comparison = new Comparison({ firms: firms.length, rules: before.length, mostMoves });
  for (const lot of lots) comparison.add({ lots: [lot], before: from(before, firms), after: from(after, firms) });
  return comparison.compared;
};

test('a lower limit: who stands on it gains, who stands just below it does not, and nobody loses', () => {
  const { moves, rules } = moved([3], [2]);
  expect(moves).toEqual([{ firm: 1, lot: 0, before: 0, after: 2, by: [0] }]);
  expect(rules).toEqual([{ before: { yes: 2, unknown: 1 }, after: { yes: 3, unknown: 1 } }]);
});

test('a higher limit: who stood on it loses, who stands above it does not', () => {
  const { moves } = moved([3], [4]);
  expect(moves).toEqual([{ firm: 2, lot: 0, before: 2, after: 0, by: [0] }]);
});

test('the same limit moves nobody, also whom nothing is known about', () => {
  expect(moved([3], [3], { lots: [0, 1, 2] }).moves).toEqual([]);
});

test('what one sentence takes and another already gives, or gives in its place, is neither gained nor lost', () => {
  expect(moved([3, 3], [4, 3]).moves).toEqual([]);
  expect(moved([3, 9], [9, 3]).moves).toEqual([]);
  expect(moved([3, 9], [9, 4]).moves).toEqual([{ firm: 2, lot: 0, before: 2, after: 0, by: [0] }]);
});

test('unknown stands between no and yes: out of it and into it is a gain or a loss', () => {
  const levels =
    (...of: readonly number[]): LevelsAt =>
    (_, into) =>
      into.set(of);
  const comparison = new Comparison({ firms: 3, rules: 1, mostMoves: 99 });
  comparison.add({ lots: [0], before: levels(2, 1, 0), after: levels(0, 2, 1) });
  const { moves } = comparison.compared;
  expect(moves.map(({ firm, before, after }) => [firm, before, after])).toEqual([
    [0, 2, 0],
    [1, 1, 2],
    [2, 0, 1],
  ]);
  expect(moves.map(isGain)).toEqual([false, true, true]);
});

test('lots may come in any order; moves beyond what can be held are counted and not held', () => {
  const [rising, mixed] = [
    [0, 1, 2],
    [2, 0, 1],
  ].map((lots) => moved([1], [3], { lots }));
  expect(mixed).toEqual(rising);
  expect(rising?.moves.map(({ firm, lot }) => [lot, firm])).toEqual([
    [0, 0],
    [0, 1],
    [1, 1],
    [1, 2],
    [2, 2],
    [2, 3],
  ]);
  const few = moved([1], [3], { lots: [0, 1, 2], mostMoves: 4 });
  expect([few.moves.length, few.movesFound, few.rules]).toEqual([4, 6, rising?.rules]);
});

const parties: Parties = {
  firms: [
    { area: '海州区', grade: 'first' },
    { area: '海州区', grade: 'second' },
    { area: '东海县', grade: 'none' },
  ],
  lots: [
    { area: '东海县', size: 'unknown' },
    { area: '灌云县', size: 'from-100m' },
  ],
};
const moves = [
  { firm: 0, lot: 0, before: 0, after: 2 },
  { firm: 0, lot: 1, before: 1, after: 0 },
  { firm: 1, lot: 1, before: 0, after: 1 },
] as const;

test('each table adds up to the total of pairs, and has a row for a group in which nobody moves', () => {
  expect(tallyOf(moves)).toEqual({ gained: 2, lost: 1, firmsGaining: 2, firmsLosing: 1 });
  expect(tableBy('firmArea', moves, parties)).toEqual([
    { key: '海州区', size: 2, gained: 2, lost: 1, firmsGaining: 2, firmsLosing: 1 },
    { key: '东海县', size: 1, gained: 0, lost: 0, firmsGaining: 0, firmsLosing: 0 },
  ]);
  for (const by of ['firmGrade', 'lotArea', 'lotSize'] as const) {
    const rows = tableBy(by, moves, parties);
    expect([by, rows.reduce((sum, it) => sum + it.gained, 0), rows.reduce((sum, it) => sum + it.lost, 0)]).toEqual([by, 2, 1]);
    for (const { key, gained } of rows)
      expect(moves.filter((move) => isGain(move) && keyOf(by, move, parties) === key)).toHaveLength(gained);
  }
});

test.each`
  ceiling            | size
  ${undefined}       | ${'unknown'}
  ${wan(1_000) - 1}  | ${'under-10m'}
  ${wan(1_000)}      | ${'10m-50m'}
  ${wan(5_000) - 1}  | ${'10m-50m'}
  ${wan(5_000)}      | ${'50m-100m'}
  ${wan(10_000) - 1} | ${'50m-100m'}
  ${wan(10_000)}     | ${'from-100m'}
`('a ceiling of $ceiling fen is $size', ({ ceiling, size }) => {
  expect(lotSizeOf(ceiling)).toBe(size);
});
