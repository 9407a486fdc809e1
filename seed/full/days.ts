// 日子: when each file came in, and which rows it brought: those that were told since the file before.

import { daysAfter, daysBetween, type PlainDate, plainDate, weekdayOf } from '../../src/kernel/plain-date.ts';
import { isWorkingDay } from '../../src/law/calendar.ts';
import { draw } from './chance.ts';

export type Row = Readonly<Record<string, string | number>>;

/** A row of a sheet, and since when the city could know it. */
export interface Told {
  readonly on: PlainDate;
  readonly row: Row;
}

export const day = plainDate;

/** Firms come in from the bureau about every quarter, tenders about every two months. */
export const firmFileDays = [
  '2024-08-16',
  '2024-12-06',
  '2025-03-14',
  '2025-06-06',
  '2025-09-19',
  '2025-12-12',
  '2026-03-20',
  '2026-06-12',
  '2026-09-25',
  '2026-10-30',
].map(day);

export const tenderFileDays = [
  '2024-08-30',
  '2024-11-01',
  '2025-01-03',
  '2025-03-07',
  '2025-05-09',
  '2025-07-04',
  '2025-09-05',
  '2025-11-07',
  '2026-01-09',
  '2026-03-06',
  '2026-05-08',
  '2026-07-03',
  '2026-09-04',
  '2026-10-30',
  '2026-11-20',
].map(day);

/** Of a county that imports its own projects and tenders. */
export const countyFileDays = ['2025-01-10', '2025-05-09', '2025-12-19', '2026-11-20'].map(day);

/** Of each who issues guarantees. */
export const issuerFileDays = ['2025-01-03', '2025-05-09', '2025-09-05', '2026-01-09', '2026-05-08', '2026-09-04', '2026-11-20'].map(day);

/** On the day of the first register. */
export const fromTheStart = day('2024-08-16');

/** Either day included. */
export function dayBetween(key: string, [first, last]: readonly [string, string]): PlainDate {
  const span = daysBetween(day(first), day(last));
  return daysAfter(day(first), Math.floor(draw(key) * (span + 1)));
}

/** That day or the first one after it on which offices are open; beyond the calendar that is kept, Mondays to Fridays. */
export function openDay(wanted: PlainDate): PlainDate {
  const last = day('2026-12-31');
  const isOpen = (it: PlainDate) => (it <= last ? isWorkingDay(it) : weekdayOf(it) <= 5);
  let reached = wanted;
  while (!isOpen(reached)) reached = daysAfter(reached, 1);
  return reached;
}

/** The last day of a month so many months after 2024-08. */
export function monthEnd(months: number): PlainDate {
  const [year, month] = [2024 + Math.floor((8 + months) / 12), ((8 + months) % 12) + 1];
  return daysAfter(day(`${year}-${String(month).padStart(2, '0')}-01`), -1);
}

/** Rows of the file that came in at that place of the days; of two about the same thing the later one stands. */
export function rowsOfFile(
  told: readonly Told[],
  { days, at, key }: Sheet & { readonly days: readonly PlainDate[]; readonly at: number },
): readonly Row[] {
  const [before, until] = [days[at - 1] ?? '', days[at] ?? ''];
  const inFile = told
    .filter(({ on }) => on > before && on <= until)
    .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
  return [...new Map(inFile.map(({ row }) => [key.map((field) => row[field]).join('\n'), row])).values()];
}

interface Sheet {
  /** The fields that name a row. */
  readonly key: readonly string[];
}
