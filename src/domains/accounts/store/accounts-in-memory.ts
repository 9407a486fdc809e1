// 内存中的账号: the same promises as in PostgreSQL, for tests of the acts; whoever asks sees every account.

import type { ActRecord } from '#kernel/act-record';
import type { SignInOutcome } from '../contract.ts';
import {
  type Account,
  type Accounts,
  type Passwords,
  type Sessions,
  type SignIns,
  signedInOf,
  type Unit,
  type Units,
} from '../procedure/account.ts';

interface Held {
  readonly units?: readonly Unit[];
  readonly accounts?: readonly Account[];
  /** By login. */
  readonly passwords?: Readonly<Record<string, string>>;
}

interface Password {
  readonly hash: string;
  readonly by: string;
}

interface Open {
  readonly login: string;
  readonly expiresAt: string;
}

export interface AccountsInMemory {
  readonly units: Units;
  readonly accounts: Accounts;
  readonly passwords: Passwords;
  readonly sessions: Sessions;
  readonly signIns: SignIns;
  readonly record: (act: ActRecord) => Promise<void>;
  readonly recorded: readonly ActRecord[];
  readonly attempts: readonly { readonly outcome: SignInOutcome }[];
}

export function accountsInMemory({ units = [], accounts = [], passwords = {} }: Held): AccountsInMemory {
  const unitByCode = new Map([...units, ...accounts.map(({ unit }) => unit)].map((it) => [it.code, it]));
  const byLogin = new Map(accounts.map((it) => [it.login, it]));
  const passwordOf = new Map<string, Password>(Object.entries(passwords).map(([login, hash]) => [login, { hash, by: login }]));
  const open = new Map<string, Open>();
  const recorded: ActRecord[] = [];
  const attempts: Parameters<SignIns['record']>[0][] = [];
  return {
    recorded,
    record: async (act) => void recorded.push(act),
    attempts,
    units: {
      open: async (unit) => !unitByCode.has(unit.code) && unitByCode.set(unit.code, unit).has(unit.code),
      find: async (code) => unitByCode.get(code),
    },
    accounts: {
      areThere: async () => byLogin.size > 0,
      find: async (login) => byLogin.get(login),
      create: async ({ unit, ...rest }) => {
        const found = unitByCode.get(unit);
        if (byLogin.has(rest.login) || found === undefined) return false;
        byLogin.set(rest.login, { ...rest, unit: found });
        return true;
      },
      move: async (login, { from, to }) => {
        const account = byLogin.get(login);
        if (account?.state !== from) return false;
        byLogin.set(login, { ...account, state: to });
        return true;
      },
    },
    passwords: {
      set: async ({ login, hash, by }) => void passwordOf.set(login, { hash, by }),
      hashOf: async (login) => passwordOf.get(login)?.hash,
    },
    sessions: sessionsOver(open, (login) => ({ account: byLogin.get(login), password: passwordOf.get(login) })),
    signIns: {
      record: async (attempt) => void attempts.push(attempt),
      failuresOf: async (typed, since, limit) => {
        const own = attempts.filter((it) => it.typed === typed);
        const later = own.slice(own.findLastIndex(({ outcome }) => outcome === 'signed-in') + 1);
        const failed = later.filter(({ outcome, at }) => outcome === 'wrong-password' && at > since);
        return failed
          .reverse()
          .slice(0, limit)
          .map(({ at }) => at);
      },
      failuresFrom: async (address, since) =>
        attempts.filter((it) => it.address === address && it.outcome === 'wrong-password' && it.at > since).length,
    },
  };
}

function sessionsOver(
  open: Map<string, Open>,
  holderOf: (login: string) => { readonly account: Account | undefined; readonly password: Password | undefined },
): Sessions {
  return {
    open: async ({ tokenHash, ...session }) => void open.set(tokenHash, session),
    find: async (tokenHash, at) => {
      const session = open.get(tokenHash);
      if (session === undefined || session.expiresAt <= at) return undefined;
      const { account, password } = holderOf(session.login);
      if (account?.state !== 'active' || password === undefined) return undefined;
      const mustChangePassword = password.by !== account.login;
      return { ...signedInOf(account), tokenHash, passwordHash: password.hash, mustChangePassword };
    },
    close: async (tokenHash) => void open.delete(tokenHash),
    endOf: async (login, except) => {
      const ending = [...open].filter(([token, it]) => it.login === login && token !== except);
      for (const [token] of ending) open.delete(token);
      return ending.length;
    },
  };
}
