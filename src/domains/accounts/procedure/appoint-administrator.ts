// 任命本单位账号管理员: the system administrator makes the account, and the security administrator must activate it.

import { ok, type Result, refused } from '#kernel/result';
import { isAdministratorRole, type NewAccount } from '../contract.ts';
import { actions, isTheirs } from './actions.ts';
import { type AccountPorts, type AccountRefusal, type Doer, type InitialPassword, leafBy } from './doer.ts';

export async function appointAdministrator(
  { unit, login, name, initial }: NewAccount & { readonly unit: string; readonly initial: InitialPassword },
  doer: Doer,
  { units, accounts, passwords, record }: Pick<AccountPorts, 'units' | 'accounts' | 'passwords' | 'record'>,
): Promise<Result<string, AccountRefusal>> {
  if (!isTheirs(actions.appoint, doer.account)) return refused({ kind: 'wrong-role' });
  const found = await units.find(unit);
  if (found === undefined || isAdministratorRole(found.role)) return refused({ kind: 'unknown-unit' });

  const account = { login, name, unit, administers: true, state: actions.appoint.to };
  if (!(await accounts.create(account))) return refused({ kind: 'login-taken' });
  await passwords.set({ login, hash: initial.hash, by: doer.account.login, at: doer.now });
  await record({ ...leafBy(doer), act: 'administrator-appointed', object: `account/${login}`, effects: account });
  return ok(initial.text);
}
