// 所列的行: which values the rows of an enterprise's list name, so that who names a lot's values is found without asking everybody.

import type { Row } from '#law/facts';
import type { ListRef } from '#law/rule/expression';
import { type Dictionary, Sequences } from './dictionary.ts';
import { madeOf } from './made.ts';
import { rowsText } from './part-text.ts';
import { widened } from './widened.ts';

export interface WantedValue {
  /** Its place among the fields. */
  readonly field: number;
  readonly code: number;
}

export class NamedRows {
  readonly fields: readonly string[];
  /** Numbers of the values that a row names together, in the order of the fields. */
  readonly names = new Sequences();
  readonly #rowsIn: (facts: Row) => readonly Row[] | null | undefined;
  readonly #codes: Dictionary;
  /** Of each row its name, and the numbers of its values one after the other. */
  #named = new Int32Array(1024);
  #values: Int32Array;
  #count = 0;
  readonly #end: Int32Array;
  readonly #isAnything: Uint8Array;

  constructor(list: ListRef, fields: readonly string[], { codes, enterprises }: { codes: Dictionary; enterprises: number }) {
    this.fields = fields;
    this.#rowsIn = madeOf(`return (f) => ${rowsText(list)};`);
    this.#codes = codes;
    this.#values = new Int32Array(1024 * fields.length);
    this.#end = new Int32Array(enterprises);
    this.#isAnything = new Uint8Array(enterprises);
  }

  push(enterprise: number, facts: Row): void {
    const rows = this.#rowsIn(facts);
    if (rows === undefined || rows === null) this.#isAnything[enterprise] = 1;
    else for (const row of rows) this.#name(enterprise, row);
    this.#end[enterprise] = this.#count;
  }

  /** A known "none" equals nothing. */
  #name(enterprise: number, row: Row): void {
    if (this.#count === this.#named.length) [this.#named, this.#values] = [widened(this.#named), widened(this.#values)];
    let name = 0;
    for (let field = 0; field < this.fields.length; field += 1) {
      const value = row[this.fields[field] as string];
      if (value === undefined) this.#isAnything[enterprise] = 1;
      if (value === undefined || value === null) return;
      const code = this.#codes.idOf(value);
      this.#values[this.#count * this.fields.length + field] = code;
      name = this.names.next(name, code);
    }
    this.#named[this.#count] = name;
    this.#count += 1;
  }

  /** Something that the rows name is unknown: they may name anything. */
  isAnything(enterprise: number): boolean {
    return this.#isAnything[enterprise] === 1;
  }

  eachAnything(then: (enterprise: number) => void): void {
    for (let enterprise = 0; enterprise < this.#isAnything.length; enterprise += 1) if (this.isAnything(enterprise)) then(enterprise);
  }

  /** Rows that name known values, of all enterprises one after the other: where those of one begin, and where those of the next. */
  startOf(enterprise: number): number {
    return enterprise === 0 ? 0 : (this.#end[enterprise - 1] as number);
  }

  endOf(enterprise: number): number {
    return this.#end[enterprise] as number;
  }

  nameAt(row: number): number {
    return this.#named[row] as number;
  }

  /** How many rows name what is wanted in some of the fields. */
  countNaming(enterprise: number, wanted: readonly WantedValue[]): number {
    const before = this.endOf(enterprise);
    let count = before - this.startOf(enterprise);
    for (let row = this.startOf(enterprise); row < before; row += 1) {
      for (const { field, code } of wanted) {
        if (this.#values[row * this.fields.length + field] === code) continue;
        count -= 1;
        break;
      }
    }
    return count;
  }
}
