// 测试计数测试: with reports of vitest's shape.

import { expect, test } from 'vitest';
import { vitestCounts } from './vitest-counts.ts';

const fine = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [file('passed', ['passed'])] };

test.each`
  what                              | change                                                                        | exitCode | counts
  ${'all passed'}                   | ${{}}                                                                         | ${0}     | ${[5, 0, 0]}
  ${'skipped and to do'}            | ${{ numPendingTests: 2, numTodoTests: 1 }}                                    | ${0}     | ${[5, 0, 3]}
  ${'failed tests'}                 | ${{ numFailedTests: 2, testResults: [file('failed', ['failed', 'failed'])] }} | ${1}     | ${[5, 2, 0]}
  ${'a file that does not load'}    | ${{ testResults: [file('failed', [])] }}                                      | ${1}     | ${[5, 1, 0]}
  ${'a hook that fails at the end'} | ${{ testResults: [file('failed', ['passed'])] }}                              | ${1}     | ${[5, 1, 0]}
  ${'an error outside of tests'}    | ${{}}                                                                         | ${1}     | ${[5, 1, 0]}
  ${'a run that was killed'}        | ${{}}                                                                         | ${null}  | ${[5, 1, 0]}
  ${'no test at all'}               | ${{ numPassedTests: 0, testResults: [] }}                                     | ${1}     | ${[0, 1, 0]}
`('$what: $counts', ({ change, exitCode, counts: [passed, failed, skipped] }) => {
  expect(vitestCounts(JSON.stringify({ ...fine, ...change }), exitCode)).toEqual({ passed, failed, skipped });
});

test('no report is a failure', () => {
  expect(vitestCounts(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

function file(status: string, tests: readonly string[]) {
  return { status, assertionResults: tests.map((it) => ({ status: it })) };
}
