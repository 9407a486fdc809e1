// 一起衡量的条件: tests that generated explanations weigh together, each once, and what stands ready for all of them.

import type { Said } from './explain-test.ts';

/** Where the truth, the measured and the open of a test stand in what a scope gives. */
export interface Place {
  readonly truth: string;
  readonly measured: string;
  /** Undefined where nothing in it can be unknown that is not unknown as a whole. */
  readonly open: string | undefined;
}

/** Tests that are weighed together, each once. */
export class Scope {
  readonly #name: string;
  readonly #places = new Map<string, Place>();
  readonly #lines: string[] = [];
  readonly #given: string[] = ['at', 'b'];

  constructor(name: string) {
    this.#name = name;
  }

  placeOf({ lines, truth, measured, open }: Said): Place {
    const text = [...lines, truth, measured, open].join('\n');
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const at = this.#places.size;
    this.#lines.push(`let q${at}, m${at}${open === '' ? '' : `, o${at}`};`);
    this.#lines.push(
      `{ ${lines.join('\n')}\nconst it = ${truth}; q${at} = it + (it >> 1); m${at} = ${measured};${open === '' ? '' : ` o${at} = ${open};`} }`,
    );
    const name = (what: string) => `${this.#name}[${this.#given.push(what) - 1}]`;
    const place = { truth: name(`q${at}`), measured: name(`m${at}`), open: open === '' ? undefined : name(`o${at}`) };
    this.#places.set(text, place);
    return place;
  }

  /** 0 no, 1 unknown, 3 yes: of several all hold as far as `&` of them says. */
  get text(): string {
    return `${this.#lines.join('\n')}\nreturn [${this.#given.join(', ')}];`;
  }
}

/** Objects made once, shared by all explanations. */
export class Statics {
  readonly all: unknown[] = [];

  nameOf(it: unknown): string {
    return `k.statics[${this.all.push(it) - 1}]`;
  }
}
