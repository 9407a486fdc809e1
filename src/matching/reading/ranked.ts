// 位次: sizes of a column as ranks, whole numbers from 0 on; equal sizes have one.

import type { List } from '../kernels/heap.ts';

export const noneRank = -1;
const unknownRank = -2;

export interface Ranked {
  /** Of each row. */
  readonly of: Int32Array;
  /** Each size once, from low to high. */
  readonly sizes: Float64Array;
}

export function rankedOf(numbers: Float64Array, size: number): Ranked {
  const sizes = distinctOf(numbers, size);
  const of = new Int32Array(size);
  for (let row = 0; row < size; row += 1) {
    const number = numbers[row] as number;
    if (Number.isNaN(number)) of[row] = unknownRank;
    else of[row] = number === Number.NEGATIVE_INFINITY ? noneRank : below(sizes, number);
  }
  return { of, sizes };
}

/** From low to high, each once; unknown ones and known "none" left out. */
export function distinctOf(numbers: Float64Array, size: number): Float64Array {
  const sorted = numbers.slice(0, size).sort();
  let count = 0;
  for (const number of sorted) {
    if (Number.isNaN(number)) break;
    if (number === Number.NEGATIVE_INFINITY || (count > 0 && sorted[count - 1] === number)) continue;
    sorted[count] = number;
    count += 1;
  }
  return sorted.subarray(0, count);
}

/** How many of them do not reach a limit. */
export function below(rising: Float64Array, limit: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of them are not over a limit; each stands there once. */
export function notAbove(rising: Float64Array, limit: number): number {
  const reached = below(rising, limit);
  return rising[reached] === limit ? reached + 1 : reached;
}

/** How many numbers of a rising list in the heap do not reach a limit. */
export function belowIn(words: Int32Array, { place, count }: List, limit: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[place + middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
