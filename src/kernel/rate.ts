// 比例: a share in millionths, so that 10% and 0.05% are whole numbers.

import type { Brand } from './brand.ts';
import { type Fen, fen } from './fen.ts';

export type Rate = Brand<number, 'Rate'>;
export type Rounding = 'down' | 'up' | 'half-up';

const million = 1_000_000;

/** `percent(10)`; four decimals of a percent at most. Throws RangeError otherwise. */
export function percent(value: number): Rate {
  const millionths = Math.round(value * 10_000);
  if (!(value >= 0) || Math.abs(millionths - value * 10_000) > 1e-6) throw new RangeError(`${value}% has more than four decimals`);
  return millionths as Rate;
}

export function percentText(rate: Rate): string {
  return `${rate / 10_000}%`;
}

/** Exact: the total is taken apart into millions and the rest, so that no product passes 2^53 before the share itself does. */
export function shareOf(total: Fen, rate: Rate, rounding: Rounding): Fen {
  const millions = Math.trunc(total / million); // exact: below 2^53 a quotient is off by less than one part in a million
  return fen(millions * rate + divided((total - millions * million) * rate, rounding));
}

/** The largest plain total whose share is not above `share`: the inverse of `shareOf`, rounded down. A rate of zero has none. */
export function totalOfShare(share: Fen, rate: Rate): Fen | undefined {
  if (rate === 0) return undefined;
  const total = (BigInt(share) * BigInt(million)) / BigInt(rate);
  return total > BigInt(Number.MAX_SAFE_INTEGER) ? undefined : fen(Number(total));
}

/** By a million; toward zero before rounding, as whole numbers are divided. */
function divided(product: number, rounding: Rounding): number {
  if (rounding === 'down') return Math.trunc(product / million);
  if (rounding === 'up') return Math.trunc((product + million - 1) / million);
  return Math.trunc((product * 2 + million) / (million * 2));
}
