// 门槛列: who reaches a limit. The first threshold orders the bits, so that it is a range and no column; others have one column a rank.

import { type Heap, wordsFor } from '../kernels/heap.ts';
import { type Pair, setBit } from './bits.ts';
import type { PlannedThreshold } from './planned.ts';

/** Sizes from low to high, of those whose size is known. */
export function knownSizes(units: Int32Array, { enterprise }: PlannedThreshold): Float64Array {
  const sizes = new Float64Array(units.length);
  let count = 0;
  for (const unit of units) {
    const size = enterprise.at(unit);
    if (!Number.isNaN(size)) {
      sizes[count] = size;
      count += 1;
    }
  }
  return sizes.subarray(0, count).sort();
}

/** Of each lot how many of the sizes do not reach its limit; -1 while the limit is unknown. */
export function ranksOf(
  lots: readonly number[],
  { threshold: { lot: limits, of }, sizes }: { threshold: PlannedThreshold; sizes: Float64Array },
): Int32Array {
  const ranks = new Int32Array(lots.length);
  for (const [at, lot] of lots.entries()) ranks[at] = limits.isUnknown(lot) ? -1 : rankOf(limits.at(lot), sizes, of.isStrict);
  return ranks;
}

function rankOf(limit: number, sizes: Float64Array, isStrict: boolean): number {
  let [low, high] = [0, sizes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const size = sizes[middle] as number;
    if (isStrict ? size > limit : size >= limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Columns for the wanted ranks, by rank. `units`: in the order of their bits. */
export function thresholdBits(
  heap: Heap,
  { units, threshold: { enterprise }, ranks }: { units: Int32Array; threshold: PlannedThreshold; ranks: Int32Array },
): ReadonlyMap<number, Pair> {
  const words = wordsFor(units.length);
  const rising = bitsBySize(units, enterprise);
  const unknown = Array.from(units.keys()).filter((bit) => enterprise.isUnknown(units[bit] as number));
  const reached = heap.take(words);
  const columns = new Map<number, Pair>();
  let least = rising.length;
  for (const rank of ranks.toSorted().reverse()) {
    if (rank < 0 || columns.has(rank)) continue;
    for (; least > rank; least -= 1) setBit(heap, reached, rising[least - 1] as number);
    const sure = copied(heap, reached, words);
    const may = unknown.length === 0 ? sure : copied(heap, sure, words);
    for (const bit of unknown) setBit(heap, may, bit);
    columns.set(rank, { sure, may });
  }
  return columns;
}

/** Bits from the lowest size to the highest, of those whose size is known. */
function bitsBySize(units: Int32Array, enterprise: PlannedThreshold['enterprise']): Int32Array {
  const { rankOf: place, rowAt } = enterprise.ranked;
  const bitOf = new Map<number, number>();
  const ranks = new Int32Array(units.length);
  let count = 0;
  for (const [bit, unit] of units.entries()) {
    if (enterprise.isUnknown(unit)) continue;
    bitOf.set(unit, bit);
    ranks[count] = place[unit] as number;
    count += 1;
  }
  return ranks
    .subarray(0, count)
    .sort()
    .map((rank) => bitOf.get(rowAt[rank] as number) as number);
}

function copied(heap: Heap, from: number, words: number): number {
  const place = heap.take(words);
  heap.words.copyWithin(place, from, from + words);
  return place;
}
