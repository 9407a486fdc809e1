// 日子的写法: days in words, and where a day stands in a span of days.

import { dayInShanghai, daysBetween, plainDate } from '#kernel/plain-date';

export interface Span {
  readonly from: string;
  readonly through: string | null;
}

/** 2026 年 10 月 9 日 */
export function dayInWords(day: string): string {
  const [year, month, date] = plainDate(day).split('-').map(Number);
  return `${year} 年 ${month} 月 ${date} 日`;
}

export type PlaceInSpan =
  | { readonly at: 'before'; readonly daysLeft: number }
  | { readonly at: 'within'; readonly nth: number }
  | { readonly at: 'after'; readonly daysSince: number };

/** The first and the last day belong to the span. */
export function placeInSpan({ from, through }: Span, day: string): PlaceInSpan {
  const passed = daysBetween(plainDate(from), plainDate(day));
  if (passed < 0) return { at: 'before', daysLeft: -passed };
  const since = through === null ? 0 : daysBetween(plainDate(through), plainDate(day));
  return since > 0 ? { at: 'after', daysSince: since } : { at: 'within', nth: passed + 1 };
}

/** 1,826 for 2024-10-01 to 2029-09-30; null where no end is stated. */
export function lengthOfSpan({ from, through }: Span): number | null {
  return through === null ? null : daysBetween(plainDate(from), plainDate(through)) + 1;
}

/** 2026-10-09 08:05:00, on the clocks of Asia/Shanghai, wherever the reader is. */
export function instantText(instant: string): string {
  const at = new Date(instant);
  const clock = new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(11, 19);
  return `${dayInShanghai(at)} ${clock}`;
}

/** For a heading that no markup can hold together: a day is not broken at its hyphens. */
export const wholeDays = (text: string): string => text.replaceAll(/(\d{4})-(\d{2})-(\d{2})/g, '$1-\u2060$2-\u2060$3');
