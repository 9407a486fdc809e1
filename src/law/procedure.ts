// 办理: what may be done to a thing, from which state, by whom, and what becomes of it; a table instead of conditions in code.

import type { Provision } from './instrument.ts';

export interface Action<State extends string = string, Role extends string = string> {
  readonly from: readonly State[];
  readonly to: State;
  readonly by: readonly Role[];
  /** The provision that it carries out; left out for the running of the system itself. */
  readonly under?: Provision;
}

/** Undefined: it may be done. Who may not at all is told so before the state is. */
export function refusalOf<State extends string, Role extends string>(
  { from, by }: Action<State, Role>,
  state: State,
  role: string,
): 'wrong-role' | 'wrong-state' | undefined {
  if (!by.some((it) => it === role)) return 'wrong-role';
  return from.includes(state) ? undefined : 'wrong-state';
}
