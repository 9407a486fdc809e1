// 检查结果测试: sums, the last line, and what a skip means when nobody watches.

import { expect, test } from 'vitest';
import { isUnattended, lastLine, strictly, total } from './outcome.ts';

test('the last line names skips only when there are some', () => {
  expect(lastLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(lastLine({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
});

test('totals are sums', () => {
  expect(
    total([
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 20, skipped: 30 },
    ]),
  ).toEqual({ passed: 11, failed: 22, skipped: 33 });
  expect(total([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

test('a skip is a failure when nobody watches, and only then', () => {
  expect(strictly({ passed: 1, failed: 1, skipped: 2 }, true)).toEqual({ passed: 1, failed: 3, skipped: 0 });
  expect(strictly({ passed: 1, failed: 1, skipped: 2 }, false)).toEqual({ passed: 1, failed: 1, skipped: 2 });
});

test.each`
  ci           | answer
  ${'1'}       | ${true}
  ${'true'}    | ${true}
  ${'yes'}     | ${true}
  ${'0'}       | ${false}
  ${'false'}   | ${false}
  ${'False'}   | ${false}
  ${''}        | ${false}
  ${undefined} | ${false}
`('CI=$ci means nobody watches: $answer', ({ ci, answer }) => {
  expect(isUnattended(ci)).toBe(answer);
});
