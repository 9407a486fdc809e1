// 账号各表: the columns of units, accounts, passwords, sessions and attempts.

import type { Database } from '#platform/database/connect';
import type { AccountState, Role, SignedIn, SignInOutcome } from '../contract.ts';
import type { Account } from '../procedure/account.ts';

export type Tables = {
  unit: { code: string; name: string; role: Role; credit_code: string | null; area: SignedIn['area'] };
  account: { login: string; name: string; unit: string; administers: boolean; state: AccountState };
  account_password: { login: string; password_hash: string; set_by: string; set_at: string };
  session: { token_hash: string; login: string; created_at: string; expires_at: string };
  sign_in: { at: string; login: string; address: string; outcome: SignInOutcome };
};

export function accountsWithUnits(database: Database) {
  return database
    .withTables<Tables>()
    .selectFrom('account')
    .innerJoin('unit', 'unit.code', 'account.unit')
    .selectAll('account')
    .select(['unit.name as unit_name', 'unit.role', 'unit.credit_code', 'unit.area']);
}

export type AccountRow = Tables['account'] & Omit<Tables['unit'], 'code' | 'name'> & { readonly unit_name: string };

export function accountOf(row: AccountRow): Account {
  return {
    login: row.login,
    name: row.name,
    unit: { code: row.unit, name: row.unit_name, role: row.role, creditCode: row.credit_code, area: row.area },
    administers: row.administers,
    state: row.state,
  };
}
