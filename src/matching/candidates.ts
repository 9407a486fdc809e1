// 候选: the rows of one side by the code that they name, so that a row of the other side visits those alone that it can meet.

import type { Row } from '#law/facts';
import type { Rows } from './reading/sides.ts';

/** The codes that a row names. */
export type Names = (facts: Row) => readonly unknown[] | 'anything';

export class Candidates {
  readonly #size: number;
  readonly #named = new Map<unknown, number[]>();
  /** They may meet anybody. */
  readonly #open: number[] = [];

  constructor({ size, rowAt }: Rows, names: Names) {
    this.#size = size;
    for (let place = 0; place < size; place += 1) {
      const named = names(rowAt(place));
      if (named === 'anything') this.#open.push(place);
      else for (const code of new Set(named)) this.#namedBy(code).push(place);
    }
  }

  /** Lists that are rising each; only where both sides name several codes a row stands in two of them. */
  of(named: ReturnType<Names>): readonly (readonly number[])[] {
    if (named === 'anything') return [Array.from({ length: this.#size }, (_, place) => place)];
    const lists = [this.#open, ...[...new Set(named)].map((code) => this.#named.get(code) ?? [])];
    return lists.filter(({ length }) => length > 0);
  }

  #namedBy(code: unknown): number[] {
    const known = this.#named.get(code) ?? [];
    this.#named.set(code, known);
    return known;
  }
}
