// 读数: the digits of a number, without thousands separators, full-width forms and units behind it.

import type { Cell } from '../../cell.ts';

export interface Decimal {
  readonly negative: boolean;
  readonly whole: string;
  readonly part: string;
  /** What stood behind the digits: 万元. */
  readonly unit: string;
}

/** Separators stand before groups of three, or nowhere: 1,23 is no number. */
const shape = /^[¥￥]?\s*([-+−])?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s*([\p{Script=Han}]*)$/u;

/** Undefined for anything that is not one decimal number. */
export function readDecimal(cell: Cell): Decimal | undefined {
  if (cell.kind !== 'text' && cell.kind !== 'number') return undefined;
  const text = cell.kind === 'number' ? cell.digits : cell.text.normalize('NFKC').trim();
  const [found, sign = '', whole = '', part = '', unit = ''] = shape.exec(text) ?? [];
  if (found === undefined) return undefined;
  const plain = whole.replaceAll(',', '').replace(/^0+(?=\d)/, '');
  return { negative: sign === '-' || sign === '−', whole: plain, part: part.replace(/0+$/, ''), unit };
}

/** The number times a power of ten, as whole digits; undefined when decimals are left over. */
export function shiftedDigits({ whole, part }: Decimal, places: number): string | undefined {
  return part.length > places ? undefined : `${whole}${part.padEnd(places, '0')}`.replace(/^0+(?=\d)/, '');
}

export const isZero = ({ whole, part }: Decimal): boolean => whole === '0' && part === '';
