// 字典: values of a part, each with a small number; 0 is unknown, 1 is a known "none".

export class Dictionary {
  readonly #ids = new Map<unknown, number>([
    [undefined, 0],
    [null, 1],
  ]);
  /** Numbers of values in which something is unknown. */
  readonly #open = new Set([0]);

  idOf(value: unknown, isOpen = false): number {
    const known = this.#ids.get(value);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(value, id);
    if (isOpen) this.#open.add(id);
    return id;
  }

  isOpen(id: number): boolean {
    return this.#open.has(id);
  }

  get size(): number {
    return this.#ids.size;
  }
}
