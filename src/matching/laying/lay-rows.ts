// 行数列: how many rows of an enterprise name the lot's values, counted for all lots at once.

import type { RowsCondition } from '../columns/conditions.ts';
import type { Heap } from '../kernels/heap.ts';
import { Columns, type Laid, type LotKinds, type Piece } from './laid.ts';
import { type AskedLot, truthsFor } from './row-truths.ts';

export function layRows(piece: Piece, condition: RowsCondition, { at, lots }: LotKinds): Laid {
  const { heap, lotRows } = piece;
  const columns = new Columns(piece, lots.count);
  const asked: AskedLot[] = [];
  for (let column = 0; column < lots.count; column += 1) {
    const lot = heap.words[lots.place + column] as number;
    asked.push({ lot, facts: lotRows.rowAt(lot), name: nameIn(condition, lot) });
  }
  const naming = namingBits(piece, condition, asked);
  const counts = piece.scratch.marks(piece.half.size, 0);
  for (const [column, lot] of asked.entries()) layColumn(piece, condition, { columns, column, lot, naming, counts });
  return columns.laid(at);
}

interface RowsColumn {
  readonly columns: Columns;
  readonly column: number;
  readonly lot: AskedLot;
  readonly naming: Naming;
  /** Of each bit; all 0 before and after. */
  readonly counts: Int32Array;
}

function layColumn(piece: Piece, condition: RowsCondition, { columns, column, lot, naming, counts }: RowsColumn): void {
  const { heap, half } = piece;
  const { others, truthOf } = truthsFor(piece, condition, lot);
  const from = naming.bits + (column === 0 ? 0 : (heap.words[naming.ends + column - 1] as number));
  const before = naming.bits + (heap.words[naming.ends + column] as number);
  const bitAt = (place: number) => heap.words[place] as number;
  const tell = (bit: number) => columns.set(column, bit, truthOf(bit, counts[bit] as number));
  for (let place = from; place < before; place += 1) counts[bitAt(place)] = (counts[bitAt(place)] as number) + 1;
  if (others === 0) for (let place = from; place < before; place += 1) tell(bitAt(place));
  for (let bit = 0; (half.isOpen || others !== 0) && bit < half.size; bit += 1) {
    if (others !== 0 || condition.named.isAnything(half.enterprises[bit] as number)) tell(bit);
  }
  for (let place = from; place < before; place += 1) counts[bitAt(place)] = 0;
}

/** The number of what a row must name to be counted for the lot; 0 where no row does, undefined while it is unknown. */
function nameIn({ named, values }: RowsCondition, lot: number): number | undefined {
  let name = 0;
  for (const { numbers } of values) {
    const value = numbers[lot] as number;
    if (Number.isNaN(value)) return undefined;
    const longer = value === Number.NEGATIVE_INFINITY ? undefined : named.names.find(name, value);
    if (longer === undefined) return 0;
    name = longer;
  }
  return name;
}

/** Places of lists in the heap: the bits of all columns one after the other, and of each column where in them its own end. */
interface Naming {
  readonly bits: number;
  readonly ends: number;
}

/** Of each column the bits of which a row names what it asks, once for each such row. */
function namingBits({ heap, half, family }: Piece, condition: RowsCondition, asked: readonly AskedLot[]): Naming {
  const { named } = condition;
  const { columnOf, next } = columnsByName(family.derived.columnsByName(condition), asked);
  const ends = heap.take(asked.length);
  const [columns, bits]: [number[], number[]] = [[], []];
  for (let bit = 0; bit < half.size; bit += 1) {
    const enterprise = half.enterprises[bit] as number;
    for (let row = named.startOf(enterprise), end = named.endOf(enterprise); row < end; row += 1) {
      for (let column = columnOf[named.nameAt(row)] as number; column !== -1; column = next[column] as number) {
        columns.push(column);
        bits.push(bit);
        heap.words[ends + column] = (heap.words[ends + column] as number) + 1;
      }
    }
  }
  for (const { name = 0 } of asked) columnOf[name] = -1;
  return { bits: sortedBy(heap, { columns, bits, ends, count: asked.length }), ends };
}

/** Of each name the last column that asks it, and of each column the one before; -1: none. */
function columnsByName(columnOf: Int32Array, asked: readonly AskedLot[]): { columnOf: Int32Array; next: readonly number[] } {
  const next = asked.map(({ name = 0 }, column) => {
    const before = columnOf[name] as number;
    if (name > 0) columnOf[name] = column;
    return before;
  });
  return { columnOf, next };
}

interface Sorting {
  readonly columns: readonly number[];
  readonly bits: readonly number[];
  /** Before: of each column how many bits; afterwards where its bits end. */
  readonly ends: number;
  readonly count: number;
}

function sortedBy(heap: Heap, { columns, bits, ends, count }: Sorting): number {
  const place = heap.reserve(bits.length);
  const { words } = heap;
  for (let column = ends, all = 0; column < ends + count; column += 1) {
    const own = words[column] as number;
    words[column] = all;
    all += own;
  }
  for (let at = 0; at < bits.length; at += 1) {
    const end = ends + (columns[at] as number);
    words[place + (words[end] as number)] = bits[at] as number;
    words[end] = (words[end] as number) + 1;
  }
  return place;
}
