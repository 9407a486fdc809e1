// 痕迹: the names under which generated code holds what it reads on the way to a truth, for who must say more than the truth.

import type { Test, Value } from '../expression.ts';

/** A count that is compared is an interval. */
export interface Counted {
  readonly least: string;
  readonly most: string;
  /** As `isOpen` of the interpreter. */
  readonly open: string;
}

/** What is read row by row, in the condition of a count, has no name outside. */
export class Trace {
  readonly #truths = new Map<Test, string>();
  readonly #values = new Map<Value, string>();
  readonly #counts = new Map<Value, Counted>();
  isOn = true;

  noteTruth(of: Test, name: string): void {
    if (this.isOn) this.#truths.set(of, name);
  }
  noteValue(of: Value, name: string): void {
    if (this.isOn) this.#values.set(of, name);
  }
  noteCount(of: Value, names: Counted): void {
    if (this.isOn) this.#counts.set(of, names);
  }
  truthOf = (of: Test): string => this.#truths.get(of) as string;
  valueOf = (of: Value): string => this.#values.get(of) as string;
  countOf = (of: Value): Counted => this.#counts.get(of) as Counted;

  /** Null while unknown; a count is shown by what is certain. */
  shown(value: Value): string {
    if (value.is === 'literal') return this.valueOf(value);
    if (value.is !== 'count') return `(${this.valueOf(value)} ?? null)`;
    const { least, most } = this.countOf(value);
    return `(${most} === Infinity ? null : ${least})`;
  }
}
