// 内核: in JavaScript. The fallback, and the check on the other.

import type { Heap } from './heap.ts';
import type { Kernel, Program } from './kernel.ts';

export function javascriptKernel(heap: Heap): Kernel {
  return {
    name: 'javascript',
    run: (program) => runRows(heap.words, program),
    count: (place, words) => countBits(heap.words, place, place + words),
  };
}

function runRows(heap: Int32Array, { place, entries, columns, words }: Program): void {
  const size = columns + 2;
  for (let entry = place; entry < place + entries * size; entry += size) {
    const to = heap[entry] as number;
    const start = heap[entry + 1] as number;
    const first = start >>> 5;
    for (let word = 0; word < first && word < words; word += 1) heap[to + word] = 0;
    andColumns(heap, { entry: entry + 2, columns, to, first, words });
    if (first < words) heap[to + first] = (heap[to + first] as number) & (-1 << (start & 31));
  }
}

function andColumns(
  heap: Int32Array,
  { entry, columns, to, first, words }: { entry: number; columns: number; to: number; first: number; words: number },
): void {
  const one = heap[entry] as number;
  if (columns === 1) {
    for (let word = first; word < words; word += 1) heap[to + word] = heap[one + word] as number;
    return;
  }
  const two = heap[entry + 1] as number;
  for (let word = first; word < words; word += 1) heap[to + word] = (heap[one + word] as number) & (heap[two + word] as number);
  for (let column = 2; column < columns; column += 1) {
    const next = heap[entry + column] as number;
    for (let word = first; word < words; word += 1) heap[to + word] = (heap[to + word] as number) & (heap[next + word] as number);
  }
}

function countBits(heap: Int32Array, from: number, to: number): number {
  let sum = 0;
  for (let place = from; place < to; place += 1) {
    let word = heap[place] as number;
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    sum += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return sum;
}
