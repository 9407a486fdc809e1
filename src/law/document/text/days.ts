// 日期: 2024年8月21日 or 二〇二四年八月二十一日, real days only.

import { isPlainDate, type PlainDate } from '#kernel/plain-date';
import { halfWidth, numberOf } from './numerals.ts';
import { errorAt, type Passage, packed } from './passage.ts';

/** For use inside patterns on text without white space; three groups. */
export const dayShape =
  '([0-9０-９]{4}|[〇○零Ｏ一二三四五六七八九]{4})年([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})月([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})日';

const anyDay = new RegExp(dayShape, 'g');
const oneDay = new RegExp(`^${dayShape}$`);
const yearDigits = '零一二三四五六七八九';

/** Undefined when the text is not a day of this form, or no such day exists. */
export function dayOf(text: string): PlainDate | undefined {
  const [, year = '', month = '', date = ''] = oneDay.exec(text.replace(/\s/g, '')) ?? [];
  const iso = [yearOf(year), twoDigits(month), twoDigits(date)].join('-');
  return isPlainDate(iso) ? iso : undefined;
}

/** A day that does not exist spoils the document wherever it stands. */
export function refuseImpossibleDays(passage: Passage): void {
  const tight = packed(passage);
  for (const found of tight.text.matchAll(anyDay)) {
    if (dayOf(found[0]) !== undefined) continue;
    throw errorAt(tight, found.index, {
      kind: 'day',
      what: `“${found[0]}”不是真实的日期`,
      expected: '日历上有的日期，如 2024年10月1日',
      remedy: '请对照原件改正日期',
    });
  }
}

function yearOf(text: string): string {
  return halfWidth(text)
    .replace(/[〇○Ｏ]/g, '0')
    .replace(/[零一二三四五六七八九]/g, (digit) => String(yearDigits.indexOf(digit)));
}

function twoDigits(text: string): string {
  return String(numberOf(halfWidth(text).replace(/^0/, '')) ?? '').padStart(2, '0');
}
