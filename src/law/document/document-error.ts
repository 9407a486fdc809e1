// 读不懂的地方: the line that could not be read, what stood there, and what was expected.

import type { Line } from './text/line.ts';

export type DocumentErrorKind =
  | 'character'
  | 'page-number'
  | 'running-head'
  | 'number'
  | 'addressees'
  | 'notice'
  | 'issuer'
  | 'issue-day'
  | 'title'
  | 'measures'
  | 'numbering'
  | 'heading'
  | 'pairing'
  | 'sentence'
  | 'units'
  | 'area-sentence'
  | 'day'
  | 'in-force'
  | 'copies';

export interface DocumentFault {
  readonly kind: DocumentErrorKind;
  /** What happened, in Chinese, without the line number. */
  readonly what: string;
  readonly expected: string;
  readonly remedy: string;
}

/** Thrown by `parseDocument`: it reads, or it names the place; it never guesses. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly kind: DocumentErrorKind;
  /** 1-based line of the raw text. */
  readonly line: number;
  /** That line, trimmed. */
  readonly text: string;
  readonly expected: string;
  readonly remedy: string;

  constructor(fault: DocumentFault, { no, raw }: Line) {
    super(`第 ${no} 行：${fault.what}。${fault.remedy}`);
    this.kind = fault.kind;
    this.line = no;
    this.text = raw;
    this.expected = fault.expected;
    this.remedy = fault.remedy;
  }
}
