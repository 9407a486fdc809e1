// 标段清单契约测试: the page, the filters and the order of the lots, over HTTP.

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lotList } from '#contract/domains/tendering';
import { areas } from '#law/areas';
import { onEachPostgres } from '#platform/database/testing';
import { openDemoCity } from './testing.ts';

onEachPostgres((open) => {
  let city: Awaited<ReturnType<typeof openDemoCity>>;
  beforeAll(async () => {
    city = await openDemoCity(await open());
  }, 60_000);
  afterAll(() => city.close());
  const codes = async (query: string) =>
    lotList.parse((await city.get(`/api/lots?${query}`, { as: 'zhujian' })).json()).rows.map(({ code }) => code);

  test.each`
    query                             | found
    ${'size=2'}                       | ${['DH-2025-007', 'GN-2025-004']}
    ${'sort=bidsDueOn&size=1'}        | ${['HZ-2024-031']}
    ${'sort=-priceCeiling&size=1'}    | ${['LY-2025-030']}
    ${'area=灌南县'}                  | ${['GN-2025-004']}
    ${'category=building'}            | ${['DH-2026-003', 'DH-2026-019']}
    ${'area=灌南县,徐圩新区'}         | ${['GN-2025-004', 'XW-2026-011']}
    ${'bidsDueOn=..2024-10-22'}       | ${['HZ-2024-031']}
    ${'bidsDueOn=..2024-10-21'}       | ${[]}
    ${'noticedOn=2026-03-09..'}       | ${['DH-2026-003', 'XW-2026-011', 'DH-2026-019']}
    ${'state=open'}                   | ${['DH-2025-007']}
    ${'state=closed'}                 | ${['HZ-2024-031']}
    ${'state=closed&asof=2024-10-22'} | ${[]}
    ${'admitsMeasure6=unknown'}       | ${['XW-2026-011', 'DH-2026-019']}
    ${'q=晶都 城投'}                  | ${['DH-2025-007']}
    ${'q=dh-2025'}                    | ${['DH-2025-007']}
    ${'q=100%25'}                     | ${[]}
  `('$query finds $found', async ({ query, found }) => {
    expect(await codes(query)).toEqual(found);
  });

  const placeOf = (area: string) => areas.findIndex(({ name }) => name === area);

  test('every area of the policy stands in its fixed order, and whatever is outside the city behind them', async () => {
    const names = [...areas.map(({ name }) => name), '市外'];
    const { rows } = await city.limited.as(null)((database) =>
      sql<{ name: string }>`select name from unnest(${[...names].reverse()}::text[]) as name order by area_place(name)`.execute(database),
    );
    expect(rows.map(({ name }) => name)).toEqual(names);
  });

  test.each(['enterprises', 'projects', 'lots'])('%s are sorted by area in that order, and backwards, also by page', async (list) => {
    const areasOf = async (query: string): Promise<readonly number[]> => {
      const { json } = await city.get(`/api/${list}?${query}`, { as: 'zhujian' });
      return json().rows.map(({ area }: { area: string }) => (area === '市外' ? 99 : placeOf(area)));
    };
    const all = await areasOf('sort=area&size=200');
    expect(new Set(all).size).toBeGreaterThan(2);
    expect(all).toEqual(all.toSorted((one, other) => one - other));
    expect(await areasOf('sort=-area&size=200')).toEqual(all.toReversed());
    expect([...(await areasOf('sort=area&size=3&page=1')), ...(await areasOf('sort=area&size=3&page=2'))]).toEqual(all.slice(0, 6));
  });

  test('what cannot be read is refused at its place', async () => {
    const { status, json } = await city.get('/api/lots?state=half&colour=red&area=海州区,月球&noticedOn=2025-02-30..');
    expect([status, json().errors.map(({ path }: { path: string }) => path)]).toEqual([422, ['area', 'noticedOn', 'state', 'colour']]);
  });
});
