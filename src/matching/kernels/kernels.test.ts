import { array, assert, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { Heap, wordsFor } from './heap.ts';
import { javascriptKernel } from './javascript-kernel.ts';
import type { Kernel } from './kernel.ts';
import { mostColumns, simdKernel } from './simd-kernel.ts';

const shape = record({
  bits: integer({ min: 1, max: 700 }),
  columns: integer({ min: 1, max: mostColumns }),
  starts: array(integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 8 }),
  seed: integer({ min: 1, max: 1_000_000 }),
});

function rowsBy(kernelOf: (heap: Heap) => Kernel | undefined, wanted: { bits: number; columns: number; starts: number[]; seed: number }) {
  const heap = new Heap(1);
  const words = wordsFor(wanted.bits);
  let state = wanted.seed;
  const columns = Array.from({ length: wanted.columns }, () => {
    const place = heap.take(words);
    for (let at = 0; at < words; at += 1) {
      state = Math.imul(state, 1_664_525) + 1_013_904_223;
      heap.words[place + at] = state | (state >>> 7);
    }
    return place;
  });
  const rows = wanted.starts.map(() => heap.take(words));
  const place = heap.take(rows.length * (columns.length + 2));
  heap.words.set(
    rows.flatMap((to, at) => [to, Math.min(wanted.starts[at] ?? 0, wanted.bits), ...columns]),
    place,
  );
  for (const row of rows) heap.words.fill(-1, row, row + words); // what was there before is written over
  const kernel = kernelOf(heap);
  kernel?.run({ place, entries: rows.length, columns: columns.length, words });
  return rows.map((row) => ({ count: kernel?.count(row, words), bits: [...heap.words.subarray(row, row + words)], columns, heap }));
}

const bitsOf = (rows: ReturnType<typeof rowsBy>) => rows.map(({ bits, count }) => ({ bits, count }));

test('both kernels write the same rows, and the bits that all columns have from the start on', () => {
  assert(
    property(shape, (wanted) => {
      const [plain, fast] = [rowsBy(javascriptKernel, wanted), rowsBy(simdKernel, wanted)];
      expect(bitsOf(fast)).toEqual(bitsOf(plain));
      for (const [at, { bits, columns, heap, count }] of plain.entries()) {
        const start = Math.min(wanted.starts[at] ?? 0, wanted.bits);
        const isSet = (bit: number) => columns.every((place) => ((heap.words[place + (bit >> 5)] ?? 0) >>> (bit & 31)) & 1);
        const expected = bits.map((_, word) => {
          let made = 0;
          for (let bit = 0; bit < 32; bit += 1) if (word * 32 + bit >= start && isSet(word * 32 + bit)) made |= 1 << bit;
          return made;
        });
        expect(bits).toEqual(expected);
        expect(count).toBe(expected.join(' ').length > 0 ? expected.reduce((sum, it) => sum + ones(it), 0) : 0);
      }
    }),
    { numRuns: 100 },
  );
});

const ones = (word: number) => (word >>> 0).toString(2).replaceAll('0', '').length;

test('a heap that grows keeps its words, gives zero words, and takes up what was released', () => {
  const heap = new Heap(1);
  const first = heap.take(4);
  heap.words[first] = 7;
  const mark = heap.mark;
  const wide = heap.take(2_000_000);
  heap.words[wide] = 9;
  expect(heap.words[first]).toBe(7);
  heap.release(mark);
  expect(heap.take(8)).toBe(wide);
  expect(heap.words[wide]).toBe(0);
});
