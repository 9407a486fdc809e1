// 铺好的列: for each lot of a piece, which column says who of a half meets a condition.

import type { Condition, ThresholdCondition } from '../columns/conditions.ts';
import type { Family } from '../columns/family.ts';
import type { Heap, List } from '../kernels/heap.ts';
import type { Rows } from '../reading/sides.ts';
import { setBit } from './bits.ts';
import type { Half } from './half.ts';
import type { Scratch } from './scratch.ts';

/** What all of a match is laid with. */
export interface Laying {
  readonly heap: Heap;
  readonly scratch: Scratch;
  readonly lotRows: Rows;
  /** Above so many pairs of kinds a condition is weighed pair by pair. */
  readonly mostPairs: number;
  /** Columns of so many words are laid for all lots. */
  readonly mostWords: number;
}

/** Lots of a group that are laid out together. */
export interface Piece extends Laying {
  readonly family: Family;
  readonly half: Half;
  readonly lots: Int32Array;
}

export interface Laid {
  /** Place of a list: of each lot of the piece the number of its column; 0 also where it is not asked. */
  readonly at: number;
  readonly count: number;
  /** Places of the first column, the others follow: who meets the condition for certain, and who may. Where nothing is unknown both are one. */
  readonly sure: number;
  readonly may: number;
}

/** Of each lot the number of its kind among those that are asked, and of each kind one lot. */
export interface LotKinds {
  readonly at: number;
  readonly lots: List;
}

export function kindsIn({ heap, family, lots }: Piece, condition: Exclude<Condition, ThresholdCondition>): LotKinds {
  const isAsked = family.conditions.get(condition) as Uint8Array;
  const { at: kinds, numbers } = family.derived.ofLots(condition);
  const [at, of] = [heap.reserve(lots.length), heap.reserve(lots.length)];
  const { words } = heap;
  let count = 0;
  for (let place = 0; place < lots.length; place += 1) {
    const lot = lots[place] as number;
    words[at + place] = 0;
    if (isAsked[lot] !== 1) continue;
    const kind = kinds[lot] as number;
    if (numbers[kind] === -1) {
      numbers[kind] = count;
      words[of + count] = lot;
      count += 1;
    }
    words[at + place] = numbers[kind] as number;
  }
  for (let kind = 0; kind < count; kind += 1) numbers[kinds[words[of + kind] as number] as number] = -1;
  return { at, lots: { place: of, count } };
}

/** The bits stand in the order of the condition: of each column the first bit that meets it. */
export interface Ranged {
  readonly at: number;
  readonly starts: List;
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

  laid(at: number): Laid {
    return { at, count: this.#count, sure: this.#sure, may: this.#may ?? this.#sure };
  }

  /** 0 no, 1 unknown, 2 yes; of a bit of which the same or nothing was set before. */
  set(column: number, bit: number, truth: number): void {
    if (truth === 0) return;
    const may = truth === 1 || this.#may !== undefined ? this.may(column) : undefined;
    if (truth === 2) setBit(this.#heap, this.sure(column), bit);
    if (may !== undefined) setBit(this.#heap, may, bit);
  }
}
