// 信任契约测试: over HTTP and past it, a firm's plan stays its own; and what leaves no leaf in the journal has not happened.

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainDate } from '#kernel/plain-date';
import { clockAt } from '#platform/clock';
import { type LimitedDatabase, openLimited, sequencer } from '#platform/database/limited/limited-database';
import { onEachPostgres, type TestDatabase } from '#platform/database/testing';
import { readFeed } from '#platform/journal/feed';
import { demoAccounts } from '../../seed/demo-accounts.ts';
import { fillDemoCity } from '../../seed/demo-city.ts';
import { firmsWorkbook } from '../../seed/seed-workbooks.ts';
import { buildApp } from './app.ts';
import { cityOn } from './city.ts';
import { mountModules } from './modules.ts';

const lot = '/api/lots/DH-2025-007';
type Login = (typeof demoAccounts)[number]['login'];

onEachPostgres((open) => {
  let owner: TestDatabase;
  let today = plainDate('2025-05-12');
  let limited: LimitedDatabase;
  let app: Awaited<ReturnType<typeof buildApp>>;
  beforeAll(async () => {
    owner = await open();
    limited = await openLimited({ ...owner, today: () => today });
    const city = cityOn(limited, clockAt('2025-05-12T02:00:00Z'));
    await fillDemoCity(city, () => undefined);
    app = await buildApp();
    mountModules(app, city);
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await limited.close();
  });

  const accountOf = (login: Login) => demoAccounts.find((it) => it.login === login) ?? demoAccounts[0];
  const call = async (method: 'GET' | 'POST' | 'PUT', url: string, { as = '', body }: { as?: string; body?: unknown } = {}) => {
    const form = body instanceof FormData ? body : undefined;
    const payload = form ?? (body === undefined ? undefined : JSON.stringify(body));
    const headers = { 'x-zhuce': '1', cookie: as, ...(form === undefined ? { 'content-type': 'application/json' } : {}) };
    return app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
  };
  const attempt = (login: Login) => call('POST', '/api/session', { body: { login, password: accountOf(login).password } });
  const signIn = async (login: Login) => String((await attempt(login)).headers['set-cookie']).split(';')[0] ?? '';
  const planOf = async (as: string) => (await call('GET', `${lot}/position`, { as })).json().plan;
  const plan = (as: string, bidPrice: string) => call('PUT', `${lot}/plan`, { as, body: { bidPrice, leader: null } });
  const workbook = async () => {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(await firmsWorkbook())]), '再次.xlsx');
    return form;
  };
  const feed = () => limited.as(sequencer)((database) => readFeed(database, { after: 0, limit: 1000 }));

  test('M06 a firm reads and writes its own plan, and none of another’s, over HTTP or by SQL with its own context', async () => {
    const [yuntai, subei] = [await signIn('yuntai'), await signIn('subei')];
    await plan(yuntai, '75360000.00');
    expect([await planOf(yuntai), await planOf(subei)]).toEqual([
      { bidPrice: '75360000.00', leader: null },
      { bidPrice: null, leader: null },
    ]);
    await plan(subei, '1000000.00');
    expect(await planOf(yuntai)).toMatchObject({ bidPrice: '75360000.00' });
    const firmsWithPlans = sql<{ firm: string }>`select credit_code as firm from m06_plan`;
    const { rows } = await limited.as(accountOf('subei'))((database) => firmsWithPlans.execute(database));
    expect(rows).toEqual([{ firm: accountOf('subei').creditCode }]);
    for (const login of ['zhujian', 'donghai'] as const)
      expect((await limited.as(accountOf(login))((database) => firmsWithPlans.execute(database))).rows).toEqual([]);
  });

  test('M06.S1 only the procuring entity of the lot writes a finding, and only once the deadline has passed, also by SQL; it and the firm concerned read it', async () => {
    const creditCode = accountOf('yuntai').creditCode;
    const find = (code: string) =>
      sql`insert into m06_ability_finding values (${creditCode}, ${code}, true, '已核对业绩和人员名单，具备能力', 'x', now())`;
    const findings = sql`select from m06_ability_finding where lot_code = 'DH-2025-007'`;
    await expect(limited.as(accountOf('donghai'))((it) => find('HZ-2024-031').execute(it))).rejects.toMatchObject({ code: '42501' });
    for (const login of ['yuntai', 'zhujian'] as const)
      await expect(limited.as(accountOf(login))((it) => find('DH-2025-007').execute(it))).rejects.toMatchObject({ code: '42501' });
    for (const day of ['2025-05-12', '2025-05-28']) {
      today = plainDate(day);
      await expect(
        limited.as(accountOf('donghai'))((it) => find('DH-2025-007').execute(it)),
        day,
      ).rejects.toMatchObject({ code: '42501' });
    }
    today = plainDate('2025-05-29');
    await limited.as(accountOf('donghai'))((it) => find('DH-2025-007').execute(it));
    const seen = async (login: Login) => (await limited.as(accountOf(login))((it) => findings.execute(it))).rows.length;
    expect([await seen('donghai'), await seen('yuntai'), await seen('subei'), await seen('zhujian')]).toEqual([1, 1, 0, 0]);
    today = plainDate('2025-05-12');
  });

  test('sanctions, commitments and accounts are seen by whom they concern', async () => {
    const count = async (table: string, login: Login | null) => {
      const counting = sql<{ count: number }>`select count(*) from ${sql.table(table)}`;
      return (await limited.as(login === null ? null : accountOf(login))((it) => counting.execute(it))).rows[0]?.count;
    };
    expect([await count('guarantee_commitment', 'zhujian'), await count('guarantee_commitment', 'donghai')]).toEqual([0, 0]);
    expect([await count('guarantee_commitment', 'yuntai'), await count('guarantee_commitment', 'yinhang')]).toEqual([1, 2]);
    expect([
      await count('lot', null),
      await count('lot', 'zhujian'),
      await count('enterprise', null),
      await count('enterprise', 'yuntai'),
    ]).toEqual([2, 11, 0, 20]);
    expect([await count('account', 'zhujian'), await count('account', null)]).toEqual([1, 0]);
    for (const table of ['account_password', 'journal_leaf', 'journal_sequence'])
      expect([await count(table, 'zhujian'), await count(table, 'yuntai'), await count(table, null)], table).toEqual([0, 0, 0]);
    await expect(count('journal_salt', 'zhujian')).rejects.toMatchObject({ code: '42501' });
  });

  test('every act has left its leaf, in order; what a firm prepares has left none, but its digest beside the journal', async () => {
    const leaves = await feed();
    expect(leaves.slice(0, 2).map(({ act, actor, unit }) => [act, actor, unit])).toEqual([
      ['workbook-imported', 'seed', '演示数据'],
      ['workbook-imported', 'seed', '演示数据'],
    ]);
    const acts = leaves.map(({ act, actor, object, clause }) => ({ act, actor, object, clause }));
    expect(acts).toContainEqual({ act: 'signed-in', actor: 'yuntai', object: 'account/yuntai', clause: null });
    expect(acts.filter(({ act }) => act === 'plan-saved')).toEqual([]);
    expect(acts.filter(({ act }) => act.includes('sealed'))).toEqual([]);
    // Two plans, and what the issuers have committed in the demo.
    expect((await owner.pool.query('select from sealed_act')).rowCount).toBe(3);
  });

  test('an act whose leaf cannot be written does not happen', async () => {
    const [yuntai, zhujian] = [await signIn('yuntai'), await signIn('zhujian')];
    // That the file itself is kept for who sent it is no act: nobody else sees it.
    const imports = async () => (await call('GET', '/api/imports', { as: zhujian })).json().imports.map(({ id }: { id: string }) => id);
    const before = [await planOf(yuntai), await imports(), await feed()];
    const sessions = async () => (await owner.pool.query('select count(*) from session')).rows;
    const sessionsBefore = await sessions();
    for (const table of ['journal_leaf', 'sealed_act'])
      await owner.pool.query(`alter table ${table} add constraint full_disk check (false) not valid`);
    const statuses = [
      (await plan(yuntai, '1.00')).statusCode,
      (await call('POST', '/api/imports/firms', { as: zhujian, body: await workbook() })).statusCode,
      (await attempt('subei')).statusCode,
    ];
    for (const table of ['journal_leaf', 'sealed_act']) await owner.pool.query(`alter table ${table} drop constraint full_disk`);
    expect(statuses).toEqual([500, 500, 500]);
    expect([await planOf(yuntai), await imports(), await feed()]).toEqual(before);
    expect(await sessions()).toEqual(sessionsBefore);
    expect((await plan(yuntai, '2.00')).statusCode).toBe(200);
  });

  test('a dry run leaves no leaf, and an import leaves one with its workbook', async () => {
    const as = await signIn('zhujian');
    const before = (await feed()).length;
    await call('POST', '/api/imports/firms?dryRun=true', { as, body: await workbook() });
    expect(await feed()).toHaveLength(before);
    // The same bytes came in with the city: that is asked about first.
    const { upload, questions } = (await call('POST', '/api/imports/firms', { as, body: await workbook() })).json();
    expect(await feed()).toHaveLength(before);
    const confirmed = questions.map(({ id }: { readonly id: string }) => id);
    await call('POST', `/api/imports/uploads/${upload}/import`, { as, body: { confirmed } });
    expect((await feed()).slice(before)).toMatchObject([
      {
        act: 'workbook-imported',
        actor: 'zhujian',
        unit: accountOf('zhujian').name,
        object: expect.stringMatching(/^import\/firms\/[0-9a-f-]{36}$/),
      },
    ]);
  });

  test('an undo leaves one leaf, a refused one none, and a firm sees neither imports nor undos', async () => {
    const as = await signIn('zhujian');
    const imports = async () => (await call('GET', '/api/imports', { as })).json().imports;
    const [{ id }] = await imports();
    const before = (await feed()).length;
    const undo = async () => (await call('POST', `/api/imports/${id}/undo`, { as })).statusCode;
    expect([await undo(), await undo()]).toEqual([200, 422]);
    expect((await imports())[0]).toMatchObject({ id, undone: { by: accountOf('zhujian').name } });
    expect((await feed()).slice(before)).toMatchObject([{ act: 'import-undone', actor: 'zhujian', clause: null }]);
    const counting = sql<{ count: number }>`select count(*) from import_undo`;
    const seen = async (login: Login) => (await limited.as(accountOf(login))((it) => counting.execute(it))).rows[0]?.count;
    expect([await seen('zhujian'), await seen('yuntai')]).toEqual([1, 0]);
  });
});
