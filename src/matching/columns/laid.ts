// 铺好的列: for each lot of a piece, which column says who of a half meets a condition.

import type { Heap } from '../kernels/heap.ts';
import { setBit } from './bits.ts';
import type { Condition, ThresholdCondition } from './conditions.ts';
import type { Family } from './family.ts';
import type { Half } from './half.ts';

/** Lots of a group that are laid out together. */
export interface Piece {
  readonly heap: Heap;
  readonly family: Family;
  readonly half: Half;
  readonly lots: Int32Array;
}

export interface Laid {
  /** Of each lot of the piece the number of its column; 0 also where it is not asked. */
  readonly at: Int32Array;
  /** Of each column its place: who meets the condition for certain, and who may. Where nothing is unknown both are one. */
  readonly sure: Int32Array;
  readonly may: Int32Array;
}

/** Of each lot the number of its kind among those that are asked, and of each kind one lot. */
export function kindsIn(
  { family, lots }: Piece,
  condition: Exclude<Condition, ThresholdCondition>,
): { at: Int32Array; lots: readonly number[] } {
  const isAsked = family.conditions.get(condition);
  const kinds = condition.is === 'equality' ? condition.lot.numbers : family.derived.ofLots(condition).at;
  const numberOf = new Map<number, number>();
  const of: number[] = [];
  const at = new Int32Array(lots.length);
  for (let place = 0; place < lots.length; place += 1) {
    const lot = lots[place] as number;
    if (isAsked?.[lot] !== 1) continue;
    const kind = kinds[lot] as number;
    let number = numberOf.get(kind);
    if (number === undefined) {
      number = of.push(lot) - 1;
      numberOf.set(kind, number);
    }
    at[place] = number;
  }
  return { at, lots: of };
}

/** The bits stand in the order of the condition: of each column the first bit that meets it. */
export interface Ranged {
  readonly at: Int32Array;
  readonly starts: Int32Array;
}

/** Columns of one condition, in a row in the heap. */
export class Columns {
  readonly #heap: Heap;
  readonly #words: number;
  readonly #count: number;
  readonly #sure: number;
  #may: number | undefined;

  constructor({ heap, half }: Piece, count: number) {
    this.#heap = heap;
    this.#words = half.words;
    this.#count = count;
    this.#sure = heap.take(count * half.words);
  }

  sure(column: number): number {
    return this.#sure + column * this.#words;
  }

  /** From the first call on who may is kept apart from who is certain; until then both are the same words. */
  may(column: number): number {
    if (this.#may === undefined) {
      this.#may = this.#heap.take(this.#count * this.#words);
      this.#heap.words.copyWithin(this.#may, this.#sure, this.#sure + this.#count * this.#words);
    }
    return this.#may + column * this.#words;
  }

  laid(at: Int32Array): Laid {
    const places = (from: number) => Int32Array.from({ length: this.#count }, (_, column) => from + column * this.#words);
    const sure = places(this.#sure);
    return { at, sure, may: this.#may === undefined ? sure : places(this.#may) };
  }

  /** 0 no, 1 unknown, 2 yes; of a bit that was not set before. */
  set(column: number, bit: number, truth: number): void {
    if (truth === 0) return;
    const may = truth === 1 || this.#may !== undefined ? this.may(column) : undefined;
    if (truth === 2) setBit(this.#heap, this.sure(column), bit);
    if (may !== undefined) setBit(this.#heap, may, bit);
  }
}
