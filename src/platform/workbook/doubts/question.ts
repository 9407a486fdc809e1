// 疑问: not wrong, but so unlikely that somebody has to say that it is meant.

import type { CellFault } from '../fault.ts';

export interface Question extends CellFault {
  /** What is asked, where and about which value: who confirms, confirms this and nothing else. */
  readonly id: string;
}

export function question(about: string, fault: CellFault): Question {
  const { sheet, row, column, found } = fault;
  const letter = /^[A-Z]{1,3}(?= |$)/.exec(column ?? '')?.[0] ?? '';
  return { id: `${about} ${sheet}!${letter}${row ?? ''} ${found}`, ...fault };
}
