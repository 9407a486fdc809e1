// 演示账号的建立: each step by whose it is — the installation, the three administrators, and each unit's own administrator.

import {
  type AccountStores,
  accountStoresIn,
  changeState,
  createAccount,
  hashPassword,
  type InitialPassword,
  installAdministrator,
  isAdministratorRole,
  openUnit,
  type SignedIn,
} from '../src/domains/accounts/index.ts';
import { type Instant, instantOf } from '../src/kernel/instant.ts';
import type { Result } from '../src/kernel/result.ts';
import { installer } from '../src/platform/database/limited/limited-database.ts';
import type { City } from '../src/server/city.ts';
import { demoAccounts } from './demo-accounts.ts';

/** An interrupted opening goes on where it stopped. */
const doneBefore: readonly string[] = ['login-taken', 'unit-taken', 'wrong-state'];

type Demo = SignedIn & { readonly password: string };

/** A unit for every role, and who signs in for it with the password that is printed. */
export async function openDemoAccounts({ limited, clock }: Pick<City, 'limited' | 'clock'>): Promise<void> {
  const now = instantOf(clock.now());
  const all: readonly Demo[] = [...demoAccounts].sort((one, other) => turnOf(one) - turnOf(other));
  const as =
    (actor: SignedIn | typeof installer) => (act: (stores: AccountStores) => Promise<Result<unknown, { readonly kind: string }>>) =>
      limited.as(actor)(async (database) => {
        const done = await act(accountStoresIn(database));
        if (!done.ok && !doneBefore.includes(done.refusal.kind)) throw new Error(`演示账号没有建立：${JSON.stringify(done.refusal)}`);
      });
  const doer = (account: SignedIn) => ({ account, now, today: clock.today() });
  for (const account of all) {
    const { login, name, role, unit, unitName, creditCode, area, administers } = account;
    const initial = { text: account.password, hash: await hashPassword(account.password) };
    if (isAdministratorRole(role)) {
      const administrator = { login, name, unit, unitName, role };
      const moment = { occurredOn: clock.today(), recordedAt: now };
      await as(installer)((stores) => installAdministrator({ administrator, initial }, moment, stores));
    } else if (administers) {
      const [system, security] = [holding('system-administrator'), holding('security-administrator')];
      const opened = { code: unit, name: unitName, role, creditCode, area };
      await as(system)((stores) => openUnit({ unit: opened, administrator: { login, name }, initial }, doer(system), stores));
      await as(security)((stores) => changeState({ move: 'activate', login }, doer(security), stores));
    } else {
      const own = all.find((it) => it.unit === unit && it.administers) ?? account;
      await as(own)((stores) => createAccount({ login, name, initial }, doer(own), stores));
    }
    await limited.as(account)((database) => keepOwn(accountStoresIn(database), { login, initial, now }));
  }

  function holding(role: SignedIn['role']): Demo {
    const found = all.find((it) => it.role === role);
    if (found === undefined) throw new RangeError(`no demo account is ${role}`);
    return found;
  }
}

/** The three administrators first, then those whom they appoint, then the rest. */
function turnOf({ role, administers }: SignedIn): number {
  if (isAdministratorRole(role)) return 0;
  return administers ? 1 : 2;
}

/** As if it had been changed at the first sign-in, so that a demo begins without that. */
function keepOwn(
  { passwords }: AccountStores,
  { login, initial, now }: { readonly login: string; readonly initial: InitialPassword; readonly now: Instant },
): Promise<void> {
  return passwords.set({ login, hash: initial.hash, by: login, at: now });
}
