// 受限数据库契约测试: what the database itself refuses to whoever has only SQL and the role of the application.

import { createHmac, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainDate } from '#kernel/plain-date';
import type { Database } from '../connect.ts';
import { onEachPostgres, type TestDatabase } from '../testing.ts';
import { type Actor, type LimitedDatabase, openLimited } from './limited-database.ts';
import { limitedUrl } from './limited-role.ts';
import { signedContext, signingKeyOf } from './signed-context.ts';

const firmA: Actor = { login: 'a', role: 'firm', creditCode: '91320706FAKE00013X' };
const firmB: Actor = { login: 'b', role: 'firm', creditCode: '91320707FAKE000217' };
const bureau: Actor = { login: 'c', role: 'housing-bureau', creditCode: null };

const today = plainDate('2025-05-12');

onEachPostgres((open) => {
  let owner: TestDatabase;
  let limited: LimitedDatabase;
  /** Whoever has found a way to send SQL as the application. */
  let intruder: Client;
  beforeAll(async () => {
    owner = await open();
    limited = await openLimited(owner);
    intruder = new Client({ connectionString: limitedUrl(owner.url) });
    await intruder.connect();
    await limited.as(firmA)((database) => plan(database, firmA));
    await limited.as(firmB)((database) => plan(database, firmB));
  });
  afterAll(async () => {
    await intruder.end();
    await limited.close();
  });

  const plan = (database: Database, { creditCode }: Actor) =>
    sql`insert into m06_plan (credit_code, lot_code, leader, planned_by, planned_at)
      values (${creditCode}, 'L1', 'P1', 'x', '2025-05-12T02:00:00Z')`.execute(database);
  const plansSeen = async (database: Database) =>
    (await sql<{ firm: string }>`select credit_code as firm from m06_plan`.execute(database)).rows.map(({ firm }) => firm);
  const key = async () => {
    const { rows } = await owner.pool.query('select inner_pad as "innerPad", outer_pad as "outerPad" from trust.signing_key');
    return rows[0];
  };
  const intrude = async (context: string, statement: string) => {
    await intruder.query('begin');
    try {
      await intruder.query("select set_config('zhuce.context', $1, true)", [context]);
      return await intruder.query(statement);
    } finally {
      await intruder.query('rollback');
    }
  };

  test('each firm sees its own plan, and the bureau, the public and the parts of the system see none', async () => {
    expect(await limited.as(firmA)(plansSeen)).toEqual([firmA.creditCode]);
    expect(await limited.as(firmB)(plansSeen)).toEqual([firmB.creditCode]);
    for (const actor of [bureau, null, { ...bureau, role: 'gate' }, { ...bureau, role: 'procuring-entity', creditCode: firmA.creditCode }])
      expect(await limited.as(actor)(plansSeen)).toEqual([]);
  });

  test('a firm can neither write in the name of another nor give its plan away', async () => {
    await expect(limited.as(firmA)((database) => plan(database, firmB))).rejects.toMatchObject({ code: '42501' });
    const giveAway = limited.as(firmA)((database) => sql`update m06_plan set credit_code = ${firmB.creditCode}`.execute(database));
    await expect(giveAway).rejects.toMatchObject({ code: '42501' });
    const { numAffectedRows } = await limited.as(firmA)((database) =>
      sql`delete from m06_plan where credit_code = ${firmB.creditCode}`.execute(database),
    );
    expect(numAffectedRows).toBe(0n);
  });

  test('SQL without a context sees nothing', async () => {
    expect((await intruder.query('select from m06_plan')).rowCount).toBe(0);
    expect((await intrude('', 'select from enterprise')).rowCount).toBe(0);
  });

  test('a context that is forged, altered, expired or garbage is refused', async () => {
    const now = Date.now();
    const good = signedContext(await key(), firmA, { now, today });
    expect((await intrude(good, 'select from m06_plan')).rowCount).toBe(1);
    const said = good.slice(65);
    const refused = [
      signedContext(signingKeyOf(randomBytes(64)), firmB, { now, today }),
      `${createHmac('sha256', '').update(said).digest('hex')} ${said}`,
      good.replace(firmA.creditCode ?? '', firmB.creditCode ?? ''),
      good.replace('"firm"', '"housing-bureau"'),
      `${good} `,
      good.slice(0, 64),
      signedContext(await key(), firmA, { now: now - 121_000, today }),
      'x',
    ];
    for (const context of refused) await expect(intrude(context, 'select from m06_plan'), context).rejects.toMatchObject({ code: '28000' });
  });

  test('what one act sets or locks for the whole session does not meet the next one', async () => {
    const poison = sql`select set_config('search_path', 'pg_catalog', false), set_config('statement_timeout', '1', false), pg_advisory_lock(7)`;
    for (let i = 0; i < 12; i++) await limited.as(firmA)((database) => poison.execute(database));
    expect(await limited.as(firmB)(plansSeen)).toEqual([firmB.creditCode]);
    const locks = sql<{ count: number }>`select count(*) from pg_locks where locktype = 'advisory' and objid = 7
      and database = (select oid from pg_database where datname = current_database())`;
    expect((await locks.execute(owner.database)).rows).toEqual([{ count: 0 }]);
  });

  test('a context set for the whole session ends with the transaction that the next act begins', async () => {
    const stay = (database: Database) => sql`select set_config('zhuce.context', current_setting('zhuce.context'), false)`.execute(database);
    for (let i = 0; i < 12; i++) await limited.as(firmA)(stay);
    expect(await limited.as(null)(plansSeen)).toEqual([]);
    expect(await limited.as(firmB)(plansSeen)).toEqual([firmB.creditCode]);
  });

  test.each`
    statement                                                               | what
    ${'select * from trust.signing_key'}                                    | ${'read the key'}
    ${'set role zhuce'}                                                     | ${'become the owner'}
    ${"select set_config('role', 'zhuce', true)"}                           | ${'become the owner by a setting'}
    ${'alter role zhuce_app bypassrls'}                                     | ${'lift its own limits'}
    ${'alter table m06_plan no force row level security'}                   | ${'switch the limits off'}
    ${'create policy mine on m06_plan using (true)'}                        | ${'let itself in'}
    ${"create or replace function trust.role() returns text return 'gate'"} | ${'replace the guard'}
    ${'create table mine ()'}                                               | ${'make a table'}
    ${'create temp table mine ()'}                                          | ${'make a temporary table'}
    ${'create schema mine'}                                                 | ${'make a schema'}
    ${'truncate m06_plan'}                                                  | ${'empty a table'}
    ${"select trust.guard('m06_plan', 'true')"}                             | ${'write policies'}
    ${'select pg_terminate_backend(1, 0)'}                                  | ${'end sessions'}
    ${'select pg_sleep(0)'}                                                 | ${'hold a connection'}
    ${"select pg_read_file('postgresql.conf')"}                             | ${'read files'}
    ${"copy m06_plan to program 'cat'"}                                     | ${'run programs'}
    ${'select * from schema_migration'}                                     | ${'read the migrations'}
    ${'delete from journal_leaf'}                                           | ${'take a leaf away'}
    ${'insert into journal_waiting (leaf) values (gen_random_uuid())'}      | ${'queue what is no leaf'}
    ${'update journal_sequence set seq = 1'}                                | ${'move a leaf'}
  `('the role cannot $what', async ({ statement }) => {
    const context = signedContext(await key(), bureau, { now: Date.now(), today });
    await expect(intrude(context, statement)).rejects.toMatchObject({ code: '42501' });
  });

  test('a leaf in the name of somebody else is refused, and so is reading the journal', async () => {
    const leaf = (actor: string) => `
      insert into journal_leaf (act, actor, unit, occurred_on, recorded_at, object, effects_digest, leaf_hash)
      values ('plan-saved', '${actor}', 'x', '2025-05-12', now(), 'x', sha256('x'), sha256('x'))`;
    const context = signedContext(await key(), firmA, { now: Date.now(), today });
    await expect(intrude(context, leaf('b'))).rejects.toMatchObject({ code: '42501' });
    expect((await intrude(context, leaf('a'))).rowCount).toBe(1);
    expect((await intrude(context, 'select from journal_leaf')).rowCount).toBe(0);
  });

  test('several processes open the same database at once, and all can work', async () => {
    const others = await Promise.all(Array.from({ length: 6 }, () => openLimited(owner)));
    expect(await Promise.all(others.map((it) => it.as(firmA)(plansSeen)))).toEqual(others.map(() => [firmA.creditCode]));
    await Promise.all(others.map((it) => it.close()));
  });
});
