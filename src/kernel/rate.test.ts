// 比例测试: a share is exact for every amount that fits, in whichever way it is rounded.

import { assert, bigInt, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { fen } from './fen.ts';
import { percent, type Rate, type Rounding, shareOf } from './rate.ts';

const million = 1_000_000n;
const byWholeNumbers: Readonly<Record<Rounding, (product: bigint) => bigint>> = {
  down: (product) => product / million,
  up: (product) => (product + million - 1n) / million,
  'half-up': (product) => (product * 2n + million) / (million * 2n),
};

test('a share is what whole numbers of any length give, up to the largest amount and up to all of it', () => {
  const total = bigInt({ min: 0n, max: BigInt(Number.MAX_SAFE_INTEGER) });
  const rate = bigInt({ min: 0n, max: million });
  assert(
    property(total, rate, constantFrom<Rounding>('down', 'up', 'half-up'), (amount, millionths, rounding) => {
      const share = shareOf(fen(Number(amount)), Number(millionths) as Rate, rounding);
      expect(BigInt(share)).toBe(byWholeNumbers[rounding](amount * millionths));
    }),
    { numRuns: 5000 },
  );
});

test('beside a whole number of fen', () => {
  const inEveryWay = (total: number, rate: Rate) => (['down', 'half-up', 'up'] as const).map((it) => shareOf(fen(total), rate, it));
  expect(inEveryWay(3_000_000, percent(33.3333))).toEqual([999_999, 999_999, 999_999]);
  expect(inEveryWay(3_000_001, percent(33.3333))).toEqual([999_999, 999_999, 1_000_000]);
  expect(inEveryWay(3_000_002, percent(33.3333))).toEqual([999_999, 1_000_000, 1_000_000]);
  expect(inEveryWay(5, percent(50))).toEqual([2, 3, 3]);
});

test('more than all of an amount that does not fit is refused', () => {
  expect(() => shareOf(fen(Number.MAX_SAFE_INTEGER), percent(100.0001), 'down')).toThrow(RangeError);
});
