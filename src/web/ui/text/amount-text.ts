// 金额的写法: 万元 for reading, 元 for exactness, 人民币大写 for papers, CNY in English, and what a person types back into the wire form.

import nzh from 'nzh/cn';
import { type Fen, fen, fenOfYuan, isYuan, yuanOf } from '#kernel/fen';
import { withThousands } from '#law/wire/saying';
import type { Language } from '../../language/languages.ts';

/** 7,536.00 for `"75360000.00"`: half a hundredth of 万元 is rounded up; the exact amount stands beside it. */
export function wanText(yuan: string): string {
  const exact = fenOfYuan(yuan);
  const rest = exact % 10_000;
  return withThousands(yuanOf(fen((exact - rest) / 10_000 + (rest >= 5_000 ? 1 : 0))));
}

/** 75,360,000.00 */
export function yuanText(yuan: string): string {
  return withThousands(yuan);
}

/** 75,360,000.00 元（7,536.00 万元）; an amount that 万元 would round stands in yuan alone. In English CNY 75,360,000.00. */
export function amountText(yuan: string, language: Language): string {
  if (language === 'en') return `CNY ${yuanText(yuan)}`;
  return yuan.endsWith('00.00') ? `${yuanText(yuan)} 元（${wanText(yuan)} 万元）` : `${yuanText(yuan)} 元`;
}

/** 人民币柒仟伍佰叁拾陆万元整. Only whole fen go in: the library cuts what lies below. */
export function capitalText(yuan: string): string {
  return `人民币${nzh.toMoney(yuanOf(fenOfYuan(yuan)), { outSymbol: false, forceZheng: true })}`;
}

/** `7,536万`, `75360000` and `75,360,000.00 元` are the same amount; undefined for anything else. */
export function readAmount(typed: string): string | undefined {
  const text = typed.normalize('NFKC').replace(/[\s¥元]/g, '');
  // A comma stands between groups of three: 1,23 may be meant as 1.23.
  const parts = /^(\d{1,3}(?:,\d{3}){1,4}|\d{1,13})(?:\.(\d*))?(万?)$/.exec(text);
  if (parts === null) return undefined;
  const [, grouped = '0', decimals = '', wan = ''] = parts;
  const whole = grouped.replaceAll(',', '');
  const places = wan === '' ? 2 : 6;
  if (decimals.length > places) return undefined;
  const yuan = yuanOf(Number(whole + decimals.padEnd(places, '0')) as Fen);
  return isYuan(yuan) ? yuan : undefined;
}

/** 1,826 */
export function withGroups(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
