// 会话与登录记录的存放: which browsers are signed in, and every attempt to sign in.

import { createHash } from 'node:crypto';
import { CompiledQuery, sql } from 'kysely';
import { type Instant, instantOf } from '#kernel/instant';
import type { Database } from '#platform/database/connect';
import { type Sessions, type SignIns, signedInOf } from '../procedure/account.ts';
import { type AccountRow, accountOf, type Tables } from './tables.ts';

/** Asked with every request, so it is written once and not put together each time. */
const holderOfToken = `
  select account.*, unit.name as unit_name, unit.role, unit.credit_code, unit.area, last.password_hash, last.set_by
  from session join account using (login) join unit on unit.code = account.unit
    left join lateral (
      select password_hash, set_by from account_password where login = account.login order by version desc limit 1
    ) last on true
  where session.token_hash = $1 and session.expires_at > $2 and account.state = 'active'`;

type HolderRow = AccountRow & Pick<Tables['account_password'], 'password_hash' | 'set_by'>;

export function sessionsInPostgres(database: Database): Sessions {
  const db = database.withTables<Tables>();
  return {
    async open({ tokenHash, login, createdAt, expiresAt }) {
      await db.deleteFrom('session').where('expires_at', '<', createdAt).execute();
      await db.insertInto('session').values({ token_hash: tokenHash, login, created_at: createdAt, expires_at: expiresAt }).execute();
    },
    async find(tokenHash, at) {
      const { rows } = await database.executeQuery<HolderRow>(CompiledQuery.raw(holderOfToken, [tokenHash, at]));
      const [row] = rows;
      if (row === undefined) return undefined;
      const { password_hash: passwordHash, set_by, login } = row;
      return { ...signedInOf(accountOf(row)), tokenHash, passwordHash, mustChangePassword: set_by !== login };
    },
    async close(tokenHash) {
      await db.deleteFrom('session').where('token_hash', '=', tokenHash).execute();
    },
    async endOf(login, except = '') {
      const ending = db.deleteFrom('session').where('login', '=', login).where('token_hash', '<>', except);
      return Number((await ending.executeTakeFirstOrThrow()).numDeletedRows);
    },
  };
}

export function signInsInPostgres(database: Database): SignIns {
  const db = database.withTables<Tables>();
  const wrong = db.selectFrom('sign_in').where('outcome', '=', 'wrong-password');
  return {
    async record({ typed, address, at, outcome }) {
      const { rows } = await sql<{ known: boolean }>`select exists (select from account where login = ${typed}) as known`.execute(database);
      const login = rows[0]?.known === true ? typed : unknownLogin(typed);
      await db.insertInto('sign_in').values({ at, login, address, outcome }).execute();
    },
    async failuresOf(typed, since, limit) {
      const { rows } = await sql<{ at: string }>`
        select at from sign_in where login = any(${[typed, unknownLogin(typed)]}) and outcome = 'wrong-password' and at > ${since}
          and id > coalesce((select max(id) from sign_in where login = ${typed} and outcome = 'signed-in'), 0)
        order by id desc limit ${limit}`.execute(database);
      return rows.map(({ at }): Instant => instantOf(new Date(at)));
    },
    async failuresFrom(address, since) {
      const counting = wrong.where('address', '=', address).where('at', '>', since);
      return Number((await counting.select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow()).count);
    },
  };
}

/** People type their password into the wrong field: what is no login is kept as a digest. */
function unknownLogin(typed: string): string {
  return `?${createHash('sha256').update(typed).digest('hex').slice(0, 16)}`;
}
