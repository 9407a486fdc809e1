// 施行与有效期: from which day the document applies, and through which.

import { daysAfter, type PlainDate, yearsAfter } from '#kernel/plain-date';
import type { DocumentFault } from '../document-error.ts';
import { splitOutside } from '../text/pairs.ts';
import { errorAt, type Passage, packed } from '../text/passage.ts';
import { type Stated, statedIn } from './term.ts';

export interface InForce {
  readonly from: PlainDate;
  readonly through: PlainDate | null;
}

interface Term {
  readonly clause: Passage;
  readonly stated: Stated;
}

/** Undefined when the passage says nothing about it. */
export function inForceIn(passage: Passage, issuedOn: PlainDate): InForce | undefined {
  const terms = splitOutside(packed(passage), '。').flatMap((sentence) => termsIn(sentence, issuedOn));
  const from = onlyOne(terms, ({ from }) => from);
  if (from === undefined) return undefined;
  const ends = terms.map(({ clause, stated }) => ({ clause, stated: { ...stated, through: endOf(stated, from) } }));
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
  const terms = splitOutside(sentence, '，,；;。')
    .map((clause) => ({ clause, stated: readClause(clause, issuedOn) }))
    .filter((term): term is Term => term.stated !== undefined);
  if (terms.length > 0 && !sentence.text.endsWith('。')) throw errorAt(sentence, sentence.text.length, brokenOff);
  return terms;
}

function readClause(clause: Passage, issuedOn: PlainDate): Stated | undefined {
  const stated = statedIn(clause.text.replace(/[，,；;。]$/, ''), issuedOn);
  if (stated !== 'unreadable') return stated;
  throw errorAt(clause, 0, {
    kind: 'in-force',
    what: `读不懂这里的施行日期或有效期：“${clause.text.slice(0, 40)}”`,
    expected: '自某年某月某日（或发布、印发之日）起施行，有效期至某日或若干年',
    remedy: '请对照原件；系统不推算没有写明的日期',
  });
}

/** Five years from 1 March end on the last day of February; from a 29 February, on the last day that has no 29th. */
function endOf({ through, years }: Stated, from: PlainDate): PlainDate | undefined {
  if (through !== undefined || years === undefined) return through;
  const sameDay = yearsAfter(from, years);
  return sameDay.slice(5) === from.slice(5) ? daysAfter(sameDay, -1) : sameDay;
}

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
