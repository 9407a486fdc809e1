// 金额: whole fen in a safe integer. 13 digits of yuan and two decimals stay below 2^53.

import type { Brand } from './brand.ts';

export type Fen = Brand<number, 'Fen'>;

const yuanShape = /^(0|[1-9]\d{0,12})\.\d{2}$/;

/** The wire form of money: yuan with two decimals, `"75360000.00"`. */
export function isYuan(text: string): boolean {
  return yuanShape.test(text);
}

/** Throws RangeError for anything but the wire form. */
export function fenOfYuan(text: string): Fen {
  if (!isYuan(text)) throw new RangeError(`${text} is not an amount in yuan with two decimals`);
  return Number(text.replace('.', '')) as Fen;
}

export function fen(amount: number): Fen {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole number of fen`);
  return amount as Fen;
}

/** `"75360000.00"`; the inverse of `fenOfYuan`. */
export function yuanOf(amount: Fen): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** In 万元, exactly and without idle zeros: `"4650.1"`. */
export function wanOf(amount: Fen): string {
  const digits = String(Math.abs(amount)).padStart(7, '0');
  const decimals = digits.slice(-6).replace(/0+$/, '');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -6)}${decimals === '' ? '' : `.${decimals}`}`;
}

/** 万元 to fen: `wan(5_000)` is 五千万元. */
export const wan = (amount: number): Fen => fen(amount * 1_000_000);
