// 账号: who may sign in and for which unit, and the ports that keep accounts, passwords, sessions and attempts.

import type { Instant } from '#kernel/instant';
import type { AccountState, Role, SignedIn, SignInOutcome } from '../contract.ts';

/** Whoever has accounts here; what an account may do follows from its unit. */
export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly role: Role;
  readonly creditCode: string | null;
  readonly area: SignedIn['area'];
}

export interface Account {
  readonly login: string;
  readonly name: string;
  readonly unit: Unit;
  /** 本单位账号管理员 */
  readonly administers: boolean;
  readonly state: AccountState;
}

export interface Units {
  /** false: there is one with this code, or of this role with this credit code. */
  open(unit: Unit): Promise<boolean>;
  find(code: string): Promise<Unit | undefined>;
}

export interface Accounts {
  /** Has anybody an account? */
  areThere(): Promise<boolean>;
  /** undefined also for one that whoever asks may not see. */
  find(login: string): Promise<Account | undefined>;
  /** false: the login is taken. */
  create(account: Omit<Account, 'unit'> & { readonly unit: string }): Promise<boolean>;
  /** false: it is no longer in the first state. */
  move(login: string, states: { readonly from: AccountState; readonly to: AccountState }): Promise<boolean>;
}

export interface Passwords {
  /** Counts from now on. One that somebody else has set must be changed at the first sign-in. */
  set(password: { readonly login: string; readonly hash: string; readonly by: string; readonly at: Instant }): Promise<void>;
  /** For the gate alone. */
  hashOf(login: string): Promise<string | undefined>;
}

/** Whose browser it is. Until an initial password is changed he is let do nothing else. */
export interface Holder extends SignedIn {
  readonly tokenHash: string;
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
}

export interface Sessions {
  open(session: {
    readonly tokenHash: string;
    readonly login: string;
    readonly createdAt: Instant;
    readonly expiresAt: Instant;
  }): Promise<void>;
  /** Of a session that has not expired at that instant, and of an account that is active. */
  find(tokenHash: string, at: Instant): Promise<Holder | undefined>;
  close(tokenHash: string): Promise<void>;
  /** All of the account's but the one named; says how many. */
  endOf(login: string, except?: string): Promise<number>;
}

export interface SignIns {
  /** `typed`: what was typed as the login, an account's or not. */
  record(attempt: {
    readonly typed: string;
    readonly address: string;
    readonly at: Instant;
    readonly outcome: SignInOutcome;
  }): Promise<void>;
  /** The last wrong passwords since then, and since that login last signed in; the newest first. */
  failuresOf(typed: string, since: Instant, limit: number): Promise<readonly Instant[]>;
  failuresFrom(address: string, since: Instant): Promise<number>;
}

export const signedInOf = ({ login, name, unit, administers }: Account): SignedIn => ({
  login,
  name,
  role: unit.role,
  unit: unit.code,
  unitName: unit.name,
  creditCode: unit.creditCode,
  area: unit.area,
  administers,
});
