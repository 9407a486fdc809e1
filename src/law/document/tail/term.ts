// 期限用语: the few ways in which a clause states a first day, a last day, or a number of years or months.

import type { PlainDate } from '#kernel/plain-date';
import { dayOf, dayShape } from '../text/days.ts';
import { numberOf } from '../text/numerals.ts';

export interface Stated {
  readonly from?: PlainDate | undefined;
  readonly through?: PlainDate | undefined;
  readonly months?: number | undefined;
}

export interface Around {
  readonly issuedOn: PlainDate;
  /** The sentence says from when the document applies: whatever else is dated in it must be read. */
  readonly takesEffect: boolean;
}

const day = `(?<day>${dayShape})`;
const otherDay = `(?<last>${dayShape})`;
const applies = '(?:正式|开始)?(?:施行|实施|执行|实行|生效)';
const term = '(?:试行期限?|有效期限?|施行期限?|实施期限?|执行期限?|期限|为期)(?:暂定)?';
/** Who or what applies; a term in front of it would be lost, so its words are none of these. */
const subject = '(?:《[^《》]*》|[^自从年月期止《》]){0,40}?';
const amount = '(?<amount>[0-9０-９一二两三四五六七八九十百]{1,5})';
const until = '(?:截至|截止[至到]?|[至到])';
const over = '(?:止|(?:自动|自行)?(?:废止|失效|终止|停止执行))';

const shapes = {
  between: new RegExp(`^(?:${subject}|${term}为?)[自从]?${day}起?(?:${applies})?[至到]${otherDay}(?:止?(?:${applies}|有效)?|${over})$`),
  fromDay: new RegExp(`^${subject}[自从于]?${day}(?:起|开始)?${applies}$`),
  fromIssue: new RegExp(`^${subject}[自从于](?:发布|印发|公布|颁布|发文)之日起?${applies}$`),
  begins: new RegExp(`^(?:${subject}|${term})[自从]${day}起$`),
  through: new RegExp(`^${term}为?${day}止?$`),
  throughUntil: new RegExp(`^并?(?:本[^自从年月期止《》]{1,8})?(?:${term}|${applies}|有效|试行)?为?${until}${day}(?:${over}|有效)?$`),
  lasts: new RegExp(`^${term}为?${amount}(?<unit>年|个月)$`),
  open: /^(?:有效期)?长期有效$/,
};
/** What the text says of other documents, and who explains it. */
const aside = /废止|停止执行|失效|负责解释|解释权|为准|不一致|继续执行|从其规定/;
const aboutTime = /有效期|试行期|期限|施行|生效|之日|长期有效|日起|日止|为止|行[至到]|自.*起.*(?:实施|执行|实行)/;
/** Another document, or what happened before this one. */
const others = new RegExp(
  `[《〔]|同时|原(?!则)|此前|以前|(?:期满|届满|到期)前|${dayShape}(?:之|以)?[前后](?:已|签|受理|开工|发布|批准|取得|立项|备案|印发|出台|中标|招标)`,
);
const timed = new RegExp(`${dayShape}|[0-9]{4}[-./][0-9]|[0-9０-９〇零一二两三四五六七八九十]+(?:年|个月)`);
/** Without 施行 in its sentence, only these words make a dated clause one about the end. */
const ends = /废止|失效|终止|停止|到期|届满|截止|有效|[执施实]行[至到]/;

/** Undefined: the clause is about something else. */
export function statedIn(clause: string, around: Around): Stated | 'unreadable' | undefined {
  for (const [shape, pattern] of Object.entries(shapes)) {
    const found = pattern.exec(clause);
    if (found !== null) return read(shape as keyof typeof shapes, found.groups ?? {}, around.issuedOn);
  }
  if (timed.test(clause) && !others.test(clause) && (around.takesEffect || ends.test(clause))) return 'unreadable';
  if (aside.test(clause) || !aboutTime.test(clause)) return undefined;
  return 'unreadable';
}

type Groups = Readonly<Record<string, string | undefined>>;

function read(shape: keyof typeof shapes, groups: Groups, issuedOn: PlainDate): Stated | 'unreadable' {
  const { day = '', last = '', amount = '', unit } = groups;
  switch (shape) {
    case 'fromIssue':
      return { from: issuedOn };
    case 'open':
      return {};
    case 'lasts':
      return lasting(numberOf(amount), unit);
    case 'between':
      return { from: dayOf(day), through: dayOf(last) };
    case 'fromDay':
    case 'begins':
      return { from: dayOf(day) };
    default:
      return { through: dayOf(day) };
  }
}

function lasting(amount: number | undefined, unit: string | undefined): Stated | 'unreadable' {
  if (amount === undefined) return 'unreadable';
  return { months: unit === '年' ? amount * 12 : amount };
}
