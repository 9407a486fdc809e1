// 标记: what is told about one cell, row, sheet or file, in the workbook itself.

import { type CellFault, wholeFile } from '../fault.ts';

/** A fault stops the import, a question stops it until somebody confirms, a warning does not. */
export type Tone = 'fault' | 'question' | 'warning';

export interface Mark extends CellFault {
  readonly tone: Tone;
}

export const toneName: Readonly<Record<Tone, string>> = { fault: '错误', question: '请确认', warning: '提醒' };

/** Worst first. */
export const tones: readonly Tone[] = ['fault', 'question', 'warning'];

/** By these names ours are known again when the workbook comes back. */
export const noteHeader = '导入说明';
export const problemSheet = '导入问题';
export const noteAuthor = '筑策导入';

/** 1-based; undefined when the mark names no column that is there. */
export function columnOfMark({ column }: CellFault): number | undefined {
  const letters = /^([A-Z]{1,3})(?: |$)/.exec(column ?? '')?.[1];
  return letters === undefined ? undefined : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export const placeOf = (mark: CellFault): string =>
  mark.sheet === wholeFile
    ? '整个文件'
    : mark.row === null
      ? '整张表'
      : `${/^[A-Z]{1,3}(?= |$)/.exec(mark.column ?? '')?.[0] ?? ''}${mark.row}`;

export const reasonOf = ({ tone, column, found, expected, remedy }: Mark): string =>
  `${toneName[tone]}：${column === null ? '' : `${column.replace(/^[A-Z]{1,3} /, '')}，`}现为 ${found}，应为 ${expected}。${remedy}`;

/** A text of that form is ours, whoever saved the file since. */
export const isReason = (text: string): boolean => /^(?:错误|请确认|提醒)：[\s\S]*现为 [\s\S]*，应为 /.test(text);
