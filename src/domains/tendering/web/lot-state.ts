// 标段状态: where the business date stands between the notice and the deadline; both days are open.

import type { LotState } from '#contract/domains/tendering';
import { daysBetween, plainDate } from '#kernel/plain-date';

interface Days {
  readonly noticedOn: string;
  readonly bidsDueOn: string;
}

export function lotStateOn({ noticedOn, bidsDueOn }: Days, day: string): LotState {
  if (day < noticedOn) return 'not-yet';
  return day <= bidsDueOn ? 'open' : 'closed';
}

/** 0 on the last day. */
export function daysLeft({ bidsDueOn }: Days, day: string): number {
  return daysBetween(plainDate(day), plainDate(bidsDueOn));
}
