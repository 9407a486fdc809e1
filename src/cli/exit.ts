// 退出码: 0 done, 1 refused or not satisfied, 2 wrong use; problems go to standard error as RFC 9457 JSON.

import type { Fault } from '#kernel/fault';
import { problem } from '#law/wire/problem';

export const done = 0;
export const notSatisfied = 1;
export const wrongUse = 2;

export function printJson(value: unknown): void {
  console.log(JSON.stringify(value, null, 2));
}

/** Prints the problem and gives the exit status. */
export function failWith(title: string, faults: readonly Fault[]): number {
  const detail = `${faults.map(({ path, found, expected }) => `${path}：现为 ${found}，应为 ${expected}`).join('；')}。`;
  console.error(JSON.stringify(problem(title, detail, faults), null, 2));
  return wrongUse;
}
