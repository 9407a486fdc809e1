// 日子的写法: both ends of the span of the document.

import { describe, expect, test } from 'vitest';
import { dayInWords, instantText, lengthOfSpan, placeInSpan, wholeDays } from './day-text.ts';

const inForce = { from: '2024-10-01', through: '2029-09-30' };

test('in a heading a day is not broken at its hyphens; other hyphens are left', () =>
  expect(wholeDays('最近一次复核（2025-05-20），DH-2025-007')).toBe('最近一次复核（2025-\u206005-\u206020），DH-2025-007'));

test('a day in words carries no leading zero', () => expect(dayInWords('2026-10-09')).toBe('2026 年 10 月 9 日'));

describe('T.1 the days in force', () => {
  test('are 1,826', () => expect(lengthOfSpan(inForce)).toBe(1_826));
  test('have no number where no end is stated', () => expect(lengthOfSpan({ from: '2024-10-01', through: null })).toBeNull());
  test.each([
    ['2024-09-30', { at: 'before', daysLeft: 1 }],
    ['2024-10-01', { at: 'within', nth: 1 }],
    ['2026-11-23', { at: 'within', nth: 784 }],
    ['2029-09-30', { at: 'within', nth: 1_826 }],
    ['2029-10-01', { at: 'after', daysSince: 1 }],
  ])('%s stands at %o', (day, place) => expect(placeInSpan(inForce, day)).toEqual(place));
});

test('an instant is shown on the clocks of Shanghai, past midnight too', () => {
  expect(instantText('2026-10-08T16:05:00.000Z')).toBe('2026-10-09 00:05:00');
  expect(instantText('2026-10-09T08:05:00+08:00')).toBe('2026-10-09 08:05:00');
});
