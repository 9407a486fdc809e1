// 标段清单契约测试: the page, the filters and the order of the lots, over HTTP, for anybody.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { lotList } from '#contract/domains/tendering';
import { onEachPostgres } from '#platform/database/testing';
import { openDemoCity } from './testing.ts';

onEachPostgres((open) => {
  let city: Awaited<ReturnType<typeof openDemoCity>>;
  beforeAll(async () => {
    city = await openDemoCity(await open());
  }, 60_000);
  afterAll(() => city.close());
  const codes = async (query: string) => lotList.parse((await city.get(`/api/lots?${query}`)).json()).rows.map(({ code }) => code);

  test.each`
    query                             | found
    ${'size=2'}                       | ${['XW-2026-011', 'DH-2026-003']}
    ${'sort=bidsDueOn&size=1'}        | ${['HZ-2024-031']}
    ${'sort=-priceCeiling&size=1'}    | ${['LY-2025-030']}
    ${'area=灌南县'}                  | ${['GN-2025-004']}
    ${'category=building'}            | ${['DH-2026-003']}
    ${'area=灌南县,徐圩新区'}         | ${['XW-2026-011', 'GN-2025-004']}
    ${'bidsDueOn=..2024-10-22'}       | ${['HZ-2024-031']}
    ${'bidsDueOn=..2024-10-21'}       | ${[]}
    ${'noticedOn=2026-03-09..'}       | ${['XW-2026-011', 'DH-2026-003']}
    ${'state=open'}                   | ${['DH-2025-007']}
    ${'state=closed'}                 | ${['HZ-2024-031']}
    ${'state=closed&asof=2024-10-22'} | ${[]}
    ${'admitsMeasure6=unknown'}       | ${['XW-2026-011']}
    ${'q=晶都 城投'}                  | ${['DH-2025-007']}
    ${'q=dh-2025'}                    | ${['DH-2025-007']}
    ${'q=100%25'}                     | ${[]}
  `('$query finds $found', async ({ query, found }) => {
    expect(await codes(query)).toEqual(found);
  });

  test('what cannot be read is refused at its place', async () => {
    const { status, json } = await city.get('/api/lots?state=half&colour=red&area=海州区,月球&noticedOn=2025-02-30..');
    expect([status, json().errors.map(({ path }: { path: string }) => path)]).toEqual([422, ['area', 'noticedOn', 'state', 'colour']]);
  });
});
