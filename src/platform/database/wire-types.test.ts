// 数据库类型测试: both sides of every limit.

import { expect, test } from 'vitest';
import { instant, integer } from './wire-types.ts';

test.each(['9007199254740991', '-9007199254740991', '0'])('%s is a safe integer', (text) => {
  expect(String(integer(text))).toBe(text);
});

test.each(['9007199254740992', '-9007199254740992', '9223372036854775807'])('%s is refused', (text) => {
  expect(() => integer(text)).toThrow(text);
});

test.each`
  text                                  | written
  ${'2026-11-23 00:00:00+00'}           | ${'2026-11-23T00:00:00Z'}
  ${'2026-01-01 05:44:59.000001+05:45'} | ${'2025-12-31T23:59:59.000001Z'}
  ${'2024-02-29 23:00:00-02'}           | ${'2024-03-01T01:00:00Z'}
  ${'-infinity'}                        | ${'-infinity'}
`('$text is $written', ({ text, written }) => {
  expect(instant(text)).toBe(written);
});

test.each(['0044-03-15 00:00:00+00 BC', '294276-12-31 23:59:59+00', '1900-01-01 00:00:00+08:05:43'])(
  '%s is refused, not guessed',
  (text) => {
    expect(() => instant(text)).toThrow(text);
  },
);
