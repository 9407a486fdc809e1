// 单位: an enterprise with one row of the fact that a rule binds; what one bit stands for.

import type { Row } from '#law/facts';
import { innerValues, type Test, testsOf, type Value, valuesOf } from '#law/rule/expression';
import { routesOf } from '#law/rule/routes';
import type { Part } from '../parts.ts';
import type { Dictionary } from './dictionary.ts';
import type { Kept, Setting } from './part-text.ts';
import { type Ranked, rankedOf } from './ranked.ts';
import { type Column, Reader } from './reader.ts';
import type { Rows } from './sides.ts';
import { widened } from './widened.ts';

/** Where a part of the enterprise's side was read to: once for each enterprise, or for each of its bound rows. */
export interface UnitColumn {
  readonly column: Column;
  readonly isOfUnit: boolean;
}

export class Units {
  readonly binds: string | null;
  readonly #enterprises: Rows;
  readonly #ofEnterprise: Reader;
  readonly #ofUnit: Reader;
  readonly #spread = new Map<Column, Float64Array>();
  readonly #ranked = new Map<Column, Ranked>();
  #owner = new Int32Array(1024);
  #size = 0;
  /** Of each enterprise its first unit. */
  readonly #first: Int32Array;

  constructor(binds: string | null, enterprises: Rows, { ofEnterprise, codes }: { ofEnterprise: Reader; codes: Dictionary }) {
    this.binds = binds;
    this.#enterprises = enterprises;
    this.#ofEnterprise = ofEnterprise;
    this.#ofUnit = new Reader(codes, enterprises.size * 2);
    this.#first = new Int32Array(enterprises.size);
  }

  columnOf(part: Part, setting: Setting, kept: Kept): UnitColumn {
    const isOfUnit = this.binds !== null && readsBound(part, this.binds);
    return { column: (isOfUnit ? this.#ofUnit : this.#ofEnterprise).columnOf(part, setting, kept), isOfUnit };
  }

  push(enterprise: number, facts: Row): void {
    this.#first[enterprise] = this.#size;
    for (const { row } of routesOf(this.binds, facts)) {
      if (this.#size === this.#owner.length) this.#owner = widened(this.#owner);
      this.#owner[this.#size] = enterprise;
      this.#ofUnit.push(this.#size, facts, row);
      this.#size += 1;
    }
  }

  get size(): number {
    return this.#size;
  }

  get enterpriseCount(): number {
    return this.#enterprises.size;
  }

  enterpriseOf(unit: number): number {
    return this.#owner[unit] as number;
  }

  /** Of each unit, whether it was read of the enterprise or of the unit. */
  numbersOf({ column, isOfUnit }: UnitColumn): Float64Array {
    if (isOfUnit || this.binds === null) return column.numbers;
    const known = this.#spread.get(column);
    if (known !== undefined) return known;
    const numbers = new Float64Array(this.#size);
    for (let unit = 0; unit < numbers.length; unit += 1) numbers[unit] = column.numbers[this.#owner[unit] as number] as number;
    this.#spread.set(column, numbers);
    return numbers;
  }

  /** Ranked for all rules and groups at once. */
  ranksOf(column: UnitColumn): Ranked {
    const known = this.#ranked.get(column.column);
    if (known !== undefined) return known;
    const isSpread = !column.isOfUnit && this.binds !== null;
    const { of, sizes } = rankedOf(column.column.numbers, isSpread ? this.enterpriseCount : this.#size);
    const ranked = { sizes, of: isSpread ? this.#owner.subarray(0, this.#size).map((enterprise) => of[enterprise] as number) : of };
    this.#ranked.set(column.column, ranked);
    return ranked;
  }

  factsOf(unit: number): { readonly facts: Row; readonly bound: Row | null | undefined } {
    const enterprise = this.enterpriseOf(unit);
    const facts = this.#enterprises.rowAt(enterprise);
    return { facts, bound: routesOf(this.binds, facts)[unit - (this.#first[enterprise] as number)]?.row };
  }
}

function readsBound(part: Part, binds: string): boolean {
  if (part.is === 'truth') return inTest(part.test, binds);
  return part.is === 'value' && inValue(part.value, binds);
}

const inTest = (test: Test, binds: string): boolean =>
  valuesOf(test).some((it) => inValue(it, binds)) || testsOf(test).some((it) => inTest(it, binds));

function inValue(value: Value, binds: string): boolean {
  if (value.is === 'fact') return value.fact === binds && value.field !== null;
  return value.is === 'count' ? inTest(value.where, binds) : innerValues(value).some((it) => inValue(it, binds));
}
