// 登录: a password opens a session; five wrong ones lock the login for a quarter of an hour; every attempt is recorded.

import type { RecordAct } from '#kernel/act-record';
import { type Instant, minutesAfter } from '#kernel/instant';
import type { PlainDate } from '#kernel/plain-date';
import { ok, type Result, refused } from '#kernel/result';
import type { SignInOutcome, SignInRequest } from '../contract.ts';
import type { Account, Accounts, Passwords, Sessions, SignIns } from './account.ts';
import { isAddressLocked, lockOf } from './lock.ts';

export type SignInRefusal =
  | { readonly kind: 'wrong-credentials' | 'address-locked' }
  | { readonly kind: 'locked'; readonly until: string }
  /** Told only to whoever knows the password. */
  | { readonly kind: Exclude<Account['state'], 'active'> };

/** Secrets, addresses and instants come in as facts. */
export interface SignInSurroundings {
  readonly accounts: Accounts;
  readonly passwords: Passwords;
  readonly sessions: Sessions;
  readonly signIns: SignIns;
  readonly record: RecordAct;
  readonly address: string;
  readonly now: Instant;
  readonly today: PlainDate;
  /** The session's token and its digest. */
  readonly token: { readonly text: string; readonly hash: string };
  verify(passwordHash: string, password: string): Promise<boolean>;
}

const sessionMinutes = 12 * 60;

export async function signIn(
  { login, password }: SignInRequest,
  gate: SignInSurroundings,
): Promise<Result<{ readonly token: string; readonly expiresAt: Instant }, SignInRefusal>> {
  const { accounts, passwords, signIns, address, now, verify } = gate;
  const attempted = (outcome: SignInOutcome) => signIns.record({ typed: login, address, at: now, outcome });
  const refuse = async (outcome: SignInOutcome, refusal: SignInRefusal) => {
    await attempted(outcome);
    return refused(refusal);
  };
  if (await isAddressLocked(address, now, signIns)) return refuse('locked', { kind: 'address-locked' });
  const until = await lockOf(login, now, signIns);
  if (until !== undefined) return refuse('locked', { kind: 'locked', until });
  const account = await accounts.find(login);
  // An unknown login costs as much time as a wrong password, so that the answer does not tell which it was.
  const right = await verify((await passwords.hashOf(login)) ?? nobody, password);
  if (account === undefined || !right) return refuse('wrong-password', { kind: 'wrong-credentials' });
  if (account.state !== 'active') return refuse('not-active', { kind: account.state });
  await attempted('signed-in');
  return ok(await openSession(account, gate));
}

async function openSession(account: Account, { sessions, record, token, now, today }: SignInSurroundings) {
  const { login, unit } = account;
  const expiresAt = minutesAfter(now, sessionMinutes);
  await sessions.open({ tokenHash: token.hash, login, createdAt: now, expiresAt });
  await record({
    act: 'signed-in',
    clause: null,
    actor: login,
    unit: unit.name,
    occurredOn: today,
    recordedAt: now,
    object: `account/${login}`,
    effects: { session: token.hash, expiresAt },
  });
  return { token: token.text, expiresAt };
}

/** The argon2id digest of a random text that nobody kept. */
const nobody = '$argon2id$v=19$m=19456,t=2,p=1$HY3kCpjyzYEjQd4NHVBQ7A$YJtnR1xkvLXBTLGWMeDsbLhMdUXaazfGfFvuMRIAsx0';
