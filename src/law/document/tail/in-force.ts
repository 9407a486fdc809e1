// 施行与有效期: from which day the document applies, and through which.

import { daysAfter, daysInMonth, type PlainDate, plainDate } from '#kernel/plain-date';
import type { DocumentFault } from '../document-error.ts';
import { splitOutside } from '../text/pairs.ts';
import { errorAt, type Passage, packed, slice } from '../text/passage.ts';
import { type Around, type Stated, statedIn } from './term.ts';

export interface InForce {
  readonly from: PlainDate;
  readonly through: PlainDate | null;
}

interface Term {
  readonly clause: Passage;
  readonly stated: Stated;
}

const takesEffect = /日起?(?:正式|开始)?(?:施行|实施|执行|实行|生效)/;
const explained = /^(.*期.*(?:年|个月))[（(](.*[年月日].*)[）)][，,；;。]?$/;
/** 2030年3月31日废止: in force on that day, or no longer? */
const endsOnADay = /日起?(?:自动|自行)?(?:废止|失效|终止|停止)/;

/** Undefined when the passage says nothing about it. */
export function inForceIn(passage: Passage, issuedOn: PlainDate): InForce | undefined {
  const terms = splitOutside(packed(passage), '。').flatMap((sentence) => termsIn(sentence, issuedOn));
  const from = onlyOne(terms, ({ from }) => from);
  if (from === undefined) return undefined;
  const ends = terms.map(({ clause, stated }) => ({
    clause,
    stated: { through: stated.months === undefined ? stated.through : endOf(stated.months, from) },
  }));
  const through = onlyOne(ends, (stated) => stated.through) ?? null;
  const backwards = ends.find(({ stated }) => stated.through !== undefined && stated.through < from);
  if (backwards !== undefined) throw errorAt(backwards.clause, 0, beforeItBegins);
  return { from, through };
}

export function noInForce(passage: Passage) {
  return errorAt(passage, passage.text.length, {
    kind: 'in-force',
    what: '没有读到从哪一天起施行',
    expected: '本措施自2024年10月1日起施行，有效期至2029年9月30日。',
    remedy: '请对照原件补上施行日期',
  });
}

/** A sentence that breaks off may have had more to say about its term. */
function termsIn(sentence: Passage, issuedOn: PlainDate): readonly Term[] {
  const around = { issuedOn, takesEffect: takesEffect.test(sentence.text) };
  const terms = clausesIn(sentence)
    .map((clause) => ({ clause, stated: readClause(clause, around) }))
    .filter((term): term is Term => term.stated !== undefined);
  if (terms.length > 0 && !sentence.text.endsWith('。')) throw errorAt(sentence, sentence.text.length, brokenOff);
  return terms;
}

/** 有效期5年（2025年4月1日至2030年3月31日）says its term twice: the bracket is a clause of its own. */
function clausesIn(sentence: Passage): readonly Passage[] {
  return splitOutside(sentence, '，,；;。').flatMap((clause) => {
    const [, lead = '', inner] = explained.exec(clause.text) ?? [];
    if (inner === undefined) return [clause];
    const start = lead.length + 1;
    return [slice(clause, { start: 0, end: lead.length }), ...clausesIn(slice(clause, { start, end: start + inner.length }))];
  });
}

function readClause(clause: Passage, around: Around): Stated | undefined {
  const stated = statedIn(clause.text.replace(/[，,；;。]$/, ''), around);
  if (stated !== 'unreadable') return stated;
  const end = endsOnADay.test(clause.text);
  throw errorAt(clause, 0, {
    kind: 'in-force',
    what: `读不懂这里的施行日期或有效期：“${clause.text.slice(0, 40)}”${end ? '，看不出当天是否仍然有效' : ''}`,
    expected: '自某年某月某日（或发布、印发之日）起施行，有效期至某日或若干年、若干个月',
    remedy: end ? '请对照原件，把最后有效的一天写成“有效期至某年某月某日”' : '请对照原件；系统不推算没有写明的日期',
  });
}

/** Five years from 1 March end on the last day of February; from a 29 February, on the last day that has no 29th. */
function endOf(months: number, from: PlainDate): PlainDate {
  const [year = 0, month = 0, date = 0] = from.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const [endYear, endMonth] = [(count - (count % 12)) / 12, (count % 12) + 1];
  const last = daysInMonth(endYear, endMonth);
  const sameDay = plainDate([endYear, twoDigits(endMonth), twoDigits(date < last ? date : last)].join('-'));
  return date <= last ? daysAfter(sameDay, -1) : sameDay;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

function onlyOne(terms: readonly Term[], read: (stated: Stated) => PlainDate | undefined): PlainDate | undefined {
  const found = terms.filter(({ stated }) => read(stated) !== undefined);
  const [first, ...others] = found;
  const other = others.find(({ stated }) => first === undefined || read(stated) !== read(first.stated));
  if (other !== undefined) throw errorAt(other.clause, 0, contradiction);
  return first === undefined ? undefined : read(first.stated);
}

const brokenOff: DocumentFault = {
  kind: 'in-force',
  what: '写施行日期的这一句没有句号，可能不完整',
  expected: '以句号结束的整句',
  remedy: '请对照原件补全这一句',
};

const contradiction: DocumentFault = {
  kind: 'in-force',
  what: '施行日期或有效期前后不一致',
  expected: '只有一个施行日期和一个截止日期',
  remedy: '请对照原件改正其中一处',
};

const beforeItBegins: DocumentFault = {
  kind: 'in-force',
  what: '有效期在施行之前就结束了',
  expected: '截止日期不早于施行日期',
  remedy: '请对照原件改正日期',
};
