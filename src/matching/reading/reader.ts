// 读者: the columns that are asked for of one side; all parts of a row are read by one generated function.

import type { Row } from '#law/facts';
import { Constants } from '#law/rule/generated/emit';
import type { Part } from '../parts.ts';
import { Dictionary } from './dictionary.ts';
import { madeOf } from './made.ts';
import { type Kept, partText, type Setting } from './part-text.ts';
import { widened } from './widened.ts';

/** A number for each row, in the order of the rows. */
export interface Column {
  numbers: Float64Array;
  readonly dictionary: Dictionary;
}

type ReadRow = (all: readonly Column[], at: number, of: { readonly facts: Row; readonly bound: Row | null | undefined }) => void;

export class Reader {
  readonly #columns: Column[] = [];
  readonly #places = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #constants = new Constants();
  /** Two columns that are compared must have the same. */
  readonly #codes: Dictionary;
  #capacity: number;
  #read: ReadRow | undefined;

  /** `size`: as many rows as are expected. */
  constructor(codes: Dictionary, size: number) {
    this.#codes = codes;
    this.#capacity = Math.max(size, 1);
  }

  /** A part that two rules read is read once. */
  columnOf(part: Part, setting: Setting, kept: Kept): Column {
    const { lines, number } = partText(part, { ...setting, constants: this.#constants }, kept);
    const text = `${lines.join('\n')}\nto.numbers[at] = ${number};`;
    const place = this.#places.get(text) ?? this.#columns.length;
    if (place === this.#columns.length) {
      this.#places.set(text, place);
      this.#texts.push(`{ const to = all[${place}], d = to.dictionary;\n${text} }`);
      const dictionary = kept.as === 'code' ? this.#codes : new Dictionary();
      this.#columns.push({ numbers: new Float64Array(this.#capacity), dictionary });
    }
    return this.#columns[place] as Column;
  }

  /** Rows must come in order. No column may be asked for afterwards. */
  push(at: number, facts: Row, bound: Row | null | undefined): void {
    if (at >= this.#capacity) this.#grow();
    this.#read ??= madeOf<ReadRow>(
      `${this.#constants.lines.join('\n')}\nreturn (all, at, { facts: f, bound: b }) => {\n${this.#texts.join('\n')}\n};`,
    );
    this.#read(this.#columns, at, { facts, bound });
  }

  #grow(): void {
    this.#capacity *= 2;
    for (const column of this.#columns) column.numbers = widened(column.numbers);
  }
}
