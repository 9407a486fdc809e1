// 单元格的值: what a cell element means, by its type, its style and whether a formula made it.

import { isPlainDate } from '#kernel/plain-date';
import type { Cell } from '../../cell.ts';
import { withoutQuote } from '../../values/plain-text.ts';
import type { SheetContext } from './shared-parts.ts';

export interface RawCell {
  /** The `t` of the element: s, str, inlineStr, b, e, d, n. */
  readonly type: string;
  readonly style: number;
  readonly value: string | undefined;
  readonly formula: string | undefined;
}

/** Another file, an address or another program: its last result proves nothing, and nothing is fetched. */
const outside = /\[\d+\]|\bWEBSERVICE\s*\(|\bRTD\s*\(|\|'|\|[^|]+!/i;
const longestText = 32_767;

export function cellOf({ type, style, value, formula }: RawCell, { texts, isDay, date1904 }: SheetContext): Cell | undefined {
  if (formula !== undefined && outside.test(formula)) return { kind: 'unusable', text: '（公式引用了外部内容）' };
  if (value === undefined || (value === '' && formula !== undefined && type !== 'str'))
    return formula === undefined ? undefined : { kind: 'unusable', text: '（公式没有计算结果）' };
  switch (type) {
    case 's':
      return textOf(texts[Number(value)] ?? '');
    case 'str':
    case 'inlineStr':
      return textOf(value);
    case 'b':
      return { kind: 'flag', flag: value === '1' };
    case 'e':
      return { kind: 'unusable', text: value };
    case 'd':
      return isPlainDate(value.slice(0, 10)) ? { kind: 'day', day: value.slice(0, 10) as never } : notADay;
  }
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return undefined;
  return isDay[style] === true ? dayOf(number, date1904) : { kind: 'number', digits: digitsOf(number) };
}

function textOf(text: string): Cell | undefined {
  if (text.length > longestText) return { kind: 'unusable', text: `（超过 ${longestText} 字的内容）` };
  return text.trim() === '' ? undefined : { kind: 'text', text: withoutQuote(text) };
}

/** Excel keeps 15 significant digits: 0.1 + 0.2 is shown and meant as 0.3. */
function digitsOf(value: number): string {
  return String(Number(value.toPrecision(15)));
}

const notADay: Cell = { kind: 'unusable', text: '（不是日历上的日期）' };
/** Excel counts a 29 February 1900 that never was: before it, days are one off, and nobody writes them. */
const phantom = 60;
const lastSerial = 2_958_465;
const [days1900, days1904] = [25_569, 24_107];
const msADay = 86_400_000;
/** A hair below midnight is midnight. */
const hair = 1e-7;

function dayOf(serial: number, date1904: boolean): Cell {
  const day = Math.floor(serial + hair);
  if (day > lastSerial || (date1904 ? day < 0 : day <= phantom)) return notADay;
  const text = new Date((day - (date1904 ? days1904 : days1900)) * msADay).toISOString().slice(0, 10);
  return isPlainDate(text) ? { kind: 'day', day: text } : notADay;
}
