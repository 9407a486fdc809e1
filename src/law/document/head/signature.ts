// 落款: who issued the document, and on which day.

import type { PlainDate } from '#kernel/plain-date';
import { DocumentError, type DocumentFault } from '../document-error.ts';
import { dayOf, dayShape } from '../text/days.ts';
import { type Line, nowhere } from '../text/line.ts';

export interface Signature {
  readonly before: readonly Line[];
  readonly issuer: string;
  readonly issuedOn: PlainDate;
  readonly rest: readonly Line[];
}

/** A day alone on its line, or behind the issuer's name. */
const signed = new RegExp(`^([^，。；：、]{0,30}?)(${dayShape})$`);
/** The body has ended and the measures begin: a day further on is another day. */
const beginsMeasures = /^(?:[一1１]\s*[、．.]|第一条|[（(]一[）)])/;

export function signatureIn(lines: readonly Line[], after: Line | undefined): Signature {
  const limit = lines.findIndex(({ text }) => beginsMeasures.test(text));
  const searched = limit < 0 ? lines : lines.slice(0, limit);
  const stop = searched.findIndex(({ text }) => text.endsWith('。'));
  const dayBefore = searched.slice(0, stop < 0 ? 0 : stop).some(({ text }) => dayOf(text) !== undefined);
  if (stop < 0 || dayBefore) throw new DocumentError(noBody, searched[0] ?? after ?? nowhere);
  const at = searched.findIndex(({ text }, i) => i > stop && signed.test(text.replace(/\s/g, '')));
  const dayLine = searched[at];
  if (dayLine === undefined) throw new DocumentError(noIssueDay, searched[stop] ?? nowhere);
  const bodyEnd = searched.slice(0, at).findLastIndex(({ text }) => text.endsWith('。'));
  const { issuer, issuedOn } = readSignature(searched.slice(bodyEnd + 1, at), dayLine);
  return { before: lines.slice(0, bodyEnd + 1), issuer, issuedOn, rest: lines.slice(at + 1) };
}

function readSignature(between: readonly Line[], dayLine: Line) {
  const [, beside = '', day = ''] = signed.exec(dayLine.text.replace(/\s/g, '')) ?? [];
  const issuedOn = dayOf(day);
  const issuers = between.filter(({ text }) => !/^附件/.test(text)).map((line) => ({ ...line, name: line.text.replace(/\s/g, '') }));
  if (beside !== '') issuers.push({ ...dayLine, name: beside });
  const [issuer, other] = issuers;
  if (issuedOn === undefined) throw new DocumentError(noIssueDay, dayLine);
  if (issuer === undefined || other !== undefined) throw new DocumentError(notOneIssuer, other ?? dayLine);
  return { issuer: issuer.name, issuedOn };
}

const noIssueDay: DocumentFault = {
  kind: 'issue-day',
  what: '通知之后没有读到印发日期',
  expected: '落款处的日期，如 2024年8月21日',
  remedy: '请对照原件补上落款日期',
};

const noBody: DocumentFault = {
  kind: 'notice',
  what: '落款之前没有读到以句号结束的通知正文',
  expected: '主送机关与落款之间的通知正文',
  remedy: '请对照原件补上通知正文',
};

const notOneIssuer: DocumentFault = {
  kind: 'issuer',
  what: '落款处没有读到唯一的发文机关',
  expected: '日期之前单独一行的一个发文机关',
  remedy: '请对照原件补上发文机关；联合发文请只保留主办机关一行',
};
