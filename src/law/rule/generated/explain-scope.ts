// 一起衡量的条件: tests that generated explanations weigh together, each once, and what stands ready for all of them.

import { Shared } from './emit-value.ts';
import type { Said } from './explain-test.ts';

/** Where the truth, the measured and the open of a test stand in what a scope gives. */
export interface Place {
  readonly truth: string;
  readonly measured: string;
  /** Undefined where nothing in it can be unknown that is not unknown as a whole. */
  readonly open: string | undefined;
  readonly ready: Said['ready'];
  /** Of each row, and not of the pair. */
  readonly isOfRow: boolean;
}

/** Tests that are weighed together, each once. */
export class Scope {
  readonly shared = new Shared();
  readonly #name: string;
  readonly #given = ['at', 'b'];

  constructor(name: string) {
    this.#name = name;
  }

  placeOf({ truth, measured, open, ready }: Said): Place {
    return {
      truth: this.#placeOf(truth),
      measured: this.#placeOf(measured),
      open: open && this.#placeOf(open),
      ready,
      isOfRow: this.#name === 'x',
    };
  }

  #placeOf(name: string): string {
    const known = this.#given.indexOf(name);
    return `${this.#name}[${known === -1 ? this.#given.push(name) - 1 : known}]`;
  }

  get text(): string {
    return `${this.shared.lines.join('\n')}\nreturn [${this.#given.join(', ')}];`;
  }
}

/** Objects made once, shared by all explanations. */
export class Statics {
  readonly all: unknown[] = [];

  nameOf(it: unknown): string {
    return `s${this.all.push(it) - 1}`;
  }
}
