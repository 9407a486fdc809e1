// 勾选合计: yuan added in whole fen; what is not known is counted apart, never as zero.

import { fen, fenOfYuan, yuanOf } from '#kernel/fen';
import { withThousands } from '#law/wire/saying';
import type { Language } from '../../../language/languages.ts';
import { amountText, wanText } from '../../text/amount-text.ts';

export interface SumOfRows {
  readonly yuan: string;
  readonly unknown: number;
}

export function sumOfRows(amounts: readonly (string | null)[]): SumOfRows {
  const known = amounts.filter((it) => it !== null);
  return { yuan: yuanOf(known.reduce((total, it) => fen(total + fenOfYuan(it)), fen(0))), unknown: amounts.length - known.length };
}

const fenPerYi = 10_000_000_000;

/** 3.46 亿元 from one hundred million on, 万元 below; in English the whole amount. */
export function sumText(yuan: string, language: Language): string {
  if (language === 'en') return amountText(yuan, language);
  const exact = Number(yuan.replace('.', ''));
  if (exact < fenPerYi) return `${wanText(yuan)} 万元`;
  return `${withThousands(yuanOf(fen(Math.round(exact / (fenPerYi / 100)))))} 亿元`;
}
