// 公民身份号码: check digit, birth day, mask, and a second implementation.

import { assert, integer, property } from 'fast-check';
import { stdnum } from 'stdnum';
import { expect, test } from 'vitest';
import { daysAfter, plainDate } from './plain-date.ts';
import { maskResidentId, readResidentId } from './resident-id.ts';

// The number that GB 11643 itself gives as its example.
const example = '11010519491231002X';

test('reads a number and its birth day', () => {
  expect(readResidentId(example)).toStrictEqual({ valid: true, number: example, bornOn: '1949-12-31' });
});

test.each([
  ['lower case', '11010519491231002x'],
  ['full width', '１１０１０５１９４９１２３１００２Ｘ'],
  ['spaces', '110105 19491231 002X'],
])('%s is read as what it means', (_form, written) => {
  expect(readResidentId(written)).toMatchObject({ valid: true, number: example });
});

test.each([
  ['15 digits', '110105491231002', '17 位数字'],
  ['an X inside', '1101051949123100X2', '17 位数字'],
  ['the thirteenth month', '110105194913310028', '真实存在的日子'],
  ['29 February of a common year', '110105190002290021', '真实存在的日子'],
  ['another check', '110105194912310021', '校验码'],
])('%s is refused with the reason', (_what, written, reason) => {
  expect(readResidentId(written)).toMatchObject({ valid: false, reason: expect.stringContaining(reason) });
});

test('any one digit changed is refused', () => {
  const changed = [...example].flatMap((was, i) =>
    [...'0123456789X'].filter((other) => other !== was).map((other) => example.slice(0, i) + other + example.slice(i + 1)),
  );
  expect(changed.filter((wrong) => readResidentId(wrong).valid)).toEqual([]);
});

test('of eleven checks exactly one passes, and another implementation agrees', () => {
  assert(
    property(integer({ min: 0, max: 40_000 }), integer({ min: 0, max: 999 }), (days, order) => {
      const bornOn = daysAfter(plainDate('1910-01-01'), days);
      const front = `320703${bornOn.replaceAll('-', '')}${String(order).padStart(3, '0')}`;
      const passing = [...'0123456789X'].map((check) => front + check).filter((number) => readResidentId(number).valid);
      expect(passing).toHaveLength(1);
      expect(passing.map((number) => stdnum.CN?.ric?.validate(number).isValid)).toEqual([true]);
    }),
  );
});

test('a shown number hides the birth day and the county', () => {
  expect(maskResidentId('32070319800101123X')).toBe('3207**********123X');
  expect(maskResidentId('3207031980010')).toBe('*************');
});
