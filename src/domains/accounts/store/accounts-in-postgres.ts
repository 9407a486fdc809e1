// 账号的存放: accounts and sessions in PostgreSQL.

import { sql } from 'kysely';
import type { Database } from '#platform/database/connect';
import type { Role } from '../contract.ts';
import { type Account, type Accounts, type Sessions, signedInOf } from '../procedure/account.ts';

type Tables = {
  account: {
    login: string;
    name: string;
    role: Role;
    credit_code: string | null;
    password_hash: string;
    failed_count: number;
    locked_until: string | null;
  };
  session: { token_hash: string; login: string; created_at: string; expires_at: string };
};

export function accountsInPostgres(database: Database): Accounts {
  const db = database.withTables<Tables>();
  return {
    async find(login) {
      const row = await db.selectFrom('account').selectAll().where('login', '=', login).executeTakeFirst();
      return row && accountOf(row);
    },
    async save({ login, name, role, creditCode, passwordHash }) {
      const row = { login, name, role, credit_code: creditCode, password_hash: passwordHash, failed_count: 0, locked_until: null };
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
      const rows = await db.selectFrom('account').selectAll().orderBy('login').execute();
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
      const row = await db
        .selectFrom('session')
        .innerJoin('account', 'account.login', 'session.login')
        .selectAll('account')
        .where('token_hash', '=', tokenHash)
        .where('expires_at', '>', at)
        .executeTakeFirst();
      return row && signedInOf(accountOf(row));
    },
    async close(tokenHash) {
      await db.deleteFrom('session').where('token_hash', '=', tokenHash).execute();
    },
  };
}

function accountOf(row: Tables['account']): Account {
  return {
    login: row.login,
    name: row.name,
    role: row.role,
    creditCode: row.credit_code,
    passwordHash: row.password_hash,
    failedCount: row.failed_count,
    lockedUntil: row.locked_until,
  };
}
