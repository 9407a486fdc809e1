// 比例: a share in millionths, so that 10% and 0.05% are whole numbers.

import type { Brand } from './brand.ts';
import { type Fen, fen } from './fen.ts';

export type Rate = Brand<number, 'Rate'>;
export type Rounding = 'down' | 'up' | 'half-up';

const whole = 1_000_000n;

/** `percent(10)`; four decimals of a percent at most. Throws RangeError otherwise. */
export function percent(value: number): Rate {
  const millionths = Math.round(value * 10_000);
  if (!(value >= 0) || Math.abs(millionths - value * 10_000) > 1e-6) throw new RangeError(`${value}% has more than four decimals`);
  return millionths as Rate;
}

export function percentText(rate: Rate): string {
  return `${rate / 10_000}%`;
}

/** Product in BigInt: a large total times a rate passes 2^53. */
export function shareOf(total: Fen, rate: Rate, rounding: Rounding): Fen {
  return fen(Number(divide(BigInt(total) * BigInt(rate), whole, rounding)));
}

/** The largest plain total whose share is not above `share`: the inverse of `shareOf`, rounded down. A rate of zero has none. */
export function totalOfShare(share: Fen, rate: Rate): Fen | undefined {
  if (rate === 0) return undefined;
  const total = (BigInt(share) * whole) / BigInt(rate);
  return total > BigInt(Number.MAX_SAFE_INTEGER) ? undefined : fen(Number(total));
}

function divide(product: bigint, by: bigint, rounding: Rounding): bigint {
  if (rounding === 'down') return product / by;
  if (rounding === 'up') return (product + by - 1n) / by;
  return (product * 2n + by) / (by * 2n);
}
