// 重置密码: a unit's own administrator gives a colleague a new initial password; the old one and all sessions end.

import { ok, type Result, refused } from '#kernel/result';
import type { AccountState } from '../contract.ts';
import { actions, isTheirs } from './actions.ts';
import { type AccountPorts, type AccountRefusal, type Doer, type InitialPassword, leafBy } from './doer.ts';

export async function resetPassword(
  { login, initial }: { readonly login: string; readonly initial: InitialPassword },
  doer: Doer,
  { accounts, passwords, sessions, record }: Pick<AccountPorts, 'accounts' | 'passwords' | 'sessions' | 'record'>,
): Promise<Result<string, AccountRefusal>> {
  if (!isTheirs(actions.resetPassword, doer.account)) return refused({ kind: 'wrong-role' });
  const account = await accounts.find(login);
  if (account === undefined) return refused({ kind: 'unknown-account' });
  if (login === doer.account.login) return refused({ kind: 'own-account' });
  const { from }: { readonly from: readonly AccountState[] } = actions.resetPassword;
  if (!from.includes(account.state)) return refused({ kind: 'wrong-state', state: account.state });

  await passwords.set({ login, hash: initial.hash, by: doer.account.login, at: doer.now });
  const ended = await sessions.endOf(login);
  await record({ ...leafBy(doer), act: 'password-reset', object: `account/${login}`, effects: { ended } });
  return ok(initial.text);
}
