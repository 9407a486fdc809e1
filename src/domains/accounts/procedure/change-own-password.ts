// 修改本人密码: who knows the old one sets a new one; every other browser is signed out.

import { ok, type Result, refused } from '#kernel/result';
import { type PasswordFault, passwordFault } from '../rules/password.ts';
import type { Holder, SignIns } from './account.ts';
import { type AccountPorts, type Doer, leafBy } from './doer.ts';
import { lockOf } from './lock.ts';

export type PasswordRefusal =
  | { readonly kind: 'wrong-password' }
  | { readonly kind: 'locked'; readonly until: string }
  | { readonly kind: 'unfit'; readonly fault: PasswordFault };

export interface OwnPasswordChange {
  readonly holder: Holder;
  readonly address: string;
  readonly current: string;
  readonly next: string;
}

export interface PasswordPorts extends Pick<AccountPorts, 'passwords' | 'sessions' | 'record'> {
  readonly signIns: SignIns;
  verify(hash: string, password: string): Promise<boolean>;
  hash(password: string): Promise<string>;
}

/** Says how many other browsers were signed out. A wrong old password counts as a failed sign-in does. */
export async function changeOwnPassword(
  { holder, address, current, next }: OwnPasswordChange,
  doer: Doer,
  { passwords, sessions, signIns, record, verify, hash }: PasswordPorts,
): Promise<Result<number, PasswordRefusal>> {
  const { login } = holder;
  const until = await lockOf(login, doer.now, signIns);
  if (until !== undefined) return refused({ kind: 'locked', until });
  if (!(await verify(holder.passwordHash, current))) {
    await signIns.record({ typed: login, address, at: doer.now, outcome: 'wrong-password' });
    return refused({ kind: 'wrong-password' });
  }
  const fault = passwordFault(next, { login, current });
  if (fault !== undefined) return refused({ kind: 'unfit', fault });

  await passwords.set({ login, hash: await hash(next), by: login, at: doer.now });
  const ended = await sessions.endOf(login, holder.tokenHash);
  await record({ ...leafBy(doer), act: 'password-changed', object: `account/${login}`, effects: { ended } });
  return ok(ended);
}
