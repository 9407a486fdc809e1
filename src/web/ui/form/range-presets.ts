// 常用区间: counted from the business date, both days included.

import { daysAfter, daysInMonth, plainDate } from '#kernel/plain-date';
import type { DayRange } from './day-entry.ts';

export const presets = ['thisMonth', 'lastMonth', 'thisYear', 'last30', 'next30'] as const;
export type Preset = (typeof presets)[number];

export function presetRange(preset: Preset, today: string): DayRange {
  const day = plainDate(today);
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  switch (preset) {
    case 'thisMonth':
      return monthOf(year, month);
    case 'lastMonth':
      return month === 1 ? monthOf(year - 1, 12) : monthOf(year, month - 1);
    case 'thisYear':
      return { from: `${year}-01-01`, through: `${year}-12-31` };
    case 'last30':
      return { from: daysAfter(day, -29), through: day };
    case 'next30':
      return { from: day, through: daysAfter(day, 29) };
  }
}

function monthOf(year: number, month: number): DayRange {
  const start = `${year}-${String(month).padStart(2, '0')}`;
  return { from: `${start}-01`, through: `${start}-${daysInMonth(year, month)}` };
}
