// 时钟测试: the business date is a day of Shanghai, or the one that was set.

import { describe, expect, test } from 'vitest';
import { clockAt, systemClock } from './clock.ts';

describe('the business date', () => {
  test.each`
    instant                   | day             | why
    ${'2026-11-23T15:59:59Z'} | ${'2026-11-23'} | ${'one second before midnight in Shanghai'}
    ${'2026-11-23T16:00:00Z'} | ${'2026-11-24'} | ${'midnight in Shanghai'}
  `('is $day at $instant: $why', ({ instant, day }) => {
    expect(clockAt(instant).today()).toBe(day);
  });

  test('is the set day, while instants stay true', () => {
    const clock = systemClock('2027-03-01');
    expect(clock.today()).toBe('2027-03-01');
    expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(60_000);
  });

  test.each(['', undefined])('follows the system clock when the setting is %o', (setting) => {
    const before = clockAt(new Date().toISOString()).today();
    const today = systemClock(setting).today();
    const after = clockAt(new Date().toISOString()).today();
    expect([before, after]).toContain(today);
  });

  test.each(['2027-02-29', '2027/03/01', 'today'])('refuses %s by name', (setting) => {
    expect(() => systemClock(setting)).toThrow(setting);
  });
});
