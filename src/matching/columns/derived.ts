// 推得的列: worked out of the columns that were read, once for all groups: kinds, and limits as ranks.

import { type Dictionary, Sequences } from '../reading/dictionary.ts';
import { below, notAbove } from '../reading/ranked.ts';
import type { Column } from '../reading/reader.ts';
import type { Units } from '../reading/units.ts';
import type { EqualityCondition, RowsCondition, TableCondition, ThresholdCondition } from './conditions.ts';

/** Rows alike in several columns have one number. */
export interface Kinds {
  readonly at: Int32Array;
  /** 1 where something is unknown. */
  readonly isOpen: Uint8Array;
  /** Of each number -1, for whoever counts those of some rows, and who leaves them so. */
  readonly numbers: Int32Array;
}

export class Derived {
  readonly #units: Units;
  readonly #lotCount: number;
  readonly #kinds = new Map<object, Kinds>();
  readonly #blanks = new Map<Sequences | Dictionary, Int32Array>();
  readonly #limits = new Map<ThresholdCondition, Int32Array>();

  constructor(units: Units, lotCount: number) {
    this.#units = units;
    this.#lotCount = lotCount;
  }

  ofUnits({ enterprise }: TableCondition): Kinds {
    return this.#once(enterprise, () =>
      kindsOf(
        enterprise.map((it) => ({ numbers: this.#units.numbersOf(it), dictionary: it.column.dictionary })),
        this.#units.size,
      ),
    );
  }

  ofLots({ lot }: EqualityCondition | TableCondition | RowsCondition): Kinds {
    return this.#once(lot, () => kindsOf('numbers' in lot ? [lot] : lot, this.#lotCount));
  }

  /** Of each name that rows give, and of each code, -1, like `numbers` of kinds. */
  columnsByName({ named }: RowsCondition): Int32Array {
    return this.#blank(named.names);
  }

  columnsByCode({ dictionary }: Column): Int32Array {
    return this.#blank(dictionary);
  }

  #blank(of: Sequences | Dictionary): Int32Array {
    const known = this.#blanks.get(of) ?? new Int32Array(of.bound).fill(-1);
    this.#blanks.set(of, known);
    return known;
  }

  #once(of: object, make: () => Kinds): Kinds {
    const known = this.#kinds.get(of) ?? make();
    this.#kinds.set(of, known);
    return known;
  }

  /** Of each lot how many different sizes of units do not reach its limit; -1 while the limit is unknown. */
  limitsOf(condition: ThresholdCondition): Int32Array {
    const known = this.#limits.get(condition);
    if (known !== undefined) return known;
    const { sizes } = this.#units.ranksOf(condition.enterprise);
    const limits = new Int32Array(this.#lotCount);
    for (let lot = 0; lot < limits.length; lot += 1) {
      const limit = condition.lot.numbers[lot] as number;
      limits[lot] = Number.isNaN(limit) ? -1 : condition.isStrict ? notAbove(sizes, limit) : below(sizes, limit);
    }
    this.#limits.set(condition, limits);
    return limits;
  }
}

function kindsOf(columns: readonly Column[], size: number): Kinds {
  const at = new Int32Array(size);
  const isOpen = new Uint8Array(size);
  const sequences = new Sequences();
  for (const { numbers, dictionary } of columns) {
    for (let row = 0; row < size; row += 1) {
      const number = numbers[row] as number;
      at[row] = sequences.next(at[row] as number, number);
      if (dictionary.isOpen(number)) isOpen[row] = 1;
    }
  }
  return { at, isOpen, numbers: new Int32Array(sequences.bound).fill(-1) };
}
