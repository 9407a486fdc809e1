// 检查结果: what one step of `npm test` found, and the last line that sums them up.

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface Outcome extends Counts {
  readonly title: string;
  readonly seconds: number;
  /** Shown when something failed or was skipped. */
  readonly output: string;
}

export const passedOnce: Counts = { passed: 1, failed: 0, skipped: 0 };
export const failedOnce: Counts = { passed: 0, failed: 1, skipped: 0 };

/** Where nobody watches, a check that did not run is a check that did not pass. */
export function strictly(counts: Counts, isUnattended: boolean): Counts {
  return isUnattended ? { passed: counts.passed, failed: counts.failed + counts.skipped, skipped: 0 } : counts;
}

export function total(outcomes: readonly Counts[]): Counts {
  const sum = (pick: (counts: Counts) => number) => outcomes.reduce((so, counts) => so + pick(counts), 0);
  return { passed: sum((it) => it.passed), failed: sum((it) => it.failed), skipped: sum((it) => it.skipped) };
}

export function lastLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** CI=1, CI=true, CI=anything; empty, 0 and false mean a person is there. */
export function isUnattended(ci: string | undefined): boolean {
  return !['', '0', 'false'].includes((ci ?? '').toLowerCase());
}
