// 推迟开标契约测试: a lot whose deadline was put off is open by what is known today, whatever the facts of an earlier day said of it (招标投标法 22).

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { simulationList, simulationMade, simulationOnWire } from '#contract/domains/simulations';
import { lotsInPostgres } from '#domains/tendering';
import { type AsOf, latest } from '#kernel/as-of';
import { readInstant } from '#kernel/instant';
import { plainDate } from '#kernel/plain-date';
import { onEachPostgres } from '#platform/database/testing';
import { demoAccounts } from '../../seed/demo-accounts.ts';
import { cast } from '../../seed/firms.ts';
import { openDemoCity } from './testing.ts';

const lot = 'DH-2025-007';
const [dueOn, putOffTo] = ['2025-05-28', '2025-12-31'];
const before = '2025-05-15';
const basis = { title: '招标变更公告', documentNo: '示例变更〔2025〕9号' };
const asked = {
  ...{ title: '业绩放宽到十年', measure: 'M06', from: '2025-01-01', through: '2025-09-30' },
  parameters: { 'M06.leaderRecord': { works: 1, years: 10 } },
  without: { 'M06.S2': ['能够提供足额担保'] },
};

onEachPostgres((open) => {
  let city: Awaited<ReturnType<typeof openDemoCity>>;
  let early: string;
  beforeAll(async () => {
    city = await openDemoCity(await open());
    city.moveTo('2025-10-01T02:00:00Z');
    early = await simulate(before);
    await putOff();
  }, 120_000);
  afterAll(() => city.close());

  const simulate = async (factsOn: string): Promise<string> => {
    return simulationMade.parse((await city.post('/api/simulations', { as: 'zhengce', body: { ...asked, factsOn } })).json()).id;
  };
  const putOff = async () => {
    const { versions } = (await city.get(`/api/registers/lot/${lot}/fact`, { as: 'zhujian' })).json();
    const seen = versions.map(({ version }: { version: string }) => version);
    const values = { ...versions.at(-1).values, bidsDueOn: putOffTo, trueFrom: '2025-05-20' };
    const reply = await city.post(`/api/registers/lot/${lot}/correction`, { as: 'zhujian', body: { basis, seen, values } });
    expect([reply.status, reply.json()]).toMatchObject([200, { done: true }]);
  };
  const shown = async (id: string) => city.get(`/api/simulations/${id}`, { as: 'zhengce' });
  const lotsOf = async (id: string) => simulationOnWire.parse((await shown(id)).json()).content.lots.map(({ code }) => code);
  const totals = async () => {
    const { rows } = simulationList.parse((await city.get('/api/simulations', { as: 'zhengce' })).json());
    return new Map(rows.map(({ id, total }) => [id, total]));
  };
  const atOffice = <Outcome>(act: (lots: ReturnType<typeof lotsInPostgres>) => Promise<Outcome>) =>
    city.limited.as(demoAccounts.find(({ login }) => login === 'zhengce') ?? null)((database) => act(lotsInPostgres(database)));

  test.each([before, '2025-05-25', '2025-10-01'])('with the facts of %s it is not simulated', async (factsOn) => {
    const codes = await lotsOf(await simulate(factsOn));
    expect([codes.length > 0, codes.includes(lot)]).toEqual([true, false]);
  });

  test.each<[string, AsOf]>([
    ['by the facts of an earlier day', { validOn: plainDate(before), knownAt: latest }],
    ['by what was known before the correction', { validOn: plainDate('2025-10-01'), knownAt: readInstant('2025-09-30T00:00:00Z') }],
  ])('%s it was due, and yet it is not read as opened but counted as left out', async (_, asOf) => {
    const due = { from: plainDate(dueOn), through: plainDate(dueOn), asOf, today: plainDate('2025-10-01') };
    const opened = await atOffice((lots) => lots.lotsOpened({ ...due, after: '', size: 500 }));
    expect(opened.map(({ code }) => code)).not.toContain(lot);
    expect(await atOffice((lots) => lots.countNotOpened(due))).toBe(1);
    expect(await atOffice((lots) => lots.putOff(due.today))).toEqual([lot]);
  });

  test('a simulation of before shows neither names nor numbers, on the page, in the list and as a workbook', async () => {
    const [page, workbook] = [await shown(early), await city.get(`/api/simulations/${early}/export`, { as: 'zhengce' })];
    expect([page.status, workbook.status]).toEqual([409, 409]);
    expect(page.json()).toMatchObject({ title: '有标段推迟了开标，这份试算暂不能看', detail: expect.stringContaining(lot) });
    expect((await totals()).get(early)).toBeNull();
    const later = await simulate('2025-10-01');
    expect((await totals()).get(later)).toEqual(expect.objectContaining({ lost: 0 }));
  });

  test('M06.S1 its procuring entity records no finding about a bidder, also by SQL', async () => {
    await expect(found()).rejects.toThrow(/row-level security/);
  });
  const found = () =>
    city.limited.as(demoAccounts.find(({ login }) => login === 'donghai') ?? null)((database) =>
      sql`insert into m06_ability_finding values (${cast.subei}, ${lot}, true, '已核对业绩和人员名单，具备能力', 'x', now())`.execute(
        database,
      ),
    );

  test('on its new last day it is still open; the next day it is opened, and all is as it was', async () => {
    city.moveTo(`${putOffTo}T02:00:00Z`);
    expect((await shown(early)).status).toBe(409);
    city.moveTo('2026-01-01T02:00:00Z');
    expect(await lotsOf(early)).toContain(lot);
    expect((await totals()).get(early)).not.toBeNull();
    expect(await lotsOf(await simulate(before))).toContain(lot);
    await found();
  });
});
