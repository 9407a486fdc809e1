// 程序: the rows that a block needs, each different one once.

import type { Heap } from '../kernels/heap.ts';
import type { Program } from '../kernels/kernel.ts';
import type { Pair } from './bits.ts';

export interface RowWanted {
  readonly start: number;
  /** At least one. */
  readonly columns: readonly Pair[];
  readonly isCapped: boolean;
  /** A number of its own where rows may not be shared; else -1. */
  readonly isOwn: number;
}

export interface Programmed {
  /** Of each lot the row that answers it. */
  readonly rowOf: Int32Array;
  /** Of each lot: nobody can be certain, because something about the lot is unknown. */
  readonly isCapped: Uint8Array;
  /** Of each row the places of its bits: who meets everything for certain, and who may. */
  readonly sure: Int32Array;
  readonly may: Int32Array;
  readonly programs: readonly Program[];
}

/** `wanted`: one of each lot. */
export function programOf(heap: Heap, { wanted, words }: { wanted: readonly RowWanted[]; words: number }): Programmed {
  const rows = new Map<string, number>();
  const [sure, may]: [number[], number[]] = [[], []];
  const entries: number[][] = [];
  const rowOf = wanted.map((row) => {
    let key = `${row.isOwn} ${row.start}`;
    for (const { may: column } of row.columns) key += ` ${column}`;
    const known = rows.get(key);
    if (known !== undefined) return known;
    rows.set(key, may.length);
    const to = heap.take(words);
    entries.push([to, row.start, ...row.columns.map((it) => it.may)]);
    may.push(to);
    if (row.isOwn < 0 && row.columns.every((it) => it.sure === it.may)) sure.push(to);
    else {
      const certain = heap.take(words);
      entries.push([certain, row.start, ...row.columns.map((it) => it.sure)]);
      sure.push(certain);
    }
    return may.length - 1;
  });
  return {
    rowOf: Int32Array.from(rowOf),
    isCapped: Uint8Array.from(wanted, ({ isCapped }) => (isCapped ? 1 : 0)),
    sure: Int32Array.from(sure),
    may: Int32Array.from(may),
    programs: written(heap, entries, words),
  };
}

/** One program for each number of columns. */
function written(heap: Heap, entries: readonly (readonly number[])[], words: number): readonly Program[] {
  const sizes = [...new Set(entries.map(({ length }) => length))];
  return sizes.map((size) => {
    const alike = entries.filter(({ length }) => length === size);
    const place = heap.take(alike.length * size);
    heap.words.set(alike.flat(), place);
    return { place, entries: alike.length, columns: size - 2, words };
  });
}
