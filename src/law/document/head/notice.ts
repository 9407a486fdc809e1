// 通知: the covering notice, from the document number to the day of issue.

import type { PlainDate } from '#kernel/plain-date';
import { DocumentError, type DocumentFault } from '../document-error.ts';
import { type Line, nowhere } from '../text/line.ts';
import { namesIn } from '../text/names.ts';
import { type Passage, passageOf } from '../text/passage.ts';
import { ownNumber } from './document-number.ts';
import { type Signature, signatureIn } from './signature.ts';

export interface Notice {
  readonly number: string;
  readonly addressees: readonly string[];
  readonly body: Passage;
  readonly adoptedBy: string | null;
  readonly issuer: string;
  readonly issuedOn: PlainDate;
  /** What follows the day of issue. */
  readonly rest: readonly Line[];
}

const titleEnd = /(?:通知|意见|决定|公告|通报|方案|措施|办法|规定)(?:[（(].{1,6}[）)])?$/;
const adoption = /(?:已经|业经|已由|经)(.{2,60}?)(?:(?:审议|研究|讨论|会议)?(?:通过|同意)|审定|批准)/;

export function noticeIn(lines: readonly Line[]): Notice {
  const colon = lines.slice(0, firstStop(lines)).findIndex(({ text }) => /[：:]$/.test(text));
  const number = numberIn(colon < 0 ? lines : lines.slice(0, colon), lines);
  if (colon < 0) throw missing(lines[1] ?? lines[0], noAddressees);
  const signature = signatureIn(lines.slice(colon + 1), lines[colon]);
  const body = passageOf(signature.before);
  return { number, addressees: addresseesIn(lines.slice(0, colon + 1)), body, adoptedBy: adoptedBy(body), ...fieldsOf(signature) };
}

/** The colon that ends the addressees stands before any full stop. */
function firstStop(lines: readonly Line[]): number {
  const at = lines.findIndex(({ text }) => text.endsWith('。'));
  return at < 0 ? lines.length : at;
}

function fieldsOf({ issuer, issuedOn, rest }: Signature) {
  return { issuer, issuedOn, rest };
}

function numberIn(head: readonly Line[], all: readonly Line[]): string {
  const numbers = [...new Set(head.map(({ text }) => ownNumber(text)).filter((number) => number !== undefined))];
  const [number, other] = numbers;
  if (number !== undefined && other === undefined) return number;
  throw missing(head.find(({ text }) => ownNumber(text) === other) ?? all[0], {
    kind: 'number',
    what: number === undefined ? '没有读到发文字号' : `出现了两个发文字号：${number}、${other}`,
    expected: '正文之前单独一行的发文字号，如 连政规发〔2024〕5号',
    remedy: '请对照原件补上或改正发文字号',
  });
}

/** Titles may be broken anywhere: the last line before the colon that can end a title ends it. */
function addresseesIn(head: readonly Line[]): readonly string[] {
  const title = head.findLastIndex(({ text }) => titleEnd.test(text));
  const names = title < 0 ? [] : namesIn(passageOf(head.slice(title + 1)));
  if (names.length === 0) throw missing(head.at(-1), noAddressees);
  return names;
}

function adoptedBy({ text }: Passage): string | null {
  return adoption.exec(text.replace(/《[^《》]*》/g, ''))?.[1]?.trim() ?? null;
}

const noAddressees: DocumentFault = {
  kind: 'addressees',
  what: '没有读到通知标题和主送机关',
  expected: '通知标题之后、以冒号结尾的主送机关',
  remedy: '请对照原件补上标题或主送机关及其后的冒号',
};

function missing(line: Line | undefined, fault: DocumentFault): DocumentError {
  return new DocumentError(fault, line ?? nowhere);
}
