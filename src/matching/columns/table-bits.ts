// 表列: who meets a condition of any other shape, weighed once for each pair of different parts.

import type { Row } from '#law/facts';
import { type Heap, wordsFor } from '../kernels/heap.ts';
import { clearBit, type Pair, setBit } from './bits.ts';
import type { PlannedTable } from './planned.ts';
import { namedBits, withoutRows } from './row-equality.ts';

export interface Weighing {
  readonly table: PlannedTable;
  /** In the order of their bits. */
  readonly units: Int32Array;
  readonly factsOf: (unit: number) => { readonly facts: Row; readonly bound: Row | null | undefined };
  /** One lot of each kind, by the number of its kind. */
  readonly lots: ReadonlyMap<number, Row>;
}

/** Columns by the number of the lot's kind. */
export function tableBits(heap: Heap, weighing: Weighing): ReadonlyMap<number, Pair> {
  return weighing.table.rows === undefined ? byKinds(heap, weighing) : byRows(heap, weighing, weighing.table.rows);
}

function byKinds(heap: Heap, { table, units, factsOf, lots }: Weighing): ReadonlyMap<number, Pair> {
  const kinds = [...kindsOf(units, table.enterprise().at).values()].map((bits) => ({ bits, ...factsOf(units[bits[0] ?? 0] as number) }));
  const columns = new Map<number, Pair>();
  for (const [kind, lot] of lots) {
    const column = new Laid(heap, units.length);
    for (const { bits, facts, bound } of kinds) {
      const truth = table.weigh(facts, bound, lot);
      if (truth > 0) for (const bit of bits) column.set(bit, truth);
    }
    columns.set(kind, column);
  }
  return columns;
}

/** Only who has a row that names the lot's value is weighed; all others are like somebody without rows. */
function byRows(heap: Heap, { table, units, factsOf, lots }: Weighing, rows: NonNullable<PlannedTable['rows']>): ReadonlyMap<number, Pair> {
  const facts = Array.from(units, (unit) => factsOf(unit).facts);
  const named = namedBits(facts, rows.equality);
  const nobody = withoutRows(facts[0] ?? {}, rows.equality);
  const columns = new Map<number, Pair>();
  for (const [kind, lot] of lots) {
    const column = new Laid(heap, units.length);
    const value = rows.valueOf(lot);
    const others = table.weigh(nobody, undefined, lot);
    const asked = value === undefined ? facts.keys() : [...(named.of.get(value) ?? []), ...named.anything];
    if (others > 0) for (let bit = 0; bit < units.length; bit += 1) column.set(bit, others);
    for (const bit of asked) column.set(bit, table.weigh(facts[bit] as Row, undefined, lot));
    columns.set(kind, column);
  }
  return columns;
}

/** A pair whose second column is made when the first unknown truth comes. */
class Laid implements Pair {
  readonly sure: number;
  may: number;
  readonly #heap: Heap;
  readonly #words: number;

  constructor(heap: Heap, bits: number) {
    this.#heap = heap;
    this.#words = wordsFor(bits);
    this.sure = heap.take(this.#words);
    this.may = this.sure;
  }

  /** 0 no, 1 unknown, 2 yes. */
  set(bit: number, truth: number): void {
    const heap = this.#heap;
    if (truth === 1 && this.may === this.sure) {
      this.may = heap.take(this.#words);
      heap.words.copyWithin(this.may, this.sure, this.sure + this.#words);
    }
    if (truth === 2) setBit(heap, this.sure, bit);
    else clearBit(heap, this.sure, bit);
    if (this.may === this.sure) return;
    if (truth === 0) clearBit(heap, this.may, bit);
    else setBit(heap, this.may, bit);
  }
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
