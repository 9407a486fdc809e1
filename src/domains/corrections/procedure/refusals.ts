// 不予办理: why an act on a row of a register was not done, and what is asked before anything is read or written.

import type { Fault } from '#kernel/fault';
import { keptByIssuers } from '#kernel/keepers';
import { refusalOf } from '#law/procedure';
import type { FactVersion } from '../contract.ts';
import { factActions } from './actions.ts';
import type { Doer, FactName, Facts } from './facts.ts';

export type Refusal =
  | { readonly kind: 'not-keeper' }
  | { readonly kind: 'no-row' }
  | { readonly kind: 'row-exists'; readonly current: readonly FactVersion[] }
  /** Somebody changed the row since it was looked at. */
  | { readonly kind: 'changed-meanwhile'; readonly seen: readonly FactVersion[]; readonly current: readonly FactVersion[] }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly kind: 'in-the-way'; readonly sources: readonly string[] };

export interface Attempt extends FactName {
  readonly act: Exclude<keyof typeof factActions, 'question'>;
  readonly doer: Doer;
  /** The versions that were current when the row was looked at. */
  readonly seen: readonly string[];
}

/** Of a county's clerk, these and of its area alone. */
const keptByClerks = ['lot', 'project'];

export function mayKeep({ role }: Pick<Doer, 'role'>, register: string): boolean {
  if (role === 'bank') return register === keptByIssuers;
  return (
    factActions.correct.by.some((it) => it === role) &&
    register !== keptByIssuers &&
    (role !== 'county-clerk' || keptByClerks.includes(register))
  );
}

/** Undefined: nothing stands against it. */
export async function refusalBefore({ act, doer, seen, ...name }: Attempt, facts: Facts): Promise<Refusal | undefined> {
  const current = await facts.current(name);
  const refusal = refusalOf(factActions[act], current.length > 0 ? 'held' : 'absent', doer.role);
  if (refusal === 'wrong-role' || !mayKeep(doer, name.register)) return { kind: 'not-keeper' };
  if (refusal === 'wrong-state') return act === 'enter' ? { kind: 'row-exists', current } : { kind: 'no-row' };
  for (const { version } of current) if (!(await facts.keeps({ ...name, version }))) return { kind: 'not-keeper' };
  const isSame = current.length === seen.length && current.every(({ version }) => seen.includes(version));
  return isSame ? undefined : { kind: 'changed-meanwhile', seen: await facts.versions(name, seen), current };
}
