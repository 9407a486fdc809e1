// 任命三员: whoever installs the system gives it its three administrators; from then on they keep each other in check.

import type { ActRecord } from '#kernel/act-record';
import { ok, type Result, refused } from '#kernel/result';
import type { AdministratorRole, SignedIn } from '../contract.ts';
import type { AccountPorts, InitialPassword } from './doer.ts';

export interface Installed {
  readonly administrator: Pick<SignedIn, 'login' | 'name' | 'unit' | 'unitName'> & { readonly role: AdministratorRole };
  readonly initial: InitialPassword;
}

/** Only by who may start this program on its machine: an administrator whose password is lost gets a new one the same way. */
export async function installAdministrator(
  { administrator, initial }: Installed,
  moment: Pick<ActRecord, 'occurredOn' | 'recordedAt'>,
  { units, accounts, passwords, sessions, record }: AccountPorts,
): Promise<Result<'installed' | 'renewed', { readonly kind: 'login-taken' }>> {
  const { login, name, unit, unitName, role } = administrator;
  const found = await accounts.find(login);
  if (found !== undefined && found.unit.role !== role) return refused({ kind: 'login-taken' });
  if (found === undefined) {
    await units.open({ code: unit, name: unitName, role, creditCode: null, area: null });
    await accounts.create({ login, name, unit, administers: false, state: 'active' });
  }
  await passwords.set({ login, hash: initial.hash, by: 'installer', at: moment.recordedAt });
  await sessions.endOf(login);
  const leaf = { ...moment, clause: null, actor: 'installer', unit: unitName, object: `account/${login}` };
  await record({ ...leaf, act: 'administrator-installed', effects: administrator });
  return ok(found === undefined ? 'installed' : 'renewed');
}
