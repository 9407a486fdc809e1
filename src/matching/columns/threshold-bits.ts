// 门槛列: who reaches a limit. The first threshold orders the bits, so that it is a range and no column; others have one column a rank.

import { type Heap, wordsFor } from '../kernels/heap.ts';
import { type Pair, setBit } from './bits.ts';
import type { PlannedThreshold } from './planned.ts';

/** Sizes from low to high, of those whose size is known. */
export function knownSizes(units: Int32Array, { enterprise }: PlannedThreshold): Float64Array {
  return Float64Array.from(units, (unit) => enterprise.at(unit))
    .filter((size) => !Number.isNaN(size))
    .sort();
}

/** How many of the sizes do not reach the limit. */
export function rankOf(limit: number, sizes: Float64Array, isStrict: boolean): number {
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
  { units, threshold, ranks }: { units: Int32Array; threshold: PlannedThreshold; ranks: ReadonlySet<number> },
): ReadonlyMap<number, Pair> {
  const { enterprise } = threshold;
  const words = wordsFor(units.length);
  const falling = Array.from(units.keys())
    .filter((bit) => !enterprise.isUnknown(units[bit] as number))
    .sort((one, two) => enterprise.at(units[two] as number) - enterprise.at(units[one] as number));
  const isOpen = falling.length < units.length;
  const reached = heap.take(words);
  const columns = new Map<number, Pair>();
  let taken = 0;
  for (const rank of [...ranks].sort((one, two) => two - one)) {
    while (taken < falling.length - rank) {
      setBit(heap, reached, falling[taken] as number);
      taken += 1;
    }
    const sure = copied(heap, reached, words);
    columns.set(rank, { sure, may: isOpen ? withUnknown(heap, { sure, units, enterprise }) : sure });
  }
  return columns;
}

function copied(heap: Heap, from: number, words: number): number {
  const place = heap.take(words);
  heap.words.copyWithin(place, from, from + words);
  return place;
}

function withUnknown(
  heap: Heap,
  { sure, units, enterprise }: { sure: number; units: Int32Array; enterprise: PlannedThreshold['enterprise'] },
): number {
  const may = copied(heap, sure, wordsFor(units.length));
  for (const [bit, unit] of units.entries()) if (enterprise.isUnknown(unit)) setBit(heap, may, bit);
  return may;
}
