// 所列的行: which values the rows of an enterprise's list name, so that who names a lot's values is found without asking everybody.

import type { Row } from '#law/facts';
import type { ListRef } from '#law/rule/expression';
import { type Dictionary, Sequences } from './dictionary.ts';
import { madeOf } from './made.ts';
import { rowsText } from './part-text.ts';
import { widened } from './widened.ts';

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

  /** One number for each row that names known values. */
  namedBy(enterprise: number): Int32Array {
    return this.#named.subarray(this.#startOf(enterprise), this.#end[enterprise]);
  }

  /** How many rows name the wanted values as far as these are known; NaN stands for one that is not. */
  countMaybe(enterprise: number, wanted: readonly number[]): number {
    let count = 0;
    for (let row = this.#startOf(enterprise); row < (this.#end[enterprise] as number); row += 1) {
      let isAlike = true;
      for (let field = 0; field < wanted.length && isAlike; field += 1) {
        const value = wanted[field] as number;
        isAlike = Number.isNaN(value) || this.#values[row * wanted.length + field] === value;
      }
      if (isAlike) count += 1;
    }
    return count;
  }

  #startOf(enterprise: number): number {
    return enterprise === 0 ? 0 : (this.#end[enterprise - 1] as number);
  }
}
