// 登录: a password opens a session; five wrong ones lock the account for a quarter of an hour.

import type { RecordAct } from '#kernel/act-record';
import { type Instant, minutesAfter } from '#kernel/instant';
import type { PlainDate } from '#kernel/plain-date';
import { ok, type Result, refused } from '#kernel/result';
import type { SignedIn, SignInRequest } from '../contract.ts';
import { type Accounts, type Sessions, signedInOf } from './account.ts';

export type SignInRefusal =
  | { readonly kind: 'wrong-credentials' }
  | { readonly kind: 'locked'; readonly until: string }
  /** Told only to whoever knows the password. */
  | { readonly kind: 'pending' | 'suspended' };

/** Secrets and instants come in as facts. */
export interface SignInSurroundings {
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly record: RecordAct;
  readonly now: Instant;
  readonly today: PlainDate;
  /** The session's token and its digest. */
  readonly token: { readonly text: string; readonly hash: string };
  verify(passwordHash: string, password: string): Promise<boolean>;
}

export const failuresBeforeLock = 5;
const lockMinutes = 15;
const sessionMinutes = 12 * 60;

export async function signIn(
  { login, password }: SignInRequest,
  { accounts, sessions, record, now, today, token, verify }: SignInSurroundings,
): Promise<Result<{ readonly account: SignedIn; readonly token: string; readonly expiresAt: string }, SignInRefusal>> {
  const account = await accounts.find(login);
  if (account?.lockedUntil && account.lockedUntil > now) return refused({ kind: 'locked', until: account.lockedUntil });
  // An unknown login costs as much time as a wrong password, so that the answer does not tell which it was.
  const right = await verify(account?.passwordHash ?? nobody, password);
  if (account === undefined) return refused({ kind: 'wrong-credentials' });
  if (!right) {
    await accounts.recordFailure(login, { after: failuresBeforeLock, until: minutesAfter(now, lockMinutes) });
    return refused({ kind: 'wrong-credentials' });
  }
  if (account.state !== 'active') return refused({ kind: account.state });
  const expiresAt = minutesAfter(now, sessionMinutes);
  await accounts.recordSuccess(login);
  await sessions.open({ tokenHash: token.hash, login, createdAt: now, expiresAt });
  await record({
    act: 'signed-in',
    clause: null,
    actor: login,
    unit: account.unit.name,
    occurredOn: today,
    recordedAt: now,
    object: `account/${login}`,
    effects: { session: token.hash, expiresAt },
  });
  return ok({ account: signedInOf(account), token: token.text, expiresAt });
}

/** The argon2id digest of a random text that nobody kept. */
const nobody = '$argon2id$v=19$m=19456,t=2,p=1$HY3kCpjyzYEjQd4NHVBQ7A$YJtnR1xkvLXBTLGWMeDsbLhMdUXaazfGfFvuMRIAsx0';
