// 核对表编号测试: drawn numbers, and what somebody types from paper.

import { assert, property, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { readSheetNumber, sheetNumber } from './sheet-number.ts';

test('sixteen bytes make four groups, and every number is read again as itself', () => {
  expect(sheetNumber(Uint8Array.from({ length: 16 }, (_, i) => i * 16))).toMatch(/^HD(-[0-9A-Z]{4}){4}$/);
  assert(property(uint8Array({ minLength: 16, maxLength: 24 }), (chance) => readSheetNumber(sheetNumber(chance)) === sheetNumber(chance)));
});

test('too little chance makes no number', () => {
  expect(() => sheetNumber(new Uint8Array(15))).toThrow(RangeError);
});

test.each([
  ['hd-7k3m-q9xv-2b4t-8wzn', 'HD-7K3M-Q9XV-2B4T-8WZN'],
  [' HD 7K3M Q9XV 2B4T 8WZN ', 'HD-7K3M-Q9XV-2B4T-8WZN'],
  ['ＨＤ－７Ｋ３Ｍ－Ｑ９ＸＶ－２Ｂ４Ｔ－８ＷＺＮ', 'HD-7K3M-Q9XV-2B4T-8WZN'],
  ['7K3MQ9XV2B4T8WZO', 'HD-7K3M-Q9XV-2B4T-8WZ0'],
  ['HD-7K3M-Q9XV-2B4T-8WZI', 'HD-7K3M-Q9XV-2B4T-8WZ1'],
  ['HD-7K3M-Q9XV-2B4T', undefined],
  ['HD-7K3M-Q9XV-2B4T-8WZU', undefined],
  ['', undefined],
])('%s is read as %s', (typed, number) => {
  expect(readSheetNumber(typed)).toBe(number);
});
