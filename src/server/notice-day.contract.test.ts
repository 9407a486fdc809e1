// 公告日契约测试: until the day of its notice nobody but its keepers learns of a lot, by whatever route; on that day everybody does.

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onEachPostgres } from '#platform/database/testing';
import { demoAccounts } from '../../seed/demo-accounts.ts';
import { type DemoLogin, openDemoCity } from './testing.ts';

const code = 'XW-2026-011';
const nowhere = 'XW-2026-999';
const words = [code, '徐圩新区第二给水厂', '152000000'];
const outsiders = [undefined, 'yuntai', 'yungang', 'donghai', 'guanyun-xian', 'yinhang', 'xiehui'] as const;
const routes = [
  '/api/lots?size=200',
  '/api/lots?size=200&asof=2026-11-20',
  `/api/lots?q=${code}`,
  '/api/lots?state=not-yet',
  '/api/lots/export?format=csv',
  `/api/lots/${code}`,
  `/api/lots/${code}/position`,
  `/api/registers/lot/${code}/fact`,
  `/api/registers/lot/${code}/history`,
  '/api/data-quality',
  '/api/standing',
  '/api/projects?size=200',
];

onEachPostgres((open) => {
  let city: Awaited<ReturnType<typeof openDemoCity>>;
  beforeAll(async () => {
    city = await openDemoCity(await open());
  }, 60_000);
  afterAll(() => city.close());

  /** A route that names it must say what it says of a lot that is nowhere; any other no word of it. */
  const told = async (as: DemoLogin | undefined) => {
    const answerTo = async (url: string) => (await city.get(url, as === undefined ? {} : { as })).bytes.toString('utf8');
    const telling: string[] = [];
    for (const url of routes) {
      const said = await answerTo(url);
      const isNamed = url.includes(code);
      const tells = isNamed
        ? said.replaceAll(code, nowhere) !== (await answerTo(url.replaceAll(code, nowhere)))
        : words.some((word) => said.includes(word));
      if (tells) telling.push(url);
    }
    return telling;
  };
  const held = async (login: DemoLogin | undefined) => {
    const actor = demoAccounts.find((it) => it.login === login) ?? null;
    const counting = sql<{ n: number }>`select count(*)::int as n from lot where code = ${code}`;
    return (await city.limited.as(actor)((database) => counting.execute(database))).rows[0]?.n;
  };
  const plan = async () =>
    (await city.put(`/api/lots/${code}/plan`, { as: 'yuntai', body: { bidPrice: '1000000.00', leader: null } })).status;

  test.each(['2025-05-12', '2026-11-09'])('on %s nobody else is told of it, and no plan is taken for it', async (day) => {
    city.moveTo(`${day}T02:00:00Z`);
    for (const as of outsiders) expect([as, await told(as), await held(as)]).toEqual([as, [], 0]);
    expect(await plan()).toBe(404);
    expect((await city.get(`/api/lots/${code}`, { as: 'zhujian' })).status).toBe(200);
    expect(await held('zhujian')).toBe(1);
  });

  test('on the day of its notice everybody sees it, and a firm plans for it', async () => {
    city.moveTo('2026-11-10T02:00:00Z');
    for (const as of outsiders) {
      expect(await told(as)).toContain(`/api/lots/${code}`);
      expect(await held(as)).toBe(1);
    }
    expect(await plan()).toBe(200);
  });
});
