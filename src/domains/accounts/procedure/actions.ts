// 账号的办理: which office makes, starts, stops and renews accounts, and in which state. Nobody does another's part.

import type { Action } from '#law/procedure';
import type { AccountState, SignedIn } from '../contract.ts';

export type AccountOffice = 'unit-administrator' | 'system-administrator' | 'security-administrator';

type AccountAction = Action<AccountState, AccountOffice>;

/** 只改状态 */
export const moves = {
  activate: { from: ['pending'], to: 'active', by: ['security-administrator'] },
  bar: { from: ['pending', 'active', 'suspended'], to: 'barred', by: ['security-administrator'] },
  unbar: { from: ['barred'], to: 'active', by: ['security-administrator'] },
  suspend: { from: ['active'], to: 'suspended', by: ['unit-administrator'] },
  restore: { from: ['suspended'], to: 'active', by: ['unit-administrator'] },
} as const satisfies Record<string, AccountAction>;

export const actions = {
  ...moves,
  /** A unit's administrator waits for the security administrator; whom he makes himself does not. */
  appoint: { from: [], to: 'pending', by: ['system-administrator'] },
  create: { from: [], to: 'active', by: ['unit-administrator'] },
  resetPassword: { from: ['active'], to: 'active', by: ['unit-administrator'] },
  endSessions: { from: ['pending', 'active', 'suspended', 'barred'], to: 'active', by: ['security-administrator'] },
} as const satisfies Record<string, AccountAction>;

export type Move = keyof typeof moves;

/** Which part an account has in keeping accounts; most have none. */
export function officeOf({ role, administers }: Pick<SignedIn, 'role' | 'administers'>): AccountOffice | undefined {
  if (role === 'system-administrator' || role === 'security-administrator') return role;
  return administers && role !== 'audit-administrator' ? 'unit-administrator' : undefined;
}

export function isTheirs({ by }: AccountAction, account: SignedIn): boolean {
  const office = officeOf(account);
  return office !== undefined && by.includes(office);
}
