// 数据质量与历史契约测试: what is missing, stale or contradictory is counted from the rows; each version says what it changed.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { qualityRows, qualitySummary, registerHistory } from '#contract/domains/registers';
import { saveEnterprises } from '#domains/enterprises';
import { saveLedWorks } from '#domains/persons';
import { daysAfter, plainDate } from '#kernel/plain-date';
import { onEachPostgres } from '#platform/database/testing';
import { imported, june } from '#platform/register/testing';
import { cast } from '../../seed/firms.ts';
import { type DemoLogin, openDemoCity } from './testing.ts';

onEachPostgres((open) => {
  let city: Awaited<ReturnType<typeof openDemoCity>>;
  beforeAll(async () => {
    const owner = await open();
    city = await openDemoCity(owner);
    await imported(owner.database, {
      save: saveEnterprises,
      register: 'enterprise',
      at: june,
      rows: [
        {
          creditCode: cast.yuntai,
          name: '连云港云台建设集团有限公司',
          area: '东海县',
          formerNames: '甲公司、乙公司',
          trueFrom: '2025-03-15',
        },
      ],
    });
    const work = {
      person: 'P0001',
      project: '时代大道北延市政工程',
      category: 'municipal',
      acceptedOn: '2024-06-20',
      amount: 7_536_000_000,
    };
    await imported(owner.database, { save: saveLedWorks, register: 'led_work', at: '2025-06-02T00:00:00Z', rows: [work] });
  }, 60_000);
  afterAll(() => city.close());

  const summary = async (as: DemoLogin, query = '') =>
    qualitySummary.parse((await city.get(`/api/data-quality${query}`, { as })).json()).checks;
  const rowsOf = async (check: string, as: DemoLogin = 'zhujian', query = '') =>
    qualityRows.parse((await city.get(`/api/data-quality/${check}?size=200${query}`, { as })).json());

  test('every check counts the rows that it lists, and says why they matter and who mends them', async () => {
    const checks = await summary('zhujian');
    expect(checks.length).toBeGreaterThanOrEqual(15);
    expect(new Set(checks.map(({ kind }) => kind))).toEqual(new Set(['missing', 'stale', 'contradictory']));
    for (const { id, count } of checks) {
      const { rows, total } = await rowsOf(id);
      expect([id, rows.length, total]).toEqual([id, count, count]);
    }
  });

  test('the rows found by all checks of a kind are added up for the desk, as far as the caller may see', async () => {
    for (const as of ['zhujian', 'guanyun-xian'] as const) {
      const { found, checks } = qualitySummary.parse((await city.get('/api/data-quality', { as })).json());
      const sumOf = (kind: string) => checks.filter((it) => it.kind === kind).reduce((sum, { count }) => sum + (count ?? 0), 0);
      expect([as, found]).toEqual([as, { missing: sumOf('missing'), stale: sumOf('stale'), contradictory: sumOf('contradictory') }]);
      expect(found.missing).toBeGreaterThan(0);
    }
  });

  test('how old is too old is a parameter, told with its basis; the last day within it is not found', async () => {
    const stale = (await summary('zhujian')).find(({ id }) => id === 'register-stale');
    expect(stale?.limit).toMatchObject({ key: 'R.registerStale', days: 180, from: '2024-10-01', verified: false });
    const { rows } = await rowsOf('register-stale', 'zhujian', '&asof=2040-01-01');
    const loadedOn = rows.find(({ key }) => key === 'certificate')?.detail.slice(-10) ?? '';
    const foundOn = async (days: number) => {
      const day = daysAfter(plainDate(loadedOn), days);
      return (await rowsOf('register-stale', 'zhujian', `&asof=${day}`)).rows.some(({ key }) => key === 'certificate');
    };
    expect([await foundOn(180), await foundOn(181)]).toEqual([false, true]);
    expect((await summary('zhujian', '?asof=2020-01-01')).find(({ id }) => id === 'register-stale')?.limit?.days).toBe(180);
  });

  test.each`
    check                           | key
    ${'no-safety-permit'}           | ${cast.yuntai}
    ${'leads-two-works'}            | ${'P0007'}
    ${'leader-without-employer'}    | ${'P0012'}
    ${'project-without-owner-code'} | ${'2025-320703-76-01-000006'}
    ${'lot-without-ceiling'}        | ${'DH-2026-019'}
  `('$check finds $key', async ({ check, key }) => {
    expect((await rowsOf(check)).rows.map((row) => row.key)).toContain(key);
  });

  test('nobody is told of rows that may not be seen, and a day is asked about as it was', async () => {
    const count = async (as: DemoLogin, id: string, query = '') => (await summary(as, query)).find((it) => it.id === id)?.count;
    expect([await count('donghai-xian', 'lot-without-ceiling'), await count('guanyun-xian', 'lot-without-ceiling')]).toEqual([1, 0]);
    expect(await count('zhujian', 'score-stale', '?asof=2040-01-01')).toBeGreaterThan(1);
    expect(await count('yuntai', 'score-stale', '?asof=2040-01-01')).toBeLessThanOrEqual(1);
    expect(await count('zhujian', 'register-not-loaded', '?known=2025-05-11')).toBe(11);
    expect([(await city.get('/api/data-quality')).status, (await city.get('/api/data-quality', { as: 'xitong' })).status]).toEqual([
      401, 403,
    ]);
    expect((await city.get('/api/data-quality/nothing', { as: 'zhujian' })).status).toBe(404);
  });

  test('a version says what it changed, in the words of its sheet, to whoever works here', async () => {
    const { versions } = registerHistory.parse(
      (await city.get(`/api/registers/enterprise/${cast.yuntai}/history`, { as: 'yinhang' })).json(),
    );
    const changed = versions.find(({ trueFrom }) => trueFrom === '2025-03-15');
    expect(changed?.changes).toEqual(
      expect.arrayContaining([
        { header: '企业名称', before: '连云港云台建设工程有限公司', after: '连云港云台建设集团有限公司' },
        { header: '曾用名', before: '连云港市云台建筑安装公司、连云港云台建筑工程有限公司', after: '甲公司、乙公司' },
      ]),
    );
  });

  test('a firm reads the history of its own commitments, and nobody else before the opening', async () => {
    const status = async (as: DemoLogin) => (await city.get('/api/registers/guarantee_commitment/CN-2025-0001/history', { as })).status;
    expect([await status('yuntai'), await status('subei'), await status('zhujian')]).toEqual([200, 404, 404]);
    const recorded = async (as: DemoLogin) =>
      registerHistory.parse((await city.get('/api/registers/lot/DH-2025-007/history', { as })).json()).versions[0]?.recordedBy;
    expect(await recorded('zhujian')).toMatchObject({ kind: 'import', who: '演示数据', document: '招标项目（演示）.xlsx' });
  });
});
