// 工作日历: both sides of every holiday, the counts, and the end of the calendar.

import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysAfter, plainDate, weekdayOf } from '#kernel/plain-date';
import { holidayYears } from './calendar/holidays.ts';
import { CalendarNotMaintained, calendarDaysAfter, calendarOf, isWorkingDay, workingDaysAfter, workingDaysBetween } from './calendar.ts';

// The last day before, both ends of the holiday, the first day after; then the weekends worked for it.
test.each`
  holiday        | before          | first           | last            | after           | worked
  ${'2024 元旦'} | ${undefined}    | ${'2024-01-01'} | ${'2024-01-01'} | ${'2024-01-02'} | ${[]}
  ${'2024 春节'} | ${'2024-02-09'} | ${'2024-02-10'} | ${'2024-02-17'} | ${'2024-02-18'} | ${['2024-02-04']}
  ${'2024 清明'} | ${'2024-04-03'} | ${'2024-04-04'} | ${'2024-04-06'} | ${'2024-04-07'} | ${[]}
  ${'2024 劳动'} | ${'2024-04-30'} | ${'2024-05-01'} | ${'2024-05-05'} | ${'2024-05-06'} | ${['2024-04-28', '2024-05-11']}
  ${'2024 端午'} | ${'2024-06-07'} | ${'2024-06-08'} | ${'2024-06-10'} | ${'2024-06-11'} | ${[]}
  ${'2024 中秋'} | ${'2024-09-14'} | ${'2024-09-15'} | ${'2024-09-17'} | ${'2024-09-18'} | ${[]}
  ${'2024 国庆'} | ${'2024-09-30'} | ${'2024-10-01'} | ${'2024-10-07'} | ${'2024-10-08'} | ${['2024-09-29', '2024-10-12']}
  ${'2025 元旦'} | ${'2024-12-31'} | ${'2025-01-01'} | ${'2025-01-01'} | ${'2025-01-02'} | ${[]}
  ${'2025 春节'} | ${'2025-01-27'} | ${'2025-01-28'} | ${'2025-02-04'} | ${'2025-02-05'} | ${['2025-01-26', '2025-02-08']}
  ${'2025 清明'} | ${'2025-04-03'} | ${'2025-04-04'} | ${'2025-04-06'} | ${'2025-04-07'} | ${[]}
  ${'2025 劳动'} | ${'2025-04-30'} | ${'2025-05-01'} | ${'2025-05-05'} | ${'2025-05-06'} | ${['2025-04-27']}
  ${'2025 端午'} | ${'2025-05-30'} | ${'2025-05-31'} | ${'2025-06-02'} | ${'2025-06-03'} | ${[]}
  ${'2025 国庆'} | ${'2025-09-30'} | ${'2025-10-01'} | ${'2025-10-08'} | ${'2025-10-09'} | ${['2025-09-28', '2025-10-11']}
  ${'2026 元旦'} | ${'2025-12-31'} | ${'2026-01-01'} | ${'2026-01-03'} | ${'2026-01-04'} | ${[]}
  ${'2026 春节'} | ${'2026-02-14'} | ${'2026-02-15'} | ${'2026-02-23'} | ${'2026-02-24'} | ${['2026-02-28']}
  ${'2026 清明'} | ${'2026-04-03'} | ${'2026-04-04'} | ${'2026-04-06'} | ${'2026-04-07'} | ${[]}
  ${'2026 劳动'} | ${'2026-04-30'} | ${'2026-05-01'} | ${'2026-05-05'} | ${'2026-05-06'} | ${['2026-05-09']}
  ${'2026 端午'} | ${'2026-06-18'} | ${'2026-06-19'} | ${'2026-06-21'} | ${'2026-06-22'} | ${[]}
  ${'2026 中秋'} | ${'2026-09-24'} | ${'2026-09-25'} | ${'2026-09-27'} | ${'2026-09-28'} | ${['2026-09-20']}
  ${'2026 国庆'} | ${'2026-09-30'} | ${'2026-10-01'} | ${'2026-10-07'} | ${'2026-10-08'} | ${['2026-10-10']}
`('$holiday: off from $first through $last', ({ before, first, last, after, worked }) => {
  const working = [before, after, ...worked].filter((day) => day !== undefined);
  expect(working.filter((day) => !isWorkingDay(plainDate(day)))).toEqual([]);
  for (let day = plainDate(first); day <= last; day = daysAfter(day, 1)) expect([day, isWorkingDay(day)]).toEqual([day, false]);
});

test.each([
  ['2024', 251],
  ['2025', 248],
  ['2026', 248],
])('%s has %d working days', (year, days) => {
  const [first, last] = [plainDate(`${year}-01-01`), plainDate(`${year}-12-31`)];
  expect(workingDaysBetween(first, last)).toBe(days);
});

test('a worked day is a weekend day, and no holiday', () => {
  const worked = holidayYears.flatMap(({ workedWeekends }) => workedWeekends).map(plainDate);
  expect(worked.filter((day) => weekdayOf(day) < 6)).toEqual([]);
  expect(
    worked.filter((day) => holidayYears.some(({ holidays }) => holidays.some(({ from, through }) => from <= day && day <= through))),
  ).toEqual([]);
});

test('every answer can name the notice it rests on', () => {
  expect(calendarOf(plainDate('2025-05-06')).source).toBe('国办发明电〔2024〕12号');
  expect(calendarOf(plainDate('2024-12-31')).source).toBe('国办发明电〔2023〕7号');
});

describe('counting', () => {
  test('the day itself is not counted, a worked Sunday is', () => {
    expect(workingDaysAfter(plainDate('2025-04-25'), 1)).toBe('2025-04-27');
    expect(workingDaysAfter(plainDate('2025-04-30'), 1)).toBe('2025-05-06');
    expect(workingDaysAfter(plainDate('2025-05-03'), 0)).toBe('2025-05-03');
  });

  test('建筑法 第八条: seven working days from 2025-09-28 pass over the National Day holiday', () => {
    expect(workingDaysAfter(plainDate('2025-09-28'), 7)).toBe('2025-10-14');
  });

  test('C.3 step 4: three days of publicity from 2025-05-30 do not end inside 端午', () => {
    expect(calendarDaysAfter(plainDate('2025-05-30'), 3)).toBe('2025-06-03');
    expect(calendarDaysAfter(plainDate('2025-05-31'), 3)).toBe('2025-06-03');
    expect(calendarDaysAfter(plainDate('2025-06-01'), 3)).toBe('2025-06-04');
  });

  test('a term that ends on a worked Sunday ends on it', () => {
    expect(calendarDaysAfter(plainDate('2025-04-24'), 3)).toBe('2025-04-27');
  });

  test('n working days after a day lie n working days from it, in both directions', () => {
    const start = plainDate('2024-01-01');
    assert(
      property(integer({ min: 0, max: 700 }), integer({ min: 0, max: 60 }), (offset, days) => {
        const from = daysAfter(start, offset);
        const through = workingDaysAfter(from, days);
        expect(workingDaysBetween(from, through)).toBe(days);
        expect(workingDaysBetween(through, from)).toBe(days === 0 ? 0 : -days);
      }),
    );
  });

  test.each([-1, 1.5, Number.NaN])('%d is not a count of days', (days) => {
    expect(() => workingDaysAfter(plainDate('2025-05-06'), days)).toThrow(RangeError);
    expect(() => calendarDaysAfter(plainDate('2025-05-06'), days)).toThrow(RangeError);
  });
});

describe('日历未维护', () => {
  test.each(['2023-12-31', '2027-01-01', '2029-09-30'])('%s is outside, and nobody guesses', (day) => {
    expect(() => isWorkingDay(plainDate(day))).toThrow(CalendarNotMaintained);
  });

  test('the first and the last maintained day answer', () => {
    expect(isWorkingDay(plainDate('2024-01-01'))).toBe(false);
    expect(isWorkingDay(plainDate('2026-12-31'))).toBe(true);
  });

  test('a count stops where the calendar does', () => {
    expect(workingDaysAfter(plainDate('2026-12-30'), 1)).toBe('2026-12-31');
    expect(() => workingDaysAfter(plainDate('2026-12-30'), 2)).toThrow(CalendarNotMaintained);
    expect(() => workingDaysBetween(plainDate('2026-12-30'), plainDate('2027-01-01'))).toThrow(CalendarNotMaintained);
    expect(() => workingDaysBetween(plainDate('2023-12-30'), plainDate('2024-01-02'))).toThrow(CalendarNotMaintained);
    expect(() => calendarDaysAfter(plainDate('2026-12-30'), 2)).toThrow(CalendarNotMaintained);
  });

  test('the message says which year, and what to do', () => {
    const error = new CalendarNotMaintained(plainDate('2027-01-01'));
    expect(error).toMatchObject({ name: 'CalendarNotMaintained', year: 2027 });
    expect(error.message).toMatch(/^日历未维护：2027 年.*请先.*录入 2027 年/);
  });
});
