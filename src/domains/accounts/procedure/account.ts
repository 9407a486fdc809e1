// 账号: who may sign in, and the port that keeps them.

import type { Role, SignedIn } from '../contract.ts';

export interface Account {
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly creditCode: string | null;
  readonly passwordHash: string;
  readonly failedCount: number;
  readonly lockedUntil: string | null;
}

export interface Accounts {
  find(login: string): Promise<Account | undefined>;
  /** Creates the account, or gives an existing one its new name, role and password. */
  save(account: Omit<Account, 'failedCount' | 'lockedUntil'>): Promise<void>;
  /** One statement, so that two attempts at once both count. */
  recordFailure(login: string, lock: { readonly after: number; readonly until: string }): Promise<void>;
  recordSuccess(login: string): Promise<void>;
  list(): Promise<readonly SignedIn[]>;
}

export interface Sessions {
  open(session: {
    readonly tokenHash: string;
    readonly login: string;
    readonly createdAt: string;
    readonly expiresAt: string;
  }): Promise<void>;
  /** The account of a session that has not expired at that instant. */
  find(tokenHash: string, at: string): Promise<SignedIn | undefined>;
  close(tokenHash: string): Promise<void>;
}

export const signedInOf = ({ login, name, role, creditCode }: Account): SignedIn => ({ login, name, role, creditCode });
