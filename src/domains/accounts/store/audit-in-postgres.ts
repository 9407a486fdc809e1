// 审计的查询: the journal and the attempts to sign in, the newest first, as the audit administrator may read them.

import { type RawBuilder, sql } from 'kysely';
import type { Database } from '#platform/database/connect';
import type { JournalPage, JournalRequest, SignInsPage, SignInsRequest } from '../contract.ts';

export async function searchJournal(database: Database, request: JournalRequest): Promise<JournalPage> {
  const { unit, actor, act, object, days: { from, through } = {}, page, size } = request;
  const where = all([
    unit && sql`position(${unit} in unit) > 0`,
    actor && sql`actor = ${actor}`,
    act && sql`act = ${act}`,
    object && sql`position(${object} in object) > 0`,
    from && sql`occurred_on >= ${from}`,
    through && sql`occurred_on <= ${through}`,
  ]);
  const { rows } = await sql<JournalPage['rows'][number]>`
    select id, seq, act, actor, unit, object, clause, occurred_on as "occurredOn", recorded_at as "recordedAt",
      encode(leaf_hash, 'hex') as hash
    from journal_leaf left join journal_sequence on journal_sequence.leaf = journal_leaf.id ${where}
    order by recorded_at desc, id limit ${size} offset ${(page - 1) * size}`.execute(database);
  return { rows: [...rows], total: await countOf(database, sql`journal_leaf ${where}`), page, size, registerLoaded: true };
}

export async function searchSignIns(database: Database, request: SignInsRequest): Promise<SignInsPage> {
  const { login, address, outcome, days: { from, through } = {}, page, size } = request;
  const where = all([
    login && sql`login = ${login}`,
    address && sql`address = ${address}`,
    outcome && sql`outcome = ${outcome}`,
    from && sql`(at at time zone 'Asia/Shanghai')::date >= ${from}::date`,
    through && sql`(at at time zone 'Asia/Shanghai')::date <= ${through}::date`,
  ]);
  const { rows } = await sql<SignInsPage['rows'][number]>`
    select at, login, address, outcome from sign_in ${where}
    order by at desc, id desc limit ${size} offset ${(page - 1) * size}`.execute(database);
  return { rows: [...rows], total: await countOf(database, sql`sign_in ${where}`), page, size, registerLoaded: true };
}

type Test = RawBuilder<unknown> | string | undefined;

function all(tests: readonly Test[]): RawBuilder<unknown> {
  const asked = tests.filter((it): it is RawBuilder<unknown> => it !== undefined && typeof it !== 'string');
  return asked.length === 0 ? sql`` : sql`where ${sql.join(asked, sql` and `)}`;
}

async function countOf(database: Database, what: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*)::int as total from ${what}`.execute(database);
  return rows[0]?.total ?? 0;
}
