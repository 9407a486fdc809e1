// 工作日历: working days by the State Council's calendar, and nothing for a year that is not in it.

import { daysAfter, type PlainDate, plainDate, weekdayOf } from '#kernel/plain-date';
import { type HolidayYear, holidayYears } from './calendar/holidays.ts';

/** A year has no holiday arrangement here; a guess would move a legal deadline. */
export class CalendarNotMaintained extends Error {
  override readonly name = 'CalendarNotMaintained';
  readonly year: number;

  constructor(day: PlainDate) {
    const year = yearOf(day);
    super(
      `日历未维护：${year} 年的节假日安排尚未录入，不能判断 ${day} 是否为工作日。请先按国务院办公厅当年的放假通知录入 ${year} 年，再重新计算。`,
    );
    this.year = year;
  }
}

const yearByNumber = new Map(holidayYears.map((year) => [year.year, year]));
const workedWeekends = new Set(holidayYears.flatMap((year) => year.workedWeekends));
const holidays = new Set<string>(holidayYears.flatMap(daysOffIn));

/** Mondays to Fridays and worked weekends, without holidays. Throws CalendarNotMaintained. */
export function isWorkingDay(day: PlainDate): boolean {
  calendarOf(day);
  return workedWeekends.has(day) || (weekdayOf(day) <= 5 && !holidays.has(day));
}

/** The arrangement that an answer about this day rests on. Throws CalendarNotMaintained. */
export function calendarOf(day: PlainDate): HolidayYear {
  const year = yearByNumber.get(yearOf(day));
  if (year === undefined) throw new CalendarNotMaintained(day);
  return year;
}

/** The n-th working day after `day`, which itself is not counted (民法典 第二百零一条). Throws CalendarNotMaintained. */
export function workingDaysAfter(day: PlainDate, days: number): PlainDate {
  let reached = day;
  for (let left = countOf(days); left > 0; ) {
    reached = daysAfter(reached, 1);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

/** Working days after `first` up to and including `second`; negative when the second is earlier. Throws CalendarNotMaintained. */
export function workingDaysBetween(first: PlainDate, second: PlainDate): number {
  if (second < first) return 0 - workingDaysBetween(second, first);
  let count = 0;
  for (let day = first; day < second; ) {
    day = daysAfter(day, 1);
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}

/**
 * The day on which a term of calendar days ends: the n-th day after `day`, and where that is a day off,
 * the first working day after it (民法典 第二百零三条). Throws CalendarNotMaintained.
 */
export function calendarDaysAfter(day: PlainDate, days: number): PlainDate {
  let reached = daysAfter(day, countOf(days));
  while (!isWorkingDay(reached)) reached = daysAfter(reached, 1);
  return reached;
}

function daysOffIn({ holidays }: HolidayYear): readonly PlainDate[] {
  return holidays.flatMap(({ from, through }) => {
    const days: PlainDate[] = [];
    for (let day = plainDate(from); day <= plainDate(through); day = daysAfter(day, 1)) days.push(day);
    return days;
  });
}

function countOf(days: number): number {
  if (!Number.isSafeInteger(days) || days < 0) throw new RangeError(`${days} is not a count of days`);
  return days;
}

const yearOf = (day: PlainDate): number => Number(day.slice(0, 4));
