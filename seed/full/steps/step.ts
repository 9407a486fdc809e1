// 一步: one act of the demo's history, at its own instant. Done twice it changes nothing, so that an interrupted filling can go on.

import { type Instant, instantOf } from '../../../src/kernel/instant.ts';
import type { PlainDate } from '../../../src/kernel/plain-date.ts';
import type { City } from '../../../src/server/city.ts';

export interface Step {
  readonly at: Instant;
  /** What is being filled, for who waits. */
  readonly title: string;
  readonly run: (city: Pick<City, 'limited'>) => Promise<void>;
}

/** A time of that day in Shanghai: `09:30`. */
export const at = (day: PlainDate, time: string): Instant => instantOf(new Date(`${day}T${time}:00+08:00`));
