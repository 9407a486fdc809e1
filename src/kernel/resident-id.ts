// 公民身份号码: GB 11643, its check digit and birth day, and the form in which it may be shown.

import { isPlainDate, type PlainDate } from './plain-date.ts';

export type ResidentId =
  | { readonly valid: true; readonly number: string; readonly bornOn: PlainDate }
  | { readonly valid: false; readonly reason: string };

/** Full-width and lower-case input is read as what it means. Whether the birth day has come is for the caller, who knows the day. */
export function readResidentId(input: string): ResidentId {
  const number = input.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (!/^\d{17}[\dX]$/.test(number)) {
    return { valid: false, reason: '公民身份号码应为 17 位数字加 1 位数字或 X。请对照身份证重填。' };
  }
  const bornOn = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isPlainDate(bornOn)) return { valid: false, reason: '公民身份号码第 7 至 14 位不是真实存在的日子。请对照身份证重填。' };
  if (checkOf(number) !== number.at(-1)) return { valid: false, reason: '公民身份号码的校验码不符，可能抄错一位。请对照身份证重填。' };
  return { valid: true, number, bornOn };
}

/** `3207**********123X`: neither the birth day nor the county is shown; of anything but 18 characters nothing is. */
export function maskResidentId(number: string): string {
  if (number.length !== 18) return '*'.repeat(number.length);
  return `${number.slice(0, 4)}${'*'.repeat(10)}${number.slice(-4)}`;
}

/** Weights are powers of two modulo 11, from the right. */
function checkOf(number: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(number.charAt(i)), 0);
  return '10X98765432'.charAt(sum % 11);
}
