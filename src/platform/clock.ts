// 时钟: the only place where the time of day is read; the business date may be fixed for a demo.

import { dayInShanghai, isPlainDate, type PlainDate } from '#kernel/plain-date';
import { StartRefusal } from './start-refusal.ts';

export interface Clock {
  now(): Date;
  /** 业务日期: the civil day on which an act counts as done. */
  today(): PlainDate;
}

/** `fixedDay` is ZHUCE_BUSINESS_DATE: a demo can show any day, while instants stay true (what we knew when). */
export function systemClock(fixedDay?: string): Clock {
  const now = () => new Date();
  if (fixedDay === undefined || fixedDay === '') return { now, today: () => dayInShanghai(now()) };
  if (!isPlainDate(fixedDay)) {
    throw new StartRefusal(
      `业务日期 ZHUCE_BUSINESS_DATE 写成了「${fixedDay}」，不是一个日期。请写成 2026-11-23 这样的形式，或去掉这项设置。`,
    );
  }
  return { now, today: () => fixedDay };
}

/** A clock that stands still, for tests and for replaying. */
export function clockAt(instant: string): Clock {
  const now = () => new Date(instant);
  return { now, today: () => dayInShanghai(now()) };
}
