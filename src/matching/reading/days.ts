// 日: the day that decides, of each lot. Many lots share a day, and what is asked of it is asked once.

import type { PlainDate } from '#kernel/plain-date';
import { decidingDay, type Row } from '#law/facts';

export class Days {
  readonly #fact: string;
  readonly #ids = new Map<PlainDate | undefined, number>([[undefined, 0]]);
  readonly #days: (PlainDate | undefined)[] = [undefined];
  readonly #of: Int32Array;

  constructor(fact: string, lots: number) {
    this.#fact = fact;
    this.#of = new Int32Array(lots);
  }

  push(lot: number, facts: Row): void {
    const day = decidingDay(this.#fact, facts);
    const id = this.#ids.get(day) ?? this.#days.push(day) - 1;
    this.#ids.set(day, id);
    this.#of[lot] = id;
  }

  isUnknown(lot: number): boolean {
    return this.#of[lot] === 0;
  }

  /** What holds of a lot's day; nothing holds of an unknown one. */
  asks(holds: (day: PlainDate) => boolean): (lot: number) => boolean {
    const known: (boolean | undefined)[] = [false];
    return (lot) => {
      const id = this.#of[lot] as number;
      known[id] ??= holds(this.#days[id] as PlainDate);
      return known[id] as boolean;
    };
  }
}
