// 新建本单位账号: a unit's own administrator lets a colleague in; the account works for that unit and administers nothing.

import { ok, type Result, refused } from '#kernel/result';
import type { NewAccount } from '../contract.ts';
import { actions, isTheirs } from './actions.ts';
import { type AccountPorts, type AccountRefusal, type Doer, type InitialPassword, leafBy } from './doer.ts';

export async function createAccount(
  { login, name, initial }: NewAccount & { readonly initial: InitialPassword },
  doer: Doer,
  { accounts, passwords, record }: Pick<AccountPorts, 'accounts' | 'passwords' | 'record'>,
): Promise<Result<string, AccountRefusal>> {
  if (!isTheirs(actions.create, doer.account)) return refused({ kind: 'wrong-role' });

  const account = { login, name, unit: doer.account.unit, administers: false, state: actions.create.to };
  if (!(await accounts.create(account))) return refused({ kind: 'login-taken' });
  await passwords.set({ login, hash: initial.hash, by: doer.account.login, at: doer.now });
  await record({ ...leafBy(doer), act: 'account-created', object: `account/${login}`, effects: account });
  return ok(initial.text);
}
