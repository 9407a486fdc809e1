// 经办: who acts on accounts and when; what all these acts leave in the journal; what all of them may be refused for.

import type { ActRecord, RecordAct } from '#kernel/act-record';
import type { Instant } from '#kernel/instant';
import type { PlainDate } from '#kernel/plain-date';
import type { AccountState, SignedIn } from '../contract.ts';
import type { Accounts, Passwords, Sessions, Units } from './account.ts';

export interface Doer {
  readonly account: SignedIn;
  readonly now: Instant;
  readonly today: PlainDate;
}

export interface AccountPorts {
  readonly units: Units;
  readonly accounts: Accounts;
  readonly passwords: Passwords;
  readonly sessions: Sessions;
  readonly record: RecordAct;
}

/** Known to the administrator who hands it over, and to nobody once it is changed. */
export interface InitialPassword {
  readonly text: string;
  readonly hash: string;
}

export type AccountRefusal =
  | { readonly kind: 'wrong-state'; readonly state: AccountState }
  | { readonly kind: 'wrong-role' | 'unknown-account' | 'unknown-unit' | 'own-account' | 'login-taken' | 'unit-taken' };

export function leafBy({ account, now, today }: Doer): Omit<ActRecord, 'act' | 'object' | 'effects'> {
  return { clause: null, actor: account.login, unit: account.unitName, occurredOn: today, recordedAt: now };
}
