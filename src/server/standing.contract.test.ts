// 政策找企业契约测试: over HTTP, a firm sees its four lists over the open lots, and nobody sees another's.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FirmStanding, firmStanding } from '#contract/measures/m06-wider-scope';
import { onEachPostgres } from '#platform/database/testing';
import { type DemoLogin, openDemoCity } from './testing.ts';

onEachPostgres((open) => {
  let city: Awaited<ReturnType<typeof openDemoCity>>;
  beforeAll(async () => {
    city = await openDemoCity(await open());
  }, 60_000);
  afterAll(() => city.close());

  const standing = async (as: DemoLogin, query = ''): Promise<FirmStanding> =>
    firmStanding.parse((await city.get(`/api/standing${query}`, { as })).json());
  const rowOf = ({ rows }: FirmStanding, code: string) => rows.find(({ lot }) => lot.code === code);

  test('C.2 M06.S1 云台建设 is pending on DH-2025-007 for the owner’s finding, up to 50,000,000.00; and nearly once it plans 75,360,000', async () => {
    expect(rowOf(await standing('yuntai'), 'DH-2025-007')).toMatchObject({
      way: 'M06.S1',
      list: 'pending',
      upTo: '50000000.00',
      missing: [{ fact: 'abilityFound', askOf: '招标人' }],
    });
    await city.put('/api/lots/DH-2025-007/plan', { as: 'yuntai', body: { bidPrice: '75360000.00', leader: null } });
    const planned = rowOf(await standing('yuntai'), 'DH-2025-007');
    expect(planned).toMatchObject({ way: 'M06.S1', list: 'near', upTo: null, planned: '75360000.00', failing: ['「能够提供足额担保」'] });
    expect(planned?.changes[0]?.[0]).toContain('再增加 2,536,000.00 元');
  });

  test('C.2 M06.S2 is not applicable to 云台建设 anywhere, and it is said why', async () => {
    const { benefits } = await standing('yuntai');
    expect(benefits.find(({ sentence }) => sentence === 'M06.S2')).toMatchObject({
      list: 'not-applicable',
      lots: 0,
      failing: expect.arrayContaining(['「一级及以上」']),
    });
  });

  test('only lots that are open on that day are weighed', async () => {
    const { rows, on } = await standing('yuntai');
    expect(on).toBe('2025-05-12');
    const { rows: open } = (await city.get('/api/lots?state=open&size=200')).json();
    expect(rows.map(({ lot }) => lot.code).toSorted()).toEqual(open.map(({ code }: { code: string }) => code).toSorted());
    expect((await standing('yuntai', '?asof=2025-05-28')).rows.map(({ lot }) => lot.code)).toContain('DH-2025-007');
    expect((await standing('yuntai', '?asof=2025-05-29')).rows.map(({ lot }) => lot.code)).not.toContain('DH-2025-007');
  });

  test('whoever is no firm has none, and a firm sees its own alone', async () => {
    expect((await city.get('/api/standing')).status).toBe(401);
    for (const login of ['zhujian', 'donghai', 'zhengce', 'shenji'] as const)
      expect([login, (await city.get('/api/standing', { as: login })).status]).toEqual([login, 403]);
    expect(rowOf(await standing('subei'), 'DH-2025-007')).toMatchObject({ planned: null });
  });

  test('of the certificate alone the list and the page of the lot give one verdict, also where no leader is planned', async () => {
    const lists = { yes: ['eligible'], unknown: ['pending'], no: ['near', 'not-applicable'] } as const;
    let compared = 0;
    for (const day of ['2025-05-12', '2025-06-20', '2025-08-12', '2025-09-25', '2025-10-14'])
      for (const login of ['yuntai', 'subei', 'yungang'] as const)
        for (const { lot, way, list, leaders, leaderPlanned } of (await standing(login, `?asof=${day}`)).rows) {
          const { byCertificate } = (await city.get(`/api/lots/${lot.code}/position?asof=${day}`, { as: login })).json();
          const answer: keyof typeof lists = byCertificate.answer;
          if (way !== 'certificate') expect([login, lot.code, answer]).not.toEqual([login, lot.code, 'yes']);
          else expect([login, lot.code, answer, lists[answer]]).toEqual([login, lot.code, answer, expect.arrayContaining([list])]);
          if (way !== 'certificate' || list !== 'eligible' || leaderPlanned) continue;
          expect(byCertificate.leaders).toEqual(leaders);
          compared += 1;
        }
    expect(compared).toBeGreaterThanOrEqual(1);
  });

  test.each([null, '20000000.00'])(
    'M06.S1 M06.S2 without a planned leader, and at a price of %s, the page of the lot assumes what the lists try, says so, and says what they say',
    async (bidPrice) => {
      const lists = {
        yes: ['eligible'],
        unknown: ['pending'],
        no: ['near', 'not-applicable'],
        'not-in-force': ['not-applicable'],
      } as const;
      let compared = 0;
      for (const login of ['yuntai', 'subei', 'yungang'] as const) {
        for (const { lot } of (await standing(login)).rows)
          await city.put(`/api/lots/${lot.code}/plan`, { as: login, body: { bidPrice, leader: null } });
        for (const { lot, way, list, leaders, upTo, triedAt } of (await standing(login)).rows) {
          const page = (await city.get(`/api/lots/${lot.code}/position`, { as: login })).json();
          for (const sentence of ['M06.S1', 'M06.S2'] as const) {
            const { leader, facts } = page.assumed[sentence];
            expect(page.leaders).toContainEqual({ id: leader.id, name: leader.name });
            const fact = facts.find((it: { fact: string }) => it.fact === 'leader');
            expect(fact.source).toContain(`未选定项目负责人，按本企业的${leader.name}试算`);
            if (way !== sentence && (way !== 'certificate' || list !== 'not-applicable')) continue;
            const may: keyof typeof lists = page.sentences[sentence].may;
            expect([login, lot.code, sentence, may, lists[may]]).toEqual([login, lot.code, sentence, may, expect.arrayContaining([list])]);
            compared += 1;
          }
          if (way === 'certificate') continue;
          const { leader, ...price } = page.assumed[way];
          expect([{ id: leader.id, name: leader.name }, ...leader.others]).toEqual(leaders);
          expect(price).toMatchObject({ upTo, bidPrice: upTo ?? triedAt });
          expect(page.plan.bidPrice).toBe(bidPrice);
        }
      }
      expect(compared).toBeGreaterThanOrEqual(3);
    },
  );

  test('the lists and the page of the lot say the same, lot by lot, once price and leader are planned', async () => {
    const lists = { yes: ['eligible'], unknown: ['pending'], no: ['near', 'not-applicable'], 'not-in-force': ['not-applicable'] } as const;
    let compared = 0;
    for (const login of ['yuntai', 'subei', 'yungang'] as const) {
      const codes = (await standing(login)).rows.map(({ lot }) => lot.code);
      for (const code of codes) {
        const { leaders } = (await city.get(`/api/lots/${code}/position`, { as: login })).json();
        await city.put(`/api/lots/${code}/plan`, { as: login, body: { bidPrice: '20000000.00', leader: leaders[0]?.id ?? null } });
      }
      for (const { lot, way, list } of (await standing(login)).rows) {
        if (way === 'certificate' && list !== 'not-applicable') continue;
        const { sentences } = (await city.get(`/api/lots/${lot.code}/position`, { as: login })).json();
        const weighed = way === 'certificate' ? (['M06.S1', 'M06.S2'] as const) : ([way] as const);
        for (const sentence of weighed) {
          const may: keyof typeof lists = sentences[sentence].may;
          expect([login, lot.code, sentence, may, lists[may]]).toEqual([login, lot.code, sentence, may, expect.arrayContaining([list])]);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThanOrEqual(3);
  });
});
