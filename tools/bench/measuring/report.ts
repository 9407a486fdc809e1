// 量测报告: what was measured, how we stand beside it, and whether that reaches the goal or at least the gate.

import { cpus, loadavg, totalmem } from 'node:os';

export interface Line {
  readonly what: string;
  /** In the report's unit. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** How it was asked, and of how many. */
  readonly how: string;
}

export interface Ratio {
  readonly against: string;
  readonly value: number;
  readonly goal: number;
  /** Missed: the bench fails. */
  readonly gate?: number;
  /** A limit is not to be passed; otherwise more is better. */
  readonly isLimit?: true;
  /** Of a value that is no ratio. */
  readonly unit?: string;
}

export interface Report {
  readonly command: string;
  readonly title: string;
  readonly unit: string;
  readonly lines: readonly Line[];
  readonly ratios: readonly Ratio[];
  /** What a reader must know: what was compared before, what was left out and why. */
  readonly notes: readonly string[];
}

export type Verdict = 'goal' | 'gate' | 'missed';

export function verdictOf({ value, goal, gate, isLimit }: Ratio): Verdict {
  const reaches = (wanted: number) => (isLimit ? value <= wanted : value >= wanted);
  if (reaches(goal)) return 'goal';
  return gate === undefined || reaches(gate) ? 'gate' : 'missed';
}

export interface Setting {
  readonly machine: string;
  readonly node: string;
  readonly on: string;
  /** Load average of the last minute: what else the machine was doing. */
  readonly load: string;
}

export function settingNow(): Setting {
  const memory = Math.round(totalmem() / 2 ** 30);
  return {
    machine: `${cpus().length} × ${cpus()[0]?.model ?? '?'}，${memory} GB，${process.platform} ${process.arch}`,
    node: process.version,
    on: new Date().toISOString().slice(0, 10),
    load: (loadavg()[0] ?? 0).toFixed(1),
  };
}
