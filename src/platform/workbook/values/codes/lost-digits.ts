// 丢失的位数: codes that Excel kept as numbers: beyond fifteen digits the rest is gone, and nobody can tell it back.

import type { Cell } from '../../cell.ts';

export const lostDigits = '单元格是数值格式，Excel 只保留 15 位，后面的已经丢失。请先设为文本格式，再对照原件重新输入。';

const kept = 15;
/** What Excel writes into a CSV file in place of a long number: 3.20706E+17. */
const scientific = /^\d(?:\.\d+)?E\+\d+$/i;

/** A number too long to be what was typed. Digits that are text have lost nothing. */
export function hasLostDigits(cell: Cell): boolean {
  if (cell.kind === 'text') return scientific.test(cell.text.normalize('NFKC').trim());
  return cell.kind === 'number' && (/e/i.test(cell.digits) || cell.digits.replace(/\D/g, '').length > kept);
}

/** A code that is a number is a whole one. */
export const isNoKey = (cell: Cell): boolean => hasLostDigits(cell) || (cell.kind === 'number' && !/^\d+$/.test(cell.digits));
