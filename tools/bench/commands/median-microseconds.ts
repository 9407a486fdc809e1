// 一问一答的时间: the median of many questions in microseconds of the wall clock.

import { type Contestant, measured } from '../measuring/processor-time.ts';

/**
 * Everything is asked once before the clock starts: what is asked about has just been read. `together`: so many are timed together, and
 * shared out, where the clock itself takes longer than the shortest answer.
 */
export async function medianMicroseconds<It>(all: readonly It[], ask: (it: It) => unknown, together: number): Promise<number> {
  const times: number[] = [];
  await askAll(all, ask);
  for (let first = 0; first < all.length; first += together) {
    const asked = all.slice(first, first + together);
    const from = performance.now();
    await askAll(asked, ask);
    times.push(((performance.now() - from) * 1000) / asked.length);
  }
  return measured(times).median;
}

async function askAll<It>(all: readonly It[], ask: (it: It) => unknown): Promise<void> {
  for (const it of all) {
    const answer = ask(it);
    if (answer instanceof Promise) await answer;
  }
}

/** Everybody for the same time, as in a server that has run for a while. */
export async function warm(contestants: readonly Contestant[], milliseconds: number): Promise<void> {
  for (const { measure } of contestants) {
    const from = performance.now();
    while (performance.now() - from < milliseconds) await measure();
  }
}
