// 单元格: what a cell holds once styles are taken away, and how it is shown to the person who filled it.

import type { PlainDate } from '#kernel/plain-date';

export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  /** The decimal digits that Excel keeps (15 significant ones): `4650.1`, never a float. */
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'flag'; readonly flag: boolean }
  | { readonly kind: 'day'; readonly day: PlainDate }
  /** Part of a merged region, other than its first cell: nobody can tell whether the value was meant for this row too. */
  | { readonly kind: 'merged' }
  /** A formula that failed or was never calculated. */
  | { readonly kind: 'unusable'; readonly text: string };

export interface SheetRow {
  /** 1-based, as Excel counts. */
  readonly row: number;
  /** By 1-based column. Cells that hold nothing are not in it. */
  readonly cells: ReadonlyMap<number, Cell>;
  /** Columns whose value is the stored result of a formula. */
  readonly computed?: readonly number[];
  readonly hidden?: true;
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  readonly hidden?: true;
  readonly hiddenColumns?: readonly number[];
}

export const emptyCell = '（空）';
const longest = 60;

export function shownCell(cell: Cell | undefined): string {
  const text = cell === undefined ? emptyCell : cell.kind === 'merged' ? '（合并单元格）' : cellText(cell);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** All of it; nothing for the rest of a merged region. */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
    case 'unusable':
      return cell.text;
    case 'number':
      return cell.digits;
    case 'flag':
      return cell.flag ? 'TRUE' : 'FALSE';
    case 'day':
      return cell.day;
    case 'merged':
      return '';
  }
}

/** Nothing for a day or a boolean: Excel makes them out of numbers like 1-2, and what was typed is lost. */
export const plainCellText = (cell: Cell): string => (cell.kind === 'text' || cell.kind === 'number' ? cellText(cell) : '');

/** 1 is A, 27 is AA. */
export function columnLetter(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column <= 26 ? letter : columnLetter((column - 1 - rest) / 26) + letter;
}
