// 时刻: a point in time as ISO text in UTC, so that `<` compares instants.

import type { Brand } from './brand.ts';

export type Instant = Brand<string, 'Instant'>;

export const instantOf = (date: Date): Instant => date.toISOString() as Instant;

/** The database drops the zeros at the end of a fraction. */
export const readInstant = (text: string): Instant => instantOf(new Date(text));

export const minutesAfter = (instant: Instant, minutes: number): Instant => instantOf(new Date(Date.parse(instant) + minutes * 60_000));

/** The full hour that has begun: of the clock in Shanghai as well, which is whole hours away. */
export const hourOf = (date: Date): Instant => instantOf(new Date(Math.floor(date.getTime() / 3_600_000) * 3_600_000));
