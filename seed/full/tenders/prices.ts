// 限价: prices spread as the quantiles say, so that the median and the share of large works are met, not hit by luck.

import { shuffled, whole } from '../chance.ts';
import { priceQuantiles } from '../proportions.ts';

/** 万元, with four decimals: whole yuan. */
export function pricesOf(key: string, count: number): readonly number[] {
  const shares = Array.from({ length: count }, (_, i) => (i + 0.5) / count);
  return shuffled(
    key,
    shares.map((share, i) => Math.round(quantile(share) * 100 + whole(`${key}/${i}`, [0, 99]) / 100) / 100),
  );
}

function quantile(share: number): number {
  const above = priceQuantiles.findIndex(([it]) => it >= share);
  const [high, low] = [priceQuantiles[above], priceQuantiles[above - 1]];
  if (high === undefined || low === undefined) return high?.[1] ?? 0;
  return low[1] + ((share - low[0]) / (high[0] - low[0])) * (high[1] - low[1]);
}
