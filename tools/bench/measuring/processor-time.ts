// 处理器时间: what a piece of work costs, in milliseconds of all threads of this process, so that other work on the machine counts little.

import { setTimeout as pause } from 'node:timers/promises';

/** `warm` is not counted: clearing away also drops code that the engine had made fast, whoever's it is. */
export async function cpuOf(work: () => unknown, warm?: () => unknown): Promise<number> {
  await quiet();
  await warm?.();
  const before = process.cpuUsage();
  await work();
  return millisecondsSince(before);
}

const [windowMs, most] = [20, 100];

/** What others left behind is not this one's to clear away; V8 goes on clearing it in other threads for a while. */
async function quiet(): Promise<void> {
  globalThis.gc?.();
  for (let tried = 0; tried < most; tried += 1) {
    const before = process.cpuUsage();
    await pause(windowMs);
    if (millisecondsSince(before) < 1) return;
  }
}

function millisecondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export interface Contestant {
  readonly name: string;
  /** Milliseconds of processor time of the whole task; whoever does a part of it says what the whole would take. */
  measure(): Promise<number>;
}

export interface Measured {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

interface Rounds {
  readonly warmups: number;
  readonly rounds: number;
  say(line: string): void;
}

/** Everybody once, then everybody again: whatever slows the machine for a while slows all alike. */
export async function interleaved(contestants: readonly Contestant[], { warmups, rounds, say }: Rounds): Promise<Map<string, Measured>> {
  const times = new Map<string, number[]>();
  for (let round = -warmups; round < rounds; round += 1) {
    for (const { name, measure } of contestants) {
      const time = await measure();
      if (round >= 0) times.set(name, [...(times.get(name) ?? []), time]);
    }
    say(round < 0 ? `预热 ${round + warmups + 1}/${warmups}` : `第 ${round + 1}/${rounds} 轮`);
  }
  return new Map([...times].map(([name, all]) => [name, measured(all)]));
}

export function measured(times: readonly number[]): Measured {
  const sorted = times.toSorted((one, other) => one - other);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 };
}
