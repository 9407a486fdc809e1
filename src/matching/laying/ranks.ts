// 位次表: the bits of a half in the order of their sizes, for each column of sizes once.

import type { Heap, List } from '../kernels/heap.ts';
import { noneRank, type Ranked } from '../reading/ranked.ts';
import type { Scratch } from './scratch.ts';

export interface Ranks {
  /** Ranks from low to high, of those whose size is known and not "none", and place of the list of whose they are. */
  readonly known: List;
  readonly bits: number;
  readonly noneCount: number;
  /** Bits whose size is unknown. */
  readonly unknown: List;
}

export function ranksIn(units: Int32Array, { of, sizes }: Ranked, { heap, scratch }: { heap: Heap; scratch: Scratch }): Ranks {
  const count = units.length;
  const [ranks, bits] = [heap.reserve(count), heap.reserve(count)];
  const { words } = heap;
  const [rankOf, found] = [scratch.room(1, count), scratch.room(2, count)];
  let [known, none, unknown] = [0, 0, 0];
  for (let bit = 0; bit < count; bit += 1) {
    const rank = of[units[bit] as number] as number;
    rankOf[bit] = rank;
    if (rank >= 0) found[known++] = bit;
    else if (rank === noneRank) none += 1;
    else words[bits + count - ++unknown] = bit;
  }
  const sorted = sortedBits(scratch, { rankOf, found, count: known, bound: sizes.length });
  for (let at = 0; at < known; at += 1) {
    const bit = sorted[at] as number;
    words[bits + at] = bit;
    words[ranks + at] = rankOf[bit] as number;
  }
  return { known: { place: ranks, count: known }, bits, noneCount: none, unknown: { place: bits + count - unknown, count: unknown } };
}

interface Sorting {
  readonly rankOf: Int32Array;
  readonly found: Int32Array;
  readonly count: number;
  /** Above every rank. */
  readonly bound: number;
}

const [digit, digits] = [8, 256];

/** By one digit of the ranks after the other, the last one first: of a hundred bits in a third of the time of a comparing sort. */
function sortedBits(scratch: Scratch, { rankOf, found, count, bound }: Sorting): Int32Array {
  let [from, to] = [found, scratch.room(3, count)];
  for (let shift = 0; bound >>> shift > 0; shift += digit) {
    const places = scratch.marks(digits, 0);
    for (let at = 0; at < count; at += 1) {
      const of = ((rankOf[from[at] as number] as number) >>> shift) & (digits - 1);
      places[of] = (places[of] as number) + 1;
    }
    for (let of = 0, all = 0; of < digits; of += 1) {
      const own = places[of] as number;
      places[of] = all;
      all += own;
    }
    for (let at = 0; at < count; at += 1) {
      const bit = from[at] as number;
      const of = ((rankOf[bit] as number) >>> shift) & (digits - 1);
      const place = places[of] as number;
      to[place] = bit;
      places[of] = place + 1;
    }
    [from, to] = [to, from];
  }
  return from;
}
