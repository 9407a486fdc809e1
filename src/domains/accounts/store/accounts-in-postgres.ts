// 账号的存放: units, accounts and sessions in PostgreSQL.

import { sql } from 'kysely';
import type { Database } from '#platform/database/connect';
import type { AccountState, Role, SignedIn } from '../contract.ts';
import { type Account, type Accounts, type Sessions, signedInOf, type Units } from '../procedure/account.ts';

type Tables = {
  unit: { code: string; name: string; role: Role; credit_code: string | null; area: SignedIn['area'] };
  account: {
    login: string;
    name: string;
    unit: string;
    administers: boolean;
    state: AccountState;
    must_change_password: boolean;
    password_hash: string;
    failed_count: number;
    locked_until: string | null;
  };
  session: { token_hash: string; login: string; created_at: string; expires_at: string };
};

export function unitsInPostgres(database: Database): Units {
  const db = database.withTables<Tables>();
  return {
    async save({ code, name, role, creditCode, area }) {
      await db
        .insertInto('unit')
        .values({ code, name, role, credit_code: creditCode, area })
        .onConflict((it) => it.column('code').doUpdateSet({ name }))
        .execute();
    },
  };
}

export function accountsInPostgres(database: Database): Accounts {
  const db = database.withTables<Tables>();
  const accounts = accountsWithUnits(database);
  return {
    async find(login) {
      const row = await accounts.where('login', '=', login).executeTakeFirst();
      return row && accountOf(row);
    },
    async save({ login, name, unit, administers, state, mustChangePassword, passwordHash }) {
      const row = {
        login,
        name,
        unit,
        administers,
        state,
        must_change_password: mustChangePassword,
        password_hash: passwordHash,
        failed_count: 0,
        locked_until: null,
      };
      await db
        .insertInto('account')
        .values(row)
        .onConflict((it) => it.column('login').doUpdateSet(row))
        .execute();
    },
    async recordFailure(login, { after, until }) {
      const failed = sql<number>`failed_count + 1`;
      const lock = sql<string | null>`case when failed_count + 1 >= ${after} then ${until}::timestamptz else locked_until end`;
      const count = sql<number>`case when ${failed} >= ${after} then 0 else ${failed} end`;
      await db.updateTable('account').set({ failed_count: count, locked_until: lock }).where('login', '=', login).execute();
    },
    async recordSuccess(login) {
      await db.updateTable('account').set({ failed_count: 0, locked_until: null }).where('login', '=', login).execute();
    },
    async list() {
      const rows = await accounts.orderBy('login').execute();
      return rows.map((row) => signedInOf(accountOf(row)));
    },
  };
}

export function sessionsInPostgres(database: Database): Sessions {
  const db = database.withTables<Tables>();
  return {
    async open({ tokenHash, login, createdAt, expiresAt }) {
      await db.deleteFrom('session').where('expires_at', '<', createdAt).execute();
      await db.insertInto('session').values({ token_hash: tokenHash, login, created_at: createdAt, expires_at: expiresAt }).execute();
    },
    async find(tokenHash, at) {
      const row = await accountsWithUnits(database)
        .innerJoin('session', 'session.login', 'account.login')
        .where('token_hash', '=', tokenHash)
        .where('expires_at', '>', at)
        .where('state', '=', 'active')
        .executeTakeFirst();
      return row && signedInOf(accountOf(row));
    },
    async close(tokenHash) {
      await db.deleteFrom('session').where('token_hash', '=', tokenHash).execute();
    },
  };
}

function accountsWithUnits(database: Database) {
  return database
    .withTables<Tables>()
    .selectFrom('account')
    .innerJoin('unit', 'unit.code', 'account.unit')
    .selectAll('account')
    .select(['unit.name as unit_name', 'unit.role', 'unit.credit_code', 'unit.area']);
}

type Row = Tables['account'] & Omit<Tables['unit'], 'code' | 'name'> & { readonly unit_name: string };

function accountOf(row: Row): Account {
  return {
    login: row.login,
    name: row.name,
    unit: { code: row.unit, name: row.unit_name, role: row.role, creditCode: row.credit_code, area: row.area },
    administers: row.administers,
    state: row.state,
    mustChangePassword: row.must_change_password,
    passwordHash: row.password_hash,
    failedCount: row.failed_count,
    lockedUntil: row.locked_until,
  };
}
