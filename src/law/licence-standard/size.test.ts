// 规模数值: three decimals, exactly.

import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { isSize, thousandths } from './size.ts';

test.each([
  [0, 0],
  [45, 45_000],
  [45.1, 45_100],
  [45.001, 45_001],
  [1.005, 1005],
  [999_999_999_999.999, 999_999_999_999_999],
])('%d is %d thousandths, exactly', (size, expected) => {
  expect(thousandths(size)).toBe(expected);
});

test.each([-0.001, -1, 0.0001, 45.0005, 1_000_000_000_000, 1e21, Number.NaN, Number.POSITIVE_INFINITY])('%d is not a size', (size) => {
  expect(isSize(size)).toBe(false);
  expect(() => thousandths(size)).toThrow(RangeError);
});

test('every number of thousandths comes back from its size', () => {
  assert(property(integer({ min: 0, max: 1_000_000_000 }), (whole) => isSize(whole / 1000) && thousandths(whole / 1000) === whole));
});
