// 位: bits of a column or a row in the heap.

import type { Heap, List } from '../kernels/heap.ts';

export function setBit(heap: Heap, place: number, bit: number): void {
  heap.words[place + (bit >>> 5)] = (heap.words[place + (bit >>> 5)] as number) | (1 << (bit & 31));
}

/** The bits that a list in the heap names. */
export function setBits({ words }: Heap, place: number, bits: List): void {
  for (let at = bits.place; at < bits.place + bits.count; at += 1) {
    const bit = words[at] as number;
    words[place + (bit >>> 5)] = (words[place + (bit >>> 5)] as number) | (1 << (bit & 31));
  }
}

export function clearBit(heap: Heap, place: number, bit: number): void {
  heap.words[place + (bit >>> 5)] = (heap.words[place + (bit >>> 5)] as number) & ~(1 << (bit & 31));
}

export function hasBit(heap: Heap, place: number, bit: number): boolean {
  return ((heap.words[place + (bit >>> 5)] as number) & (1 << (bit & 31))) !== 0;
}

/** The bits that are set, from low to high. */
export function* bitsOf(heap: Heap, { place, words }: { place: number; words: number }): Iterable<number> {
  for (let at = 0; at < words; at += 1) {
    let word = heap.words[place + at] as number;
    while (word !== 0) {
      const bit = 31 - Math.clz32(word & -word);
      yield at * 32 + bit;
      word &= word - 1;
    }
  }
}
