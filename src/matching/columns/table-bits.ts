// 表列: who meets a condition of any other shape, weighed once for each pair of different parts.

import type { Row } from '#law/facts';
import { type Heap, wordsFor } from '../kernels/heap.ts';
import { type Pair, setBit } from './bits.ts';
import type { PlannedTable } from './planned.ts';

export interface Weighing {
  readonly table: PlannedTable;
  /** In the order of their bits. */
  readonly units: Int32Array;
  readonly factsOf: (unit: number) => { readonly facts: Row; readonly bound: Row | null | undefined };
  /** One lot of each kind, by the number of its kind. */
  readonly lots: ReadonlyMap<number, Row>;
}

/** Columns by the number of the lot's kind. */
export function tableBits(heap: Heap, { table, units, factsOf, lots }: Weighing): ReadonlyMap<number, Pair> {
  const words = wordsFor(units.length);
  const kinds = [...kindsOf(units, table.enterprise().at).values()].map((bits) => ({ bits, ...factsOf(units[bits[0] ?? 0] as number) }));
  const columns = new Map<number, Pair>();
  for (const [kind, lot] of lots) {
    const truths = kinds.map(({ bits, facts, bound }) => ({ bits, truth: table.weigh(facts, bound, lot) }));
    const sure = heap.take(words);
    for (const { bits, truth } of truths) if (truth === 2) for (const bit of bits) setBit(heap, sure, bit);
    const open = truths.filter(({ truth }) => truth === 1);
    const may = open.length === 0 ? sure : heap.take(words);
    if (may !== sure) heap.words.copyWithin(may, sure, sure + words);
    for (const { bits } of open) for (const bit of bits) setBit(heap, may, bit);
    columns.set(kind, { sure, may });
  }
  return columns;
}

/** Bits by the number of their kind. */
export function kindsOf(units: Int32Array, kindOf: (unit: number) => number): ReadonlyMap<number, readonly number[]> {
  const kinds = new Map<number, number[]>();
  for (const [bit, unit] of units.entries()) {
    const kind = kindOf(unit);
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, [bit]);
    else known.push(bit);
  }
  return kinds;
}
