// 字典: values with a small number each, from 1 on; and numbers of several numbers together.

export class Dictionary {
  readonly #ids = new Map<unknown, number>();
  readonly #open = new Set<number>();

  /** `isOpen`: something in the value is unknown. */
  idOf(value: unknown, isOpen = false): number {
    const known = this.#ids.get(value);
    if (known !== undefined) return known;
    const id = this.#ids.size + 1;
    this.#ids.set(value, id);
    if (isOpen) this.#open.add(id);
    return id;
  }

  isOpen(id: number): boolean {
    return this.#open.has(id);
  }

  /** Above every number that was given. */
  get bound(): number {
    return this.#ids.size + 1;
  }
}

/** Parts stay below this, so that two of them fit into one whole number. */
const width = 2 ** 26;

/** Numbers sequences of numbers, step by step: `next(next(0, first), second)`. Throws RangeError beyond 67 million different ones. */
export class Sequences {
  readonly #ids = new Map<number, number>();

  next(before: number, number: number): number {
    const known = this.find(before, number);
    if (known !== undefined) return known;
    const id = this.#ids.size + 1;
    if (id >= width || number >= width) throw new RangeError('too many different values');
    this.#ids.set(before * width + number, id);
    return id;
  }

  find(before: number, number: number): number | undefined {
    return this.#ids.get(before * width + number);
  }

  /** Above every number that was given. */
  get bound(): number {
    return this.#ids.size + 1;
  }
}
