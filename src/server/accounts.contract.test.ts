// 账号契约测试: over HTTP, from a unit's opening to its clerk's first day and last; and what each administrator never sees.

import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountsPage, initialPassword, journalPage, session, signInsPage, unitsPage } from '#contract/domains/accounts';
import { clockAt } from '#platform/clock';
import { type LimitedDatabase, openLimited } from '#platform/database/limited/limited-database';
import { onEachPostgres } from '#platform/database/testing';
import { demoAccounts } from '../../seed/demo-accounts.ts';
import { openDemoAccounts } from '../../seed/open-accounts.ts';
import { buildApp } from './app.ts';
import { cityOn } from './city.ts';
import { mountModules } from './modules.ts';

onEachPostgres((open) => {
  let limited: LimitedDatabase;
  let app: FastifyInstance;
  beforeAll(async () => {
    limited = await openLimited(await open());
    const city = cityOn(limited, clockAt('2025-05-12T02:00:00Z'));
    await openDemoAccounts(city);
    app = await buildApp();
    mountModules(app, city);
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await limited.close();
  });

  const call = async (as: string, route: `${'GET' | 'POST'} ${string}`, body?: object) => {
    const [method, url] = route.split(' ') as ['GET' | 'POST', string];
    const reply = await app.inject({
      method,
      url,
      headers: { 'x-zhuce': '1', cookie: as },
      ...(body === undefined ? {} : { payload: body }),
    });
    return { status: reply.statusCode, json: reply.json(), cookie: String(reply.headers['set-cookie']).split(';')[0] ?? '' };
  };
  const attempt = (login: string, password: string) => call('', 'POST /api/session', { login, password });
  const signIn = async (login: string) => {
    const { status, cookie } = await attempt(login, demoAccounts.find((it) => it.login === login)?.password ?? '');
    expect([login, status]).toEqual([login, 200]);
    return cookie;
  };
  const whoIs = async (as: string) => session.parse((await call(as, 'GET /api/session')).json);
  const bank = {
    code: 'haizhou-bank',
    name: '海州银行（示例）',
    role: 'bank',
    creditCode: demoAccounts.find(({ login }) => login === 'subei')?.creditCode,
    administrator: { login: 'haizhou-yh', name: '银行管理员' },
  };

  test('a unit is opened by one administrator, let in by another; its own lets in a clerk, who is out the moment he is suspended', async () => {
    const [xitong, anquan] = [await signIn('xitong'), await signIn('anquan')];
    const given = initialPassword.parse((await call(xitong, 'POST /api/units', bank)).json).initialPassword;
    expect(await attempt('haizhou-yh', given)).toMatchObject({ status: 403, json: { title: '账号尚未启用' } });
    expect((await call(anquan, 'POST /api/accounts/haizhou-yh/activate')).json).toEqual({ state: 'active' });

    const { cookie: first } = await attempt('haizhou-yh', given);
    expect(await whoIs(first)).toMatchObject({ account: null, mustChangePassword: { login: 'haizhou-yh' } });
    expect((await call(first, 'GET /api/accounts')).status).toBe(401);
    expect((await call(first, 'POST /api/own-password', { current: given, next: 'baohan 2025 zhang' })).json).toEqual({
      endedElsewhere: 0,
    });
    expect(await whoIs(first)).toMatchObject({
      account: { role: 'bank', unit: 'haizhou-bank', administers: true },
      mustChangePassword: null,
    });

    const clerk = initialPassword.parse((await call(first, 'POST /api/accounts', { login: 'haizhou-zhang', name: '张三' })).json);
    const { cookie: his } = await attempt('haizhou-zhang', clerk.initialPassword);
    await call(his, 'POST /api/own-password', { current: clerk.initialPassword, next: 'zhangsan-de-mima' });
    expect(await whoIs(his)).toMatchObject({ account: { login: 'haizhou-zhang', administers: false } });
    expect((await call(first, 'POST /api/accounts/haizhou-zhang/suspend')).json).toEqual({ state: 'suspended' });
    expect(await whoIs(his)).toMatchObject({ account: null, mustChangePassword: null });
    expect(await attempt('haizhou-zhang', 'zhangsan-de-mima')).toMatchObject({ status: 403, json: { title: '账号已停用' } });
  });

  test('an administrator of one unit meets no account of another: it is not found, and not listed', async () => {
    const own = await signIn('donghai-xian');
    for (const act of ['suspend', 'restore', 'reset-password'])
      expect(await call(own, `POST /api/accounts/guanyun-xian/${act}`)).toMatchObject({ status: 404, json: { title: '没有找到' } });
    const { rows, total } = accountsPage.parse((await call(own, 'GET /api/accounts')).json);
    expect([rows.map(({ login }) => login), total]).toEqual([['donghai-xian'], 1]);
    expect(await call(own, 'POST /api/accounts', { login: 'guanyun-xian', name: '占名' })).toMatchObject({ status: 409 });
  });

  test.each`
    login        | route                                                    | status
    ${'zhujian'} | ${'GET /api/accounts'}                                   | ${403}
    ${'zhujian'} | ${'POST /api/accounts/zhujian-guanli/suspend'}           | ${403}
    ${'zhujian'} | ${'GET /api/units'}                                      | ${403}
    ${'zhujian'} | ${'GET /api/journal'}                                    | ${403}
    ${'xitong'}  | ${'POST /api/accounts/donghai-xian/activate'}            | ${403}
    ${'xitong'}  | ${'POST /api/accounts/donghai-xian/reset-password'}      | ${403}
    ${'xitong'}  | ${'GET /api/sign-ins'}                                   | ${403}
    ${'anquan'}  | ${'POST /api/accounts'}                                  | ${403}
    ${'anquan'}  | ${'POST /api/units/yuntai/administrators'}               | ${403}
    ${'anquan'}  | ${'GET /api/journal'}                                    | ${403}
    ${'anquan'}  | ${'POST /api/accounts/anquan/bar'}                       | ${409}
    ${'shenji'}  | ${'GET /api/accounts'}                                   | ${403}
    ${'shenji'}  | ${'POST /api/accounts/anquan/bar'}                       | ${403}
    ${'yuntai'}  | ${'POST /api/accounts/yuntai/suspend'}                   | ${409}
    ${'yuntai'}  | ${'POST /api/accounts/yuntai/reset-password'}            | ${409}
    ${'xitong'}  | ${'POST /api/units/audit-administration/administrators'} | ${404}
    ${'xitong'}  | ${'GET /api/imports'}                                    | ${403}
    ${'shenji'}  | ${'GET /api/imports'}                                    | ${403}
  `('$login is answered $route with $status', async ({ login, route, status }) => {
    expect((await call(await signIn(login), route, route.startsWith('POST') ? { login: 'someone', name: '某人' } : undefined)).status).toBe(
      status,
    );
  });

  test('what is missing of a new unit is said field by field', async () => {
    const as = await signIn('xitong');
    const { status, json } = await call(as, 'POST /api/units', {
      ...bank,
      code: '坏',
      creditCode: '1',
      administrator: { login: 'A', name: '' },
    });
    expect(status).toBe(422);
    expect(json.errors.map(({ path }: { path: string }) => path)).toEqual([
      'code',
      'creditCode',
      'administrator.login',
      'administrator.name',
    ]);
    expect((await call(as, 'POST /api/units', { ...bank, code: 'donghai-2', role: 'county-clerk' })).json.errors).toMatchObject([
      { path: 'creditCode' },
      { path: 'area' },
    ]);
  });

  test('who puts an account out of its browsers sees how many; barred, it is let in by nobody else', async () => {
    const [anquan, guanli, zhujian] = [await signIn('anquan'), await signIn('zhujian-guanli'), await signIn('zhujian')];
    expect((await call(anquan, 'POST /api/accounts/zhujian/end-sessions')).json).toMatchObject({ ended: expect.any(Number) });
    expect((await whoIs(zhujian)).account).toBeNull();
    await call(anquan, 'POST /api/accounts/zhujian/bar');
    expect((await call(guanli, 'POST /api/accounts/zhujian/restore')).status).toBe(409);
    expect((await call(anquan, 'POST /api/accounts/zhujian/unbar')).json).toEqual({ state: 'active' });
  });

  test('the audit administrator finds acts by unit, login, act, object and day, page by page, and every attempt to sign in', async () => {
    const as = await signIn('shenji');
    await attempt('yinhang', 'wrong');
    await attempt('My-Secret-Password', 'x');
    const journal = async (query: string) => journalPage.parse((await call(as, `GET /api/journal?${query}`)).json);
    const sought = `act=account-created&unit=${encodeURIComponent('市住建局')}&actor=zhujian-guanli&object=zhujian&days=2025-05-12..2025-05-12`;
    expect(await journal(sought)).toMatchObject({ rows: [{ object: 'account/zhujian', actor: 'zhujian-guanli' }], total: 1 });
    expect(await journal('days=2025-05-13..')).toMatchObject({ rows: [], total: 0 });
    const [one, two] = [await journal('page=1&size=5'), await journal('page=2&size=5')];
    expect(new Set([...one.rows, ...two.rows].map(({ id }) => id)).size).toBe(10);
    expect((await call(as, 'GET /api/journal?days=gestern')).status).toBe(422);
    const failed = signInsPage.parse((await call(as, 'GET /api/sign-ins?outcome=wrong-password')).json);
    expect(failed.rows.map(({ login }) => login)).toContain('yinhang');
    expect(JSON.stringify(failed)).not.toContain('My-Secret-Password');
  });

  test('units are listed with who administers them and who waits', async () => {
    const { rows } = unitsPage.parse((await call(await signIn('xitong'), `GET /api/units?q=${encodeURIComponent('海州银行')}`)).json);
    expect(rows).toMatchObject([{ code: 'haizhou-bank', role: 'bank', accounts: 2, administrators: 1, pending: 0 }]);
  });
});
