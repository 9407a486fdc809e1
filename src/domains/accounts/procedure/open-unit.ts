// 新建单位: the system administrator opens a unit, with the account of its first administrator.

import { type Result, refused } from '#kernel/result';
import type { NewAccount } from '../contract.ts';
import type { Unit } from './account.ts';
import { actions, isTheirs } from './actions.ts';
import { appointAdministrator } from './appoint-administrator.ts';
import { type AccountPorts, type AccountRefusal, type Doer, type InitialPassword, leafBy } from './doer.ts';

/** A taken login is found before anything is written: the system administrator sees every account. */
export async function openUnit(
  { unit, administrator, initial }: { readonly unit: Unit; readonly administrator: NewAccount; readonly initial: InitialPassword },
  doer: Doer,
  ports: Pick<AccountPorts, 'units' | 'accounts' | 'passwords' | 'record'>,
): Promise<Result<string, AccountRefusal>> {
  if (!isTheirs(actions.appoint, doer.account)) return refused({ kind: 'wrong-role' });
  if ((await ports.accounts.find(administrator.login)) !== undefined) return refused({ kind: 'login-taken' });

  if (!(await ports.units.open(unit))) return refused({ kind: 'unit-taken' });
  await ports.record({ ...leafBy(doer), act: 'unit-opened', object: `unit/${unit.code}`, effects: unit });
  return appointAdministrator({ ...administrator, unit: unit.code, initial }, doer, ports);
}
