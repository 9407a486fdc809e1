// 录入时刻: a day, or a day with a clock time of Asia/Shanghai, as the address carries it.

import { readDayEntry } from '../form/day-entry.ts';

/** `2025-5-28 18:00` is `2025-05-28T18:00`; a day alone means to its end. Empty: now. undefined: no moment. */
export function readMoment(typed: string): string | undefined {
  const text = typed.normalize('NFKC').trim();
  const [, dayTyped = '', hours, minutes, seconds] = /^(.*?)(?:[T\s]\s*(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text) ?? [];
  const read = readDayEntry(dayTyped, 'through');
  if ('fault' in read) return undefined;
  if (hours === undefined) return read.day ?? '';
  if (read.day === undefined || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  return `${read.day}T${hours.padStart(2, '0')}:${minutes}${seconds === undefined ? '' : `:${seconds}`}`;
}
