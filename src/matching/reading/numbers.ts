// 数列: a column of numbers that grows while rows are read.

export class Numbers {
  #held = new Float64Array(1024);
  #size = 0;

  push(value: number): void {
    if (this.#size === this.#held.length) {
      const wider = new Float64Array(this.#held.length * 2);
      wider.set(this.#held);
      this.#held = wider;
    }
    this.#held[this.#size] = value;
    this.#size += 1;
  }

  /** NaN beyond the end. */
  at(place: number): number {
    return place < this.#size ? (this.#held[place] as number) : Number.NaN;
  }

  get size(): number {
    return this.#size;
  }
}
