// 堆: one memory that holds columns, programs and rows of bits; JavaScript and WebAssembly read the same words.

import { mostPages, newMemory, type WasmMemory } from './wasm.ts';

const wordsPerPage = 16_384;
/** A vector of WebAssembly holds four words. */
const vector = 4;

export const wordsFor = (bits: number): number => Math.ceil(bits / 32 / vector) * vector;

/** Numbers in a row in the heap. */
export interface List {
  readonly place: number;
  readonly count: number;
}

export class Heap {
  readonly memory: WasmMemory;
  /** Taken anew after every `take`: a memory that grew has another buffer. */
  words: Int32Array;
  #next = vector; // place 0 stands for nothing
  /** From here on nothing was ever written. */
  #clean = vector;
  #pages: number;

  constructor(pages = 16) {
    this.#pages = pages;
    this.memory = newMemory(pages);
    this.words = new Int32Array(this.memory.buffer);
  }

  /** Place of as many zero words. Throws RangeError when WebAssembly's four gigabytes are used up. */
  take(count: number): number {
    const place = this.reserve(count);
    if (place < this.#clean) this.words.fill(0, place, Math.min(this.#next, this.#clean));
    return place;
  }

  /** Place of as many words of whatever value: whoever reserves writes them all. */
  reserve(count: number): number {
    const place = this.#next;
    this.#next = place + Math.ceil(count / vector) * vector;
    if (this.#next > this.#pages * wordsPerPage) this.#grow();
    return place;
  }

  /** Copies as many words; a few by themselves, which costs less than a call. */
  copy(to: number, from: number, count: number): void {
    if (count > 32) this.words.copyWithin(to, from, from + count);
    else for (let at = 0; at < count; at += 1) this.words[to + at] = this.words[from + at] as number;
  }

  get mark(): number {
    return this.#next;
  }

  /** Gives back all that was taken since. */
  release(mark: number): void {
    this.#clean = Math.max(this.#clean, this.#next);
    this.#next = mark;
  }

  /** The same, and nothing of it is left. */
  erase(mark: number): void {
    this.release(mark);
    this.words.fill(0, mark, this.#clean);
    this.#clean = mark;
  }

  #grow(): void {
    const needed = Math.ceil(this.#next / wordsPerPage) - this.#pages;
    const more = Math.max(needed, Math.min(this.#pages, 2048, mostPages - this.#pages));
    this.memory.grow(more);
    this.#pages += more;
    this.words = new Int32Array(this.memory.buffer);
  }
}
