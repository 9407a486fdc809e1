// 账号和单位的清单: page by page, of what row security lets the asker see.

import { sql } from 'kysely';
import type { Database } from '#platform/database/connect';
import type { AccountsPage, AccountsRequest, UnitsPage } from '../contract.ts';

/** `at`: which sessions are open at that instant. */
export async function listAccounts(database: Database, { q, state, role, page, size }: AccountsRequest, at: string): Promise<AccountsPage> {
  const where = sql`where (${q ?? null}::text is null or position(${q ?? ''} in account.login || ' ' || account.name || ' ' || unit.name) > 0)
    and (${state ?? null}::text is null or account.state = ${state ?? null})
    and (${role ?? null}::text is null or unit.role = ${role ?? null})`;
  const { rows } = await sql<AccountsPage['rows'][number]>`
    select account.login, account.name, unit.role, account.unit, unit.name as "unitName", account.administers, account.state,
      account.created_at as "createdAt",
      (select count(*) from session where session.login = account.login and expires_at > ${at})::int as sessions
    from account join unit on unit.code = account.unit ${where}
    order by unit.name, not account.administers, account.login limit ${size} offset ${(page - 1) * size}`.execute(database);
  const counted = sql<{ total: number }>`select count(*)::int as total from account join unit on unit.code = account.unit ${where}`;
  return { rows: [...rows], total: (await counted.execute(database)).rows[0]?.total ?? 0, page, size, registerLoaded: true };
}

export async function listUnits(database: Database, { q, role, page, size }: AccountsRequest): Promise<UnitsPage> {
  const where = sql`where (${q ?? null}::text is null
      or position(${q ?? ''} in unit.code || ' ' || unit.name || ' ' || coalesce(unit.credit_code, '') || ' ' || coalesce(unit.area, '')) > 0)
    and (${role ?? null}::text is null or unit.role = ${role ?? null})`;
  const { rows } = await sql<UnitsPage['rows'][number]>`
    select unit.code, unit.name, unit.role, unit.credit_code as "creditCode", unit.area, counted.*
    from unit, lateral (
      select count(*)::int as accounts, (count(*) filter (where administers))::int as administrators,
        (count(*) filter (where state = 'pending'))::int as pending
      from account where account.unit = unit.code
    ) counted ${where}
    order by unit.name, unit.code limit ${size} offset ${(page - 1) * size}`.execute(database);
  const counted = sql<{ total: number }>`select count(*)::int as total from unit ${where}`;
  return { rows: [...rows], total: (await counted.execute(database)).rows[0]?.total ?? 0, page, size, registerLoaded: true };
}
