// 测试计数: reads vitest's JSON report; a run that ends badly never counts as passed, whatever its tests say.

import type { Counts } from './outcome.ts';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

/** `text`: the report, undefined when vitest wrote none. */
export function vitestCounts(text: string | undefined, exitCode: number | null): Counts {
  const report = text === undefined ? undefined : (JSON.parse(text) as Report);
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const failed = report.numFailedTests + brokenFiles(report);
  return {
    passed: report.numPassedTests,
    // An error outside of any test, or no test at all, shows in the exit status only.
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** A file that could not be loaded has no failing test to its name. */
function brokenFiles({ testResults }: Report): number {
  return testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((it) => it.status === 'failed'))
    .length;
}
