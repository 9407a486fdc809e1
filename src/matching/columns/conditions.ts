// 条件: what the rules ask of both sides together, each different condition once, with the columns that it compares.

import type { Test } from '#law/rule/expression';
import { partsOf, type SideOf } from '../parts.ts';
import type { Equality, Threshold } from '../plan.ts';
import type { Dictionary } from '../reading/dictionary.ts';
import { madeOf } from '../reading/made.ts';
import { NamedRows } from '../reading/named-rows.ts';
import { pairText, type Setting, type WeighPair } from '../reading/part-text.ts';
import type { Column, Reader } from '../reading/reader.ts';
import type { UnitColumn, Units } from '../reading/units.ts';
import { type RowEquality, rowEqualityIn } from './row-equality.ts';

/** The enterprise's number must reach the lot's. */
export interface ThresholdCondition {
  readonly is: 'threshold';
  readonly enterprise: UnitColumn;
  readonly lot: Column;
  readonly isStrict: boolean;
}

export interface EqualityCondition {
  readonly is: 'equality';
  readonly enterprise: UnitColumn;
  readonly lot: Column;
}

/** Anything else, weighed once for each pair of different kinds. */
export interface TableCondition {
  readonly is: 'table';
  readonly weigh: WeighPair;
  readonly enterprise: readonly UnitColumn[];
  readonly lot: readonly Column[];
}

/** A count of rows that must name values of the lot. */
export interface RowsCondition {
  readonly is: 'rows';
  readonly weigh: WeighPair;
  readonly equality: RowEquality;
  readonly named: NamedRows;
  /** What the rows must name, and how many are wanted. */
  readonly values: readonly Column[];
  readonly wanted: Column;
  readonly lot: readonly Column[];
}

export type Condition = ThresholdCondition | EqualityCondition | TableCondition | RowsCondition;

export interface Readers {
  readonly units: Units;
  readonly lots: Reader;
  readonly sideOf: SideOf;
  readonly codes: Dictionary;
}

/** Conditions of one kind of unit. They must be asked for before the sides are read. */
export class Conditions {
  readonly #readers: Readers;
  readonly #made = new Map<string, Condition>();
  readonly #named = new Map<string, NamedRows>();
  readonly #numbers = new Map<object, number>();

  constructor(readers: Readers) {
    this.#readers = readers;
  }

  get named(): Iterable<NamedRows> {
    return this.#named.values();
  }

  threshold({ enterprise, lot, order, isTurned, isStrict }: Threshold, setting: Setting): ThresholdCondition {
    const kept = { as: 'size', order, isTurned } as const;
    const { units, lots } = this.#readers;
    const [held, limit] = [
      units.columnOf({ is: 'value', value: enterprise }, setting, kept),
      lots.columnOf({ is: 'value', value: lot }, setting, kept),
    ];
    const key = `threshold ${isStrict} ${this.#numberOf(held.column)} ${this.#numberOf(limit)}`;
    return this.#once(key, () => ({ is: 'threshold', enterprise: held, lot: limit, isStrict }));
  }

  equality({ enterprise, lot }: Equality, setting: Setting): EqualityCondition {
    const kept = { as: 'code' } as const;
    const { units, lots } = this.#readers;
    const [held, wanted] = [
      units.columnOf({ is: 'value', value: enterprise }, setting, kept),
      lots.columnOf({ is: 'value', value: lot }, setting, kept),
    ];
    const key = `equality ${this.#numberOf(held.column)} ${this.#numberOf(wanted)}`;
    return this.#once(key, () => ({ is: 'equality', enterprise: held, lot: wanted }));
  }

  table(test: Test, setting: Setting): TableCondition | RowsCondition {
    const { units, lots, sideOf } = this.#readers;
    const text = pairText(test, { ...setting, isOfLot: (fact) => sideOf(fact) === 'lot' });
    return this.#once<TableCondition | RowsCondition>(`table ${text}`, () => {
      const weigh = madeOf<WeighPair>(text);
      const lot = partsOf(test, { side: 'lot', sideOf }).map((part) => lots.columnOf(part, setting, { as: 'kind' }));
      const equality = rowEqualityIn(test, sideOf);
      if (equality !== undefined) return { is: 'rows', weigh, lot, ...this.#rows(equality, setting) };
      const enterprise = partsOf(test, { side: 'enterprise', sideOf }).map((part) => units.columnOf(part, setting, { as: 'kind' }));
      return { is: 'table', weigh, enterprise, lot };
    });
  }

  #rows(equality: RowEquality, setting: Setting): Pick<RowsCondition, 'equality' | 'named' | 'values' | 'wanted'> {
    const { units, lots, codes } = this.#readers;
    const key = JSON.stringify([equality.list, equality.fields]);
    const named = this.#named.get(key) ?? new NamedRows(equality.list, equality.fields, { codes, enterprises: units.enterpriseCount });
    this.#named.set(key, named);
    return {
      equality,
      named,
      values: equality.values.map((value) => lots.columnOf({ is: 'value', value }, setting, { as: 'code' })),
      wanted: lots.columnOf({ is: 'value', value: equality.wanted }, setting, { as: 'size', order: null, isTurned: false }),
    };
  }

  #once<Of extends Condition>(key: string, make: () => Of): Of {
    const known = (this.#made.get(key) as Of | undefined) ?? make();
    this.#made.set(key, known);
    return known;
  }

  #numberOf(column: object): number {
    const number = this.#numbers.get(column) ?? this.#numbers.size;
    this.#numbers.set(column, number);
    return number;
  }
}
