// 半组: units of a group in the order of their bits. Those about whom something is unknown may stand in a half of their own.

import { wordsFor } from '../kernels/heap.ts';
import { below, noneRank } from '../reading/ranked.ts';
import type { UnitColumn } from '../reading/units.ts';
import type { ThresholdCondition } from './conditions.ts';
import type { Family } from './family.ts';
import type { Group } from './group.ts';

/** Bits by the rank of their size. */
export interface Ranks {
  /** From low to high, of those whose size is known and not "none". */
  readonly known: Int32Array;
  /** Whose they are. */
  readonly bits: Int32Array;
  readonly none: Int32Array;
  readonly unknown: Int32Array;
}

export class Half {
  readonly units: Int32Array;
  readonly words: number;
  /** Of these one row does not say both who is certain and who may. */
  readonly isOpen: boolean;
  /** The threshold by which the bits are ordered, from "none" to the highest. */
  readonly order: ThresholdCondition | undefined;
  readonly #family: Family;
  readonly #ranks = new Map<object, Ranks>();
  readonly #below = new Map<object, Int32Array>();
  readonly #lotCount: number;

  constructor(family: Family, units: Int32Array, { isOpen, lotCount }: { isOpen: boolean; lotCount: number }) {
    this.#lotCount = lotCount;
    this.#family = family;
    this.isOpen = isOpen;
    this.words = wordsFor(units.length);
    this.order = isOpen ? undefined : family.order;
    this.units = this.order === undefined ? units : ordered(units, family.units.ranksOf(this.order.enterprise).of);
  }

  get size(): number {
    return this.units.length;
  }

  ranksOf(column: UnitColumn): Ranks {
    const known = this.#ranks.get(column.column) ?? ranksIn(this.units, this.#family.units.ranksOf(column).of);
    this.#ranks.set(column.column, known);
    return known;
  }

  /** How many known sizes do not reach a limit, which is a rank among the sizes of all units. */
  belowIn(column: UnitColumn): (limit: number) => number {
    const { known } = this.ranksOf(column);
    const { sizes } = this.#family.units.ranksOf(column);
    // Few lots are not worth a table.
    if (this.#lotCount * 4 < sizes.length) return (limit) => below(known, limit);
    const table = this.#below.get(column.column) ?? belowEach(known, sizes.length);
    this.#below.set(column.column, table);
    return (limit) => table[limit] as number;
  }
}

/** Of each limit up to as many as there are sizes. */
function belowEach(rising: Int32Array, sizes: number): Int32Array {
  const table = new Int32Array(sizes + 1);
  let count = 0;
  for (let limit = 0; limit <= sizes; limit += 1) {
    while (count < rising.length && (rising[count] as number) < limit) count += 1;
    table[limit] = count;
  }
  return table;
}

/** Two halves, where the rows of both are shorter together than two rows of everybody. */
export function halvesOf(family: Family, { units, lots }: Group): readonly Half[] {
  const half = (of: Int32Array, isOpen: boolean) => new Half(family, of, { isOpen, lotCount: lots.length });
  const [known, open] = [false, true].map((isOpen) =>
    units.filter((unit) => (family.isOpen[family.units.enterpriseOf(unit)] === 1) === isOpen),
  );
  if (known === undefined || open === undefined || open.length === 0) return [half(units, false)];
  const apart = wordsFor(known.length) + 2 * wordsFor(open.length);
  if (known.length === 0 || apart >= 2 * wordsFor(units.length)) return [half(units, true)];
  return [half(known, false), half(open, true)];
}

function ordered(units: Int32Array, ranks: Int32Array): Int32Array {
  const { none, bits, unknown } = ranksIn(units, ranks);
  return Int32Array.from([...none, ...bits, ...unknown], (bit) => units[bit] as number);
}

/** Above every number of bits. */
const width = 2 ** 26;

/** Rank and bit are sorted as one number. */
function ranksIn(units: Int32Array, of: Int32Array): Ranks {
  const count = units.length;
  const [packed, none, unknown] = [new Float64Array(count), new Int32Array(count), new Int32Array(count)];
  let [knownCount, noneCount, unknownCount] = [0, 0, 0];
  for (let bit = 0; bit < count; bit += 1) {
    const rank = of[units[bit] as number] as number;
    if (rank >= 0) packed[knownCount++] = rank * width + bit;
    else if (rank === noneRank) none[noneCount++] = bit;
    else unknown[unknownCount++] = bit;
  }
  const sorted = packed.subarray(0, knownCount).sort();
  const [known, bits] = [new Int32Array(knownCount), new Int32Array(knownCount)];
  for (let at = 0; at < knownCount; at += 1) {
    const both = sorted[at] as number;
    known[at] = Math.floor(both / width);
    bits[at] = both - (known[at] as number) * width;
  }
  return { known, bits, none: none.subarray(0, noneCount), unknown: unknown.subarray(0, unknownCount) };
}
