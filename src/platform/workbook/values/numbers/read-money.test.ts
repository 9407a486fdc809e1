// 读金额测试: for any amount, written in any usual way, the fen are exact.

import { assert, constantFrom, integer, maxSafeInteger, property } from 'fast-check';
import { expect, test } from 'vitest';
import { type Fen, yuanOf } from '#kernel/fen';
import { readMoney } from './read-money.ts';

const text = (written: string) => ({ kind: 'text', text: written }) as const;
const anyFen = maxSafeInteger().map((it) => (Math.abs(it) % 1_000_000_000_000_000) as Fen);

test('yuan with and without separators give back the same fen', () => {
  const style = constantFrom(
    (yuan: string) => yuan,
    (yuan: string) => yuan.replace(/\B(?=(\d{3})+(?=\.))/g, ','),
    (yuan: string) => `￥${yuan.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))} 元`,
  );
  assert(
    property(anyFen, style, (amount, written) => {
      expect(readMoney(text(written(yuanOf(amount))), '元')).toEqual({ ok: true, value: amount });
    }),
  );
});

test('万元 are ten thousand times as much, to the fen', () => {
  assert(
    property(integer({ min: 0, max: 999_999_999 }), integer({ min: 0, max: 999_999 }), (whole, part) => {
      const written = `${whole}.${String(part).padStart(6, '0')}`;
      expect(readMoney(text(written), '万元')).toEqual({ ok: true, value: whole * 1_000_000 + part });
    }),
  );
});

test.each`
  written                | unit      | ok
  ${'0.01'}              | ${'元'}   | ${true}
  ${'0.010'}             | ${'元'}   | ${true}
  ${'0.001'}             | ${'元'}   | ${false}
  ${'0.000001'}          | ${'万元'} | ${true}
  ${'0.0000001'}         | ${'万元'} | ${false}
  ${'9999999999999.99'}  | ${'元'}   | ${true}
  ${'10000000000000.00'} | ${'元'}   | ${false}
  ${'999999999'}         | ${'万元'} | ${true}
  ${'1000000000'}        | ${'万元'} | ${false}
  ${'-0.01'}             | ${'元'}   | ${false}
  ${'(100)'}             | ${'元'}   | ${false}
  ${'8E7'}               | ${'元'}   | ${false}
  ${'1,000'}             | ${'元'}   | ${true}
  ${'1,00'}              | ${'元'}   | ${false}
  ${''}                  | ${'元'}   | ${false}
`('$written $unit: $ok', ({ written, unit, ok }) => {
  expect(readMoney(text(written), unit).ok).toBe(ok);
});
