// 公开来源契约测试: whoever does not keep a project or lot is told which unit recorded it, and when; no file, person or document by any route.

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Fact } from '#contract/domains/corrections';
import { onEachPostgres } from '#platform/database/testing';
import { type DemoLogin, openDemoCity } from './testing.ts';

const lot = '/api/lots/DH-2025-007';
const project = '/api/projects/2025-320722-48-01-000001';
const routes = [
  ...['/api/lots?size=200', lot, `${lot}/position`, '/api/projects?size=200', project],
  ...['lot/DH-2025-007', 'project/2025-320722-48-01-000001'].flatMap((row) => [
    `/api/registers/${row}/history`,
    `/api/registers/${row}/fact`,
  ]),
];
const fileName = '招标项目（演示）.xlsx';
const named = /招标项目（演示）\.xlsx》「(项目|招标项目)」|"document":"招标项目（演示）\.xlsx"/;

onEachPostgres((open) => {
  let city: Awaited<ReturnType<typeof openDemoCity>>;
  beforeAll(async () => {
    city = await openDemoCity(await open());
  }, 60_000);
  afterAll(() => city.close());
  const get = (url: string, as: DemoLogin | undefined) => city.get(url, as === undefined ? {} : { as });
  const sourceOf = async (url: string, as?: DemoLogin) => (await get(url, as)).json().source;

  test.each([undefined, 'yuntai', 'donghai', 'yinhang', 'guanyun-xian'] as const)('%s is told no file by any route', async (as) => {
    // A county's clerk keeps some of the rows of the lists.
    const asked = routes.filter((url) => as !== 'guanyun-xian' || !url.includes('?'));
    for (const url of asked) expect([url, named.exec((await get(url, as)).bytes.toString('utf8'))]).toEqual([url, null]);
    for (const url of [lot, project].filter((it) => as !== undefined || it === lot))
      expect([url, await sourceOf(url, as)]).toEqual([url, '演示数据 2025-05-12 登记']);
  });

  test.each(['zhujian', 'donghai-xian', 'zhengce'] as const)(
    '%s, who keeps the row or reads the imports, is told the file and the row',
    async (as) => {
      for (const url of [lot, project]) expect(await sourceOf(url, as)).toMatch(/^演示数据 导入《招标项目（演示）\.xlsx》「.*」第 \d+ 行$/);
    },
  );

  test('a county’s clerk is told so of its own area alone', async () => {
    expect(await sourceOf('/api/lots/GY-2025-019', 'guanyun-xian')).toContain(fileName);
    expect(await sourceOf('/api/lots/HZ-2024-031', 'donghai-xian')).toBe('演示数据 2025-05-12 登记');
  });

  test('of a correction the unit is told, and neither who made it nor on which document', async () => {
    const { versions } = (await get('/api/registers/lot/DH-2025-007/fact', 'zhujian')).json() as Fact;
    const sent = await city.post('/api/registers/lot/DH-2025-007/correction', {
      as: 'zhujian',
      body: {
        values: { ...versions.at(-1)?.values, title: '东海县晶都大道东延工程', trueFrom: '2025-05-12' },
        basis: { title: '更正公告', documentNo: '内部〔2025〕9号' },
        seen: versions.map(({ version }) => version),
        dryRun: false,
      },
    });
    expect(sent.status).toBe(200);
    expect(await sourceOf(lot, 'zhujian')).toContain('内部〔2025〕9号');
    expect(await sourceOf(lot)).toBe('市住建局（示例） 2025-05-12 登记');
    for (const url of routes) expect((await get(url, 'yuntai')).bytes.toString('utf8')).not.toMatch(/内部〔2025〕9号|市住建局经办人/);
  });
});
