// 日: a civil day of Asia/Shanghai, held as its ISO text, so that `<` compares days.

import type { Brand } from './brand.ts';

export type PlainDate = Brand<string, 'PlainDate'>;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const msPerDay = 86_400_000;

/** Real days of the years 1000 to 9999 only: 2025-02-29 is refused. */
export function isPlainDate(text: string): text is PlainDate {
  const parts = shape.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Throws RangeError for anything that is not a real day. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`${text} is not a day (YYYY-MM-DD)`);
  return text;
}

/** The same day of a later year; 29 February becomes 28 February. */
export function yearsAfter(day: PlainDate, years: number): PlainDate {
  const [year, month, date] = partsOf(day);
  return fromParts(year + years, month, date < 29 ? date : clampDay(year + years, month, date));
}

export function daysAfter(day: PlainDate, days: number): PlainDate {
  const moved = new Date(utcOf(day) + days * msPerDay);
  return fromParts(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** The one that comes first. */
export const earlier = (one: PlainDate, other: PlainDate): PlainDate => (one < other ? one : other);

/** Whole days from the first to the second; negative when the second is earlier. */
export function daysBetween(first: PlainDate, second: PlainDate): number {
  return (utcOf(second) - utcOf(first)) / msPerDay;
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: PlainDate): number {
  return new Date(utcOf(day)).getUTCDay() || 7;
}

/** The civil day in Asia/Shanghai at an instant. China keeps UTC+8 all year. */
export function dayInShanghai(instant: Date): PlainDate {
  return plainDate(new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10));
}

export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function clampDay(year: number, month: number, date: number): number {
  return Math.min(date, daysInMonth(year, month));
}

function partsOf(day: PlainDate): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function fromParts(year: number, month: number, date: number): PlainDate {
  return plainDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
}

function utcOf(day: PlainDate): number {
  const [year, month, date] = partsOf(day);
  return Date.UTC(year, month - 1, date);
}
