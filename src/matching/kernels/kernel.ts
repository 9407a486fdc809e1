// 内核: what computes rows of bits. A program is a list of entries in the heap; both kernels read it and must write the same rows.

/**
 * An entry is `[to, start, column, column …]`: the row at `to` gets the bits that all its columns have, from bit `start` on.
 * All places are in words of 32 bits.
 */
export interface Program {
  readonly place: number;
  readonly entries: number;
  /** Of each entry; at least one. */
  readonly columns: number;
  /** Of each row; a multiple of four. */
  readonly words: number;
}

export interface Kernel {
  readonly name: 'javascript' | 'simd';
  run(program: Program): void;
  /** Bits set in as many words from `place` on. */
  count(place: number, words: number): number;
}
