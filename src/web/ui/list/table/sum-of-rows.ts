// 勾选合计: yuan added in whole fen; what is not known is counted apart, never as zero.

import { fen, fenOfYuan, yuanOf } from '#kernel/fen';
import { withThousands } from '#law/wire/saying';
import { wanText } from '../../text/amount-text.ts';

export interface SumOfRows {
  readonly yuan: string;
  readonly unknown: number;
}

export function sumOfRows(amounts: readonly (string | null)[]): SumOfRows {
  const known = amounts.filter((it) => it !== null);
  return { yuan: yuanOf(known.reduce((total, it) => fen(total + fenOfYuan(it)), fen(0))), unknown: amounts.length - known.length };
}

const fenPerYi = 10_000_000_000;

/** 3.46 亿元 from one hundred million on, 万元 below. */
export function largeAmount(yuan: string): { readonly unit: 'yi' | 'wan'; readonly amount: string } {
  const exact = Number(yuan.replace('.', ''));
  if (exact < fenPerYi) return { unit: 'wan', amount: wanText(yuan) };
  return { unit: 'yi', amount: withThousands(yuanOf(fen(Math.round(exact / (fenPerYi / 100))))) };
}
