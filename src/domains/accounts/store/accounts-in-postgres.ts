// 单位与账号的存放: what of them is seen and changed is decided by row security, by who asks.

import { sql } from 'kysely';
import type { Database } from '#platform/database/connect';
import type { Accounts, Passwords, Units } from '../procedure/account.ts';
import { accountOf, accountsWithUnits, type Tables } from './tables.ts';

export function unitsInPostgres(database: Database): Units {
  const db = database.withTables<Tables>();
  return {
    async open({ code, name, role, creditCode, area }) {
      const row = { code, name, role, credit_code: creditCode, area };
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('unit')
        .values(row)
        .onConflict((it) => it.doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },
    async find(code) {
      const row = await db.selectFrom('unit').selectAll().where('code', '=', code).executeTakeFirst();
      return row && { code: row.code, name: row.name, role: row.role, creditCode: row.credit_code, area: row.area };
    },
  };
}

export function accountsInPostgres(database: Database): Accounts {
  const db = database.withTables<Tables>();
  return {
    areThere: async () => (await db.selectFrom('account').select('login').limit(1).executeTakeFirst()) !== undefined,
    async find(login) {
      const row = await accountsWithUnits(database).where('login', '=', login).executeTakeFirst();
      return row && accountOf(row);
    },
    async create({ login, name, unit, administers, state }) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('account')
        .values({ login, name, unit, administers, state })
        .onConflict((it) => it.doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },
    async move(login, { from, to }) {
      const { numUpdatedRows } = await db
        .updateTable('account')
        .set({ state: to })
        .where('login', '=', login)
        .where('state', '=', from)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
  };
}

export function passwordsInPostgres(database: Database): Passwords {
  const db = database.withTables<Tables>();
  return {
    async set({ login, hash, by, at }) {
      await db.insertInto('account_password').values({ login, password_hash: hash, set_by: by, set_at: at }).execute();
    },
    async hashOf(login) {
      const last = db.selectFrom('account_password').select('password_hash').where('login', '=', login).limit(1);
      return (await last.orderBy(sql`version`, 'desc').executeTakeFirst())?.password_hash;
    },
  };
}
