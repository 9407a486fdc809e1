// 录入日子测试: every way to type a day, both edges of every month, and the days that do not exist.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysAfter, plainDate } from '#kernel/plain-date';
import { rangeText, readDayEntry, readRange } from './day-entry.ts';
import { presetRange } from './range-presets.ts';

describe('the same day, however it is typed', () => {
  test.each(['2025-3-1', '2025-03-01', '2025/3/1', '2025.03.1', '20250301', '2025年3月1日', '２０２５－０３－０１', ' 2025 - 3 - 1 '])(
    '%s',
    (typed) => expect(readDayEntry(typed, 'from')).toEqual({ day: '2025-03-01' }),
  );
});

test('a month alone is its first day or its last', () => {
  expect([readDayEntry('2024-2', 'from'), readDayEntry('2024年2月', 'through')]).toEqual([{ day: '2024-02-01' }, { day: '2024-02-29' }]);
});

test('nothing typed is no day and no fault', () => expect(readDayEntry('  ', 'from')).toEqual({ day: undefined }));

describe('what is not a day is refused', () => {
  test.each`
    typed           | fault
    ${'2025-02-29'} | ${{ fault: 'noDay', values: { year: 2025, month: 2, days: 28 } }}
    ${'2025-04-31'} | ${{ fault: 'noDay', values: { year: 2025, month: 4, days: 30 } }}
    ${'2025-01-00'} | ${{ fault: 'noDay', values: { year: 2025, month: 1, days: 31 } }}
    ${'2025-13-01'} | ${{ fault: 'noMonth', values: { month: 13 } }}
    ${'20250001'}   | ${{ fault: 'noMonth', values: { month: 0 } }}
    ${'明天'}       | ${{ fault: 'dayShape', values: { typed: '明天' } }}
    ${'2025'}       | ${{ fault: 'dayShape', values: { typed: '2025' } }}
    ${'0999-01-01'} | ${{ fault: 'dayShape', values: { typed: '0999-01-01' } }}
  `('$typed', ({ typed, fault }) => expect(readDayEntry(typed, 'from')).toEqual(fault));
});

describe('a range', () => {
  const day = fc.integer({ min: 0, max: 40_000 }).map((days) => daysAfter(plainDate('1990-01-01'), days) as string);
  test('is written and read back, open at either end', () => {
    const end = fc.option(day, { nil: undefined });
    fc.assert(fc.property(end, end, (from, through) => void expect(readRange(rangeText({ from, through }))).toEqual({ from, through })));
  });
  test.each(['', '2025-01-01', '2025-02-30..', 'a..b', undefined])('%j asks for no day', (text) =>
    expect(readRange(text)).toEqual({ from: undefined, through: undefined }),
  );
});

describe('presets end on the business date or contain it, both days included', () => {
  test.each`
    preset         | from            | through
    ${'thisMonth'} | ${'2025-03-01'} | ${'2025-03-31'}
    ${'lastMonth'} | ${'2025-02-01'} | ${'2025-02-28'}
    ${'thisYear'}  | ${'2025-01-01'} | ${'2025-12-31'}
    ${'last30'}    | ${'2025-02-14'} | ${'2025-03-15'}
    ${'next30'}    | ${'2025-03-15'} | ${'2025-04-13'}
  `('$preset', ({ preset, from, through }) => expect(presetRange(preset, '2025-03-15')).toEqual({ from, through }));
  test('last month of January is December of the year before', () =>
    expect(presetRange('lastMonth', '2025-01-31')).toEqual({ from: '2024-12-01', through: '2024-12-31' }));
});
