// 账号: who may sign in and for which unit, and the ports that keep them.

import type { AccountState, Role, SignedIn } from '../contract.ts';

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
  readonly mustChangePassword: boolean;
  readonly passwordHash: string;
  readonly failedCount: number;
  readonly lockedUntil: string | null;
}

export interface Units {
  /** Creates the unit, or gives an existing one its new name. */
  save(unit: Unit): Promise<void>;
}

/** As it is written down: the unit by its code. */
export type KeptAccount = Omit<Account, 'unit' | 'failedCount' | 'lockedUntil'> & { readonly unit: string };

export interface Accounts {
  find(login: string): Promise<Account | undefined>;
  /** Creates the account, or gives an existing one what is new. */
  save(account: KeptAccount): Promise<void>;
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
  /** The account of a session that has not expired at that instant, unless the account is suspended. */
  find(tokenHash: string, at: string): Promise<SignedIn | undefined>;
  close(tokenHash: string): Promise<void>;
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
