// 答复期限: the last day for an answer to a question, in working days after the day on which it was asked.

import type { PlainDate } from '#kernel/plain-date';
import { CalendarNotMaintained, workingDaysAfter, workingDaysBetween } from '#law/calendar';
import { editionOn } from '#law/parameter';
import { questionAnswer } from '#law/parameters/registers';

/** null: the calendar of that year is not kept yet; the question is taken all the same. */
export const answerDueOn = (askedOn: PlainDate): PlainDate | null =>
  unlessUnkept(() => {
    const { value } = editionOn(questionAnswer, askedOn);
    return value === null ? null : workingDaysAfter(askedOn, value);
  });

/** Negative: overdue. */
export const workingDaysLeft = (today: PlainDate, dueOn: PlainDate): number | null => unlessUnkept(() => workingDaysBetween(today, dueOn));

function unlessUnkept<Value>(count: () => Value): Value | null {
  try {
    return count();
  } catch (fault) {
    if (fault instanceof CalendarNotMaintained) return null;
    throw fault;
  }
}
