import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerHistory } from '#contract/domains/registers';
import { position } from '#contract/measures/m06-wider-scope';
import { enterprisesInPostgres } from '#domains/enterprises';
import { importPortsInActs, importWorkbook } from '#domains/imports';
import { latest } from '#kernel/as-of';
import { dayInShanghai } from '#kernel/plain-date';
import type { Clock } from '#platform/clock';
import { type LimitedDatabase, openLimited } from '#platform/database/limited/limited-database';
import { onEachPostgres } from '#platform/database/testing';
import { xlsxOf } from '#platform/workbook/testing';
import { fakeCreditCode } from '../../seed/credit-code.ts';
import { demoAccounts } from '../../seed/demo-accounts.ts';
import { fillDemoCity } from '../../seed/demo-city.ts';
import { cast } from '../../seed/firms.ts';
import { openDemoAccounts } from '../../seed/open-accounts.ts';
import { buildApp } from './app.ts';
import { type City, cityOn } from './city.ts';
import { mountModules } from './modules.ts';

const lot = '/api/lots/DH-2025-007';

onEachPostgres((open) => {
  let app: FastifyInstance;
  let now = '2025-05-12T02:00:00Z';
  const clock: Clock = { now: () => new Date(now), today: () => dayInShanghai(new Date(now)) };
  const opened: LimitedDatabase[] = [];
  const openCity = async () => {
    const limited = await openLimited({ ...(await open()), today: () => clock.today() });
    opened.push(limited);
    return cityOn(limited, clock);
  };
  let city: City;
  beforeAll(async () => {
    city = await openCity();
    await fillDemoCity(city, () => undefined);
    app = await buildApp();
    mountModules(app, city);
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await Promise.all(opened.map((it) => it.close()));
  });

  const call = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, { as, body }: { as?: string; body?: unknown } = {}) => {
    const cookie = as === undefined ? {} : { cookie: as };
    const payload = body === undefined ? {} : { payload: JSON.stringify(body) };
    const reply = await app.inject({ method, url, headers: { 'x-zhuce': '1', 'content-type': 'application/json', ...cookie }, ...payload });
    return { status: reply.statusCode, json: reply.json(), headers: reply.headers };
  };
  const signIn = async (login: string) => {
    const { password } = demoAccounts.find((it) => it.login === login) ?? { password: '' };
    const { headers } = await call('POST', '/api/session', { body: { login, password } });
    return String(headers['set-cookie']).split(';')[0] ?? '';
  };

  test('M06.S1 a firm plans a bid, is short of 2,536,000.00, and the plan is still there on the next visit', async () => {
    const as = await signIn('yuntai');
    const planned = await call('PUT', `${lot}/plan`, { as, body: { bidPrice: '75360000.00', leader: 'P0003' } });
    expect(position.parse(planned.json).sentences['M06.S1'].conditions[2]).toMatchObject({ holds: false, gap: '2536000.00' });
    expect(planned.json.sentences['M06.S1'].changes.flat().map(({ fact, to }: { fact: string; to: string }) => [fact, to])).toEqual([
      ['guaranteeCommitted', '7536000.00'],
      ['bidPrice', '50000000.00'],
    ]);
    const again = await call('GET', `${lot}/position`, { as });
    expect(again.json.plan).toEqual({ bidPrice: '75360000.00', leader: 'P0003' });
  });

  test('M06.S1 only the procuring entity of the lot records the finding, after the deadline, with reasons, of a firm that there is, and the firm sees it with its source', async () => {
    const firm = await signIn('yuntai');
    const creditCode = cast.yuntai;
    const body = { creditCode, found: true, reasons: '已核对市政类业绩和注册建造师名单' };
    expect((await call('POST', `${lot}/ability-findings`, { as: firm, body })).status).toBe(403);
    expect((await call('POST', `${lot}/ability-findings`, { body })).status).toBe(401);
    expect((await call('POST', '/api/lots/HZ-2024-031/ability-findings', { as: await signIn('donghai'), body })).status).toBe(403);
    for (const day of ['2025-05-12', '2025-05-28']) {
      now = `${day}T02:00:00Z`;
      // Also a body that cannot be read: before the opening nothing is said about any firm.
      for (const sent of [body, { ...body, creditCode: '1' }])
        expect(await call('POST', `${lot}/ability-findings`, { as: await signIn('donghai'), body: sent })).toMatchObject({
          status: 422,
          json: { title: '截止以前不能认定', detail: expect.stringContaining('请在 2025-05-29 起') },
        });
    }
    now = '2025-05-28T16:00:00Z';
    const owner = await signIn('donghai');
    for (const [code, expected] of [
      ['91320706MA1ABCDE0X', expect.stringContaining('校验码不符')],
      ['1', expect.stringContaining('应为 18 位')],
      [fakeCreditCode('320706', 8888), '企业登记中的企业'],
    ])
      expect(await call('POST', `${lot}/ability-findings`, { as: owner, body: { ...body, creditCode: code } })).toMatchObject({
        status: 422,
        json: { errors: [{ path: 'creditCode', expected }] },
      });
    expect((await call('POST', `${lot}/ability-findings`, { as: owner, body: { ...body, reasons: '可以' } })).json).toMatchObject({
      status: 422,
      errors: [{ path: 'reasons', expected: '不少于 10 个字的认定理由' }],
    });
    expect((await call('POST', `${lot}/ability-findings`, { as: owner, body })).status).toBe(200);
    const { json } = await call('GET', `${lot}/position`, { as: await signIn('yuntai') });
    now = '2025-05-12T02:00:00Z';
    expect(json.facts.find(({ fact }: { fact: string }) => fact === 'abilityFound')).toMatchObject({
      value: true,
      source: expect.stringContaining('东海县城投'),
    });
  });

  test('M06 who looked or planned is told to nobody else, not even as a number', async () => {
    const firm = await signIn('yuntai');
    const before = await Promise.all([undefined, 'donghai', 'zhujian', 'subei'].map((login) => seenBy(login)));
    await call('PUT', `${lot}/plan`, { as: firm, body: { bidPrice: '50000000.00', leader: null } });
    await call('GET', `${lot}/position`, { as: firm });
    expect(await Promise.all([undefined, 'donghai', 'zhujian', 'subei'].map((login) => seenBy(login)))).toEqual(before);
  });
  const seenBy = async (login: string | undefined) => {
    const as = login === undefined ? {} : { as: await signIn(login) };
    const urls = ['/api/lots', lot, `${lot}/position`, '/api/imports'];
    return Promise.all(urls.map(async (url) => JSON.stringify((await call('GET', url, as)).json)));
  };

  test('a plan without a price is null, never zero, and a wrong one changes nothing', async () => {
    const as = await signIn('subei');
    await call('PUT', `${lot}/plan`, { as, body: { bidPrice: '100.00', leader: null } });
    const refused = await call('PUT', `${lot}/plan`, { as, body: { bidPrice: '0.00', leader: null } });
    expect(refused).toMatchObject({ status: 422, json: { errors: [{ path: 'bidPrice', found: '"0.00"' }] } });
    expect((await call('GET', `${lot}/position`, { as })).json.plan.bidPrice).toBe('100.00');
  });

  test('a firm names only its own leaders', async () => {
    const as = await signIn('yuntai');
    expect(await call('PUT', `${lot}/plan`, { as, body: { bidPrice: null, leader: 'P0001' } })).toMatchObject({
      status: 404,
      json: { title: '没有找到' },
    });
  });

  test.each([
    ['/api/imports', 'yuntai', 403],
    ['/api/imports', undefined, 401],
    ['/api/imports', 'zhujian', 200],
    [`${lot}/position`, 'zhujian', 403],
    [`${lot}/position`, undefined, 401],
    ['/api/lots/NO-1/position', 'yuntai', 404],
    ['/api/lots/NO-1', undefined, 404],
  ])('GET %s as %s answers %i', async (url, login, status) => {
    expect((await call('GET', url, login === undefined ? {} : { as: await signIn(login) })).status).toBe(status);
  });

  test('every page can be asked as of a day and a moment: before the import nothing was known, and not "none"', async () => {
    const as = await signIn('yuntai');
    const before = await call('GET', '/api/lots?known=2025-05-11');
    expect([before.status, before.json]).toEqual([200, { rows: [], total: 0, page: 1, size: 20, registerLoaded: false }]);
    expect((await call('GET', '/api/lots?asof=2025-05-01&known=2025-05-12T10:01')).json).toMatchObject({ registerLoaded: true });
    expect((await call('GET', `${lot}/position?asof=2025-05-01`, { as })).status).toBe(200);
    expect((await call('GET', `${lot}/position?known=2025-05-11`, { as })).status).toBe(404);
  });

  test.each([
    ['/api/lots?asof=2025-02-30', 'asof'],
    [`${lot}?known=later`, 'known'],
    [`${lot}/position?asof=now`, 'asof'],
  ])('GET %s is refused with its place', async (url, path) => {
    const { status, json, headers } = await call('GET', url, { as: await signIn('yuntai') });
    expect([status, headers['content-type'], json.errors[0].path]).toEqual([422, expect.stringContaining('problem+json'), path]);
  });

  test('M06 the bid deadline picks the facts, and the moment asked for what was known of them', async () => {
    const as = await signIn('yuntai');
    const creditCode = cast.yuntai;
    const asKeeper = city.limited.as({ login: 'lisi', role: 'housing-bureau', creditCode: null });
    const asOfNow = { validOn: city.clock.today(), knownAt: latest } as const;
    const firm = await asKeeper((database) => enterprisesInPostgres(database).find(creditCode, asOfNow));
    const lapsing = firm?.certificates?.find(({ category }) => category === 'municipal');
    const bytes = await xlsxOf({
      资质证书: [
        ['统一社会信用代码', '资质类别', '资质等级', '证书编号', '生效日期'],
        // Known in May, true from the day after the deadline on: until the deadline the second grade stands.
        [creditCode, 'municipal', '一级', lapsing?.certificateNo ?? '', '2025-05-29'],
        [
          creditCode,
          'building',
          '一级',
          firm?.certificates?.find(({ category }) => category === 'building')?.certificateNo ?? '',
          '2025-05-28',
        ],
      ],
    });
    const request = {
      workbook: 'firms',
      fileName: '升级.xlsx',
      login: 'lisi',
      by: '李四',
      at: '2025-05-13T02:00:00Z',
      dryRun: false,
      confirmed: 'all',
      bytes,
    } as const;
    expect(await importWorkbook(request, importPortsInActs(asKeeper))).toMatchObject({ done: true });
    const heldAsOf = async (query: string) => {
      const { json } = await call('GET', `${lot}/position${query}`, { as });
      const held = position.parse(json).facts.find(({ fact }) => fact === 'held')?.value as { category: string; grade: string }[];
      return held.map(({ category, grade }) => `${category} ${grade}`);
    };
    expect(await heldAsOf('')).toEqual(['building first', 'municipal second']);
    expect(await heldAsOf('?known=2025-05-12')).toEqual(['building second', 'municipal second']);
  });

  test('the keeper of the registers reads every version of a row, and is told which of three things a miss is', async () => {
    const as = await signIn('zhujian');
    const { json } = await call('GET', `/api/registers/enterprise/${cast.yuntai}/history`, { as });
    expect(registerHistory.parse(json).versions).toMatchObject([
      { trueFrom: null, knownFrom: '2025-05-12T02:00:00Z', knownUntil: null, evidence: 'E1', values: { area: '海州区' } },
    ]);
    const empty = await buildApp();
    const emptyCity = await openCity();
    mountModules(empty, emptyCity);
    await openDemoAccounts(emptyCity);
    const { headers } = await empty.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'x-zhuce': '1' },
      payload: { login: 'zhujian', password: 'zhujian-2025' },
    });
    const cookie = String(headers['set-cookie']).split(';')[0] ?? '';
    const unloaded = await empty.inject({ url: '/api/registers/lot/L9/history', headers: { cookie } });
    await empty.close();
    expect([unloaded.statusCode, unloaded.json().title]).toEqual([404, '尚未导入']);
  });

  test.each`
    row                 | login        | status | title
    ${'lot/L9'}         | ${'zhujian'} | ${404} | ${'没有找到'}
    ${'roads/L9'}       | ${'zhujian'} | ${404} | ${'没有找到'}
    ${'certificate/D1'} | ${'zhujian'} | ${422} | ${'编号有误'}
    ${'lot/L9'}         | ${'xitong'}  | ${403} | ${'没有权限'}
    ${'lot/L9'}         | ${undefined} | ${401} | ${'尚未登录'}
  `('the history of $row for $login is answered with $status $title', async ({ row, login, status, title }) => {
    const asked = await call('GET', `/api/registers/${row}/history`, login === undefined ? {} : { as: await signIn(login) });
    expect([asked.status, asked.json.title]).toEqual([status, title]);
  });

  test('signing out ends the session', async () => {
    const as = await signIn('yuntai');
    await call('DELETE', '/api/session', { as });
    expect((await call('GET', '/api/session', { as })).json.account).toBeNull();
  });

  test('a write that does not come from our pages is refused', async () => {
    const reply = await app.inject({ method: 'POST', url: '/api/session', payload: { login: 'yuntai', password: 'x' } });
    expect(reply.statusCode).toBe(403);
  });

  test('M06.S1 anybody may ask over HTTP, and bad facts are answered with problem details', async () => {
    expect((await call('POST', '/api/assess/M06.S1', { body: {} })).json).toMatchObject({ answer: 'unknown', may: 'unknown' });
    const bad = await call('POST', '/api/assess/M06.S1', { body: { bidPrice: 1 } });
    expect(bad).toMatchObject({ status: 422, json: { errors: [{ path: 'bidPrice', found: '1' }] } });
    expect(bad.headers['content-type']).toContain('application/problem+json');
    const twice = await app.inject({
      method: 'POST',
      url: '/api/assess/M06.S1',
      headers: { 'content-type': 'application/json' },
      payload: '{"a":1,"a":2}',
    });
    expect(twice.json()).toMatchObject({ status: 400, detail: expect.stringContaining('a：同一个键出现两次') });
  });

  test('the demo accounts are made once, and not where somebody works already', async () => {
    const city = await openCity();
    const said: string[] = [];
    await fillDemoCity(city, (line) => said.push(line));
    await fillDemoCity(city, (line) => said.push(line));
    expect(said.filter((line) => line.startsWith('首次启动'))).toHaveLength(1);
  });
});
