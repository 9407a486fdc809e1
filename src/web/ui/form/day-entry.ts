// 录入日子: what people type for a day, read; a day that does not exist is refused in words, never mended in silence.

import { daysInMonth, isPlainDate } from '#kernel/plain-date';

export type DayFault =
  | { readonly fault: 'dayShape'; readonly values: { readonly typed: string } }
  | { readonly fault: 'noMonth'; readonly values: { readonly month: number } }
  | { readonly fault: 'noDay'; readonly values: { readonly year: number; readonly month: number; readonly days: number } };

export type DayRead = { readonly day: string | undefined } | DayFault;

/** A month alone means its first or its last day. */
export type Edge = 'from' | 'through';

const shape = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月?)?|(\d{2})(\d{2}))$/;

/** `2025-3-1`, `2025/03/01`, `2025.3.1`, `20250301`, `2025年3月1日` and full-width digits are the same day. */
export function readDayEntry(typed: string, edge: Edge): DayRead {
  const text = typed.normalize('NFKC').replace(/\s/g, '');
  if (text === '') return { day: undefined };
  const parts = shape.exec(text);
  const [year, month] = [Number(parts?.[1]), Number(parts?.[2] ?? parts?.[4])];
  if (parts === null || Number.isNaN(month) || year < 1000) return { fault: 'dayShape', values: { typed: text } };
  if (month < 1 || month > 12) return { fault: 'noMonth', values: { month } };
  const days = daysInMonth(year, month);
  const date = Number(parts[3] ?? parts[5] ?? (edge === 'from' ? 1 : days));
  if (date < 1 || date > days) return { fault: 'noDay', values: { year, month, days } };
  return { day: `${year}-${twoDigits(month)}-${twoDigits(date)}` };
}

export interface DayRange {
  readonly from: string | undefined;
  readonly through: string | undefined;
}

/** `2025-01-01..2025-03-31`, both days included; an open end is empty. Anything else is no range. */
export function readRange(text: string | undefined): DayRange {
  const parts = /^([\d-]*)\.\.([\d-]*)$/.exec(text ?? '');
  const dayOf = (part: string | undefined) => (part !== undefined && isPlainDate(part) ? part : undefined);
  return { from: dayOf(parts?.[1]), through: dayOf(parts?.[2]) };
}

/** Empty where neither end is asked. */
export function rangeText({ from, through }: DayRange): string {
  return from === undefined && through === undefined ? '' : `${from ?? ''}..${through ?? ''}`;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
