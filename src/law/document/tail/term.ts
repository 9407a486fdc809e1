// 期限用语: the few ways in which a clause states a first day, a last day, or a number of years.

import type { PlainDate } from '#kernel/plain-date';
import { dayOf, dayShape } from '../text/days.ts';
import { numberOf } from '../text/numerals.ts';

export interface Stated {
  readonly from?: PlainDate | undefined;
  readonly through?: PlainDate | undefined;
  readonly years?: number | undefined;
}

const day = `(?<day>${dayShape})`;
const otherDay = `(?<last>${dayShape})`;
const applies = '(?:正式|开始)?(?:施行|实施|执行|实行|生效)';
const term = '(?:试行期限?|有效期限?|施行期限?|实施期限?|执行期限?|期限)(?:暂定)?';

const shapes = {
  between: new RegExp(`^(?:[^自]{0,30}|${term}为?)自?${day}起?[至到]${otherDay}止?(?:${applies}|有效)?$`),
  fromDay: new RegExp(`^[^自]{0,30}自${day}起${applies}$`),
  fromIssue: new RegExp(`^[^自]{0,30}自(?:发布|印发|公布|颁布|发文)之日起${applies}$`),
  through: new RegExp(`^(?:${term}(?:为|截至|截止到?|至|到)?|[至到])${day}止?$`),
  years: new RegExp(`^${term}为?(?<years>[0-9０-９一二两三四五六七八九十]{1,3})年$`),
  open: /^(?:有效期)?长期有效$/,
};
/** What the text says of other documents, and who explains it. */
const aside = /废止|停止执行|失效|负责解释|解释权|为准|不一致|继续执行|从其规定/;
const aboutTime = /有效期|试行期|期限|施行|生效|之日|长期有效|日起|日止|自.*起.*(?:实施|执行|实行)/;

/** Undefined: the clause is about something else. */
export function statedIn(clause: string, issuedOn: PlainDate): Stated | 'unreadable' | undefined {
  for (const [shape, pattern] of Object.entries(shapes)) {
    const found = pattern.exec(clause);
    if (found !== null) return read(shape as keyof typeof shapes, found.groups ?? {}, issuedOn);
  }
  if (aside.test(clause) || !aboutTime.test(clause)) return undefined;
  return 'unreadable';
}

type Groups = Readonly<Record<string, string | undefined>>;

function read(shape: keyof typeof shapes, { day = '', last = '', years = '' }: Groups, issuedOn: PlainDate): Stated | 'unreadable' {
  if (shape === 'fromIssue') return { from: issuedOn };
  if (shape === 'open') return {};
  if (shape === 'years') return { years: numberOf(years) ?? 0 };
  if (shape === 'between') return { from: dayOf(day), through: dayOf(last) };
  return shape === 'fromDay' ? { from: dayOf(day) } : { through: dayOf(day) };
}
