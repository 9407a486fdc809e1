// 企业清单与档案契约测试: what is asked is found, what cannot be read is refused in words, and each desk sees what it may.

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enterpriseList, findAnswer } from '#contract/domains/enterprises';
import { enterpriseFile } from '#contract/domains/registers';
import { onEachPostgres, type TestDatabase } from '#platform/database/testing';
import { demoAccounts } from '../../seed/demo-accounts.ts';
import { cast, firms } from '../../seed/firms.ts';
import { type DemoLogin, openDemoCity } from './testing.ts';

onEachPostgres((open) => {
  let city: Awaited<ReturnType<typeof openDemoCity>>;
  let owner: TestDatabase;
  beforeAll(async () => {
    owner = await open();
    city = await openDemoCity(owner);
  }, 60_000);
  afterAll(() => city.close());
  const list = async (query: string) => enterpriseList.parse((await city.get(`/api/enterprises?${query}`, { as: 'yinhang' })).json());

  test('a page has its rows, the number of all of them, and no row twice', async () => {
    const pages = await Promise.all([1, 2, 3].map((page) => list(`page=${page}&size=8`)));
    expect(pages.map(({ rows, total, registerLoaded }) => [rows.length, total, registerLoaded])).toEqual([
      [8, 20, true],
      [8, 20, true],
      [4, 20, true],
    ]);
    const codes = pages.flatMap(({ rows }) => rows.map(({ creditCode }) => creditCode));
    expect(codes).toEqual([...codes].sort());
    expect(new Set(codes).size).toBe(20);
    expect((await list('page=9')).rows).toEqual([]);
  });

  test.each`
    query                               | count
    ${'area=海州区'}                    | ${3}
    ${'category=municipal'}             | ${9}
    ${'category=municipal&grade=first'} | ${6}
    ${'category=building&grade=first'}  | ${1}
    ${'q=云台'}                         | ${2}
    ${'q=连云港 路桥'}                  | ${1}
    ${'q=%25'}                          | ${0}
    ${'q=_'}                            | ${0}
    ${'q=云台&area=海州区'}             | ${1}
  `('$query finds $count', async ({ query, count }) => {
    const { rows, total } = await list(query);
    expect([rows.length, total]).toEqual([count, count]);
  });

  test('whichever way it is sorted, what is not known comes last', async () => {
    const days = async (sort: string) => (await list(`sort=${sort}`)).rows.map(({ safetyPermitThrough }) => safetyPermitThrough);
    const [up, down] = [await days('safetyPermitThrough'), await days('-safetyPermitThrough')];
    expect([up[0], up.at(-1), down[0], down.at(-1)]).toEqual(['2025-04-30', null, '2028-08-31', null]);
  });

  test.each`
    query                        | path        | found
    ${'page=0'}                  | ${'page'}   | ${'0'}
    ${'size=201'}                | ${'size'}   | ${'201'}
    ${'size=many'}               | ${'size'}   | ${'many'}
    ${'sort=colour'}             | ${'sort'}   | ${'colour'}
    ${'area=南京'}               | ${'area'}   | ${'南京'}
    ${'area=海州区&area=灌云县'} | ${'area'}   | ${'写了多次'}
    ${'colour=red'}              | ${'colour'} | ${'参数 colour'}
    ${'asof=2025-02-30'}         | ${'asof'}   | ${'2025-02-30'}
  `('?$query is refused at $path', async ({ query, path, found }) => {
    const reply = await city.get(`/api/enterprises?${query}`, { as: 'yinhang' });
    expect([reply.status, reply.json().errors.map((it: { path: string; found: string }) => [it.path, it.found])]).toEqual([
      422,
      [[path, found]],
    ]);
  });

  test('before the import nothing was known, which is not «none»', async () => {
    expect(await list('known=2025-05-11')).toMatchObject({ rows: [], total: 0, registerLoaded: false });
  });

  test.each([
    [undefined, 401],
    ['xitong', 403],
    ['yuntai', 200],
  ] as const)('%s is answered with %i', async (as, status) => {
    const sent = as === undefined ? {} : { as };
    const answers = [await city.get('/api/enterprises', sent), await city.get(`/api/enterprises/${cast.yuntai}`, sent)];
    expect([
      ...answers.map((it) => it.status),
      (await city.post('/api/enterprises/find', { ...sent, body: { names: ['甲'] } })).status,
    ]).toEqual([status, status, status]);
  });

  test('pasted names and codes are found however they are written, each with the reason', async () => {
    const names = [' 连云港云台建设工程有限公司 ', '连云港 云台建设 工程有限公司', cast.subei.toLowerCase(), '市政', '无此公司', ''];
    const answer = findAnswer.parse((await city.post('/api/enterprises/find', { as: 'yinhang', body: { names } })).json());
    expect(answer.lines.map(({ outcome, enterprises }) => [outcome, enterprises[0]?.name, enterprises[0]?.matched.by])).toEqual([
      ['found', '连云港云台建设工程有限公司', 'name'],
      ['found', '连云港云台建设工程有限公司', 'name'],
      ['found', '连云港苏北路桥工程有限公司', 'code'],
      ['several', expect.stringContaining('市政'), 'name-part'],
      ['none', undefined, undefined],
      ['blank', undefined, undefined],
    ]);
    const tooMany = await city.post('/api/enterprises/find', { as: 'yinhang', body: { names: Array(31).fill('甲') } });
    expect([tooMany.status, tooMany.json().errors[0].path]).toEqual([422, 'names']);
  });

  test('a firm’s file tells «none», «not known» and «may not see» apart', async () => {
    const file = async (code: string, as: DemoLogin) => enterpriseFile.parse((await city.get(`/api/enterprises/${code}`, { as })).json());
    expect(await file(cast.yuntai, 'zhujian')).toMatchObject({
      certificates: { state: 'known', rows: [{ category: 'building', grade: 'second', evidence: 'E1' }, { category: 'municipal' }] },
      guarantees: { state: 'may-not-see' },
    });
    expect((await file(cast.yuntai, 'yuntai')).guarantees).toMatchObject({
      state: 'known',
      rows: [{ documentNo: 'CN-2025-0001', amount: '5000000.00', lotTitle: '东海县晶都大道东延市政综合工程' }],
    });
    expect((await file(firms[17]?.creditCode ?? '', 'zhujian')).certificates).toEqual({ state: 'known', rows: [] });
    expect(await file(cast.yuntai, 'subei')).toMatchObject({ sanctions: { state: 'may-not-see' }, guarantees: { state: 'may-not-see' } });
    expect((await city.get('/api/enterprises/91320700NONE', { as: 'zhujian' })).json()).toMatchObject({ status: 404, title: '没有找到' });
    expect((await city.get(`/api/enterprises/${cast.yuntai}?known=2025-05-11`, { as: 'zhujian' })).json().title).toBe('尚未导入');
  });

  test('the file says «may not see» of exactly what row security keeps back, for every desk and every firm', async () => {
    const tables = { scores: 'credit_score', sanctions: 'sanction', guarantees: 'guarantee_commitment' } as const;
    for (const account of demoAccounts.filter(({ role }) => !role.endsWith('administrator'))) {
      for (const [part, table] of Object.entries(tables)) {
        const count = sql<{ enterprise: string }>`select distinct enterprise from ${sql.table(table)}`;
        const every = (await count.execute(owner.database)).rows;
        const seen = (await city.limited.as(account)((database) => count.execute(database))).rows.map(({ enterprise }) => enterprise);
        for (const { enterprise } of every) {
          const answer = (await city.get(`/api/enterprises/${enterprise}`, { as: account.login })).json();
          expect([account.login, part, enterprise, answer[part].state]).toEqual([
            account.login,
            part,
            enterprise,
            seen.includes(enterprise) ? 'known' : 'may-not-see',
          ]);
        }
      }
    }
  });
});
