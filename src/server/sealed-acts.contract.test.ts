// 密封契约测试: the audit administrator's journal of a day on which a firm looked, planned and made sheets is that of a day on which it did not.

import { expect, test } from 'vitest';
import { hourOf } from '#kernel/instant';
import { sealer, sequencer } from '#platform/database/limited/limited-database';
import { onEachPostgres, type TestDatabase } from '#platform/database/testing';
import { givePlaces } from '#platform/journal/feed';
import { closeBatch } from '#platform/journal/sealed-act';
import { recheckRounds } from './recheck-round.ts';
import { openDemoCity } from './testing.ts';

const lot = '/api/lots/DH-2025-007';
const basis = { title: '招标文件澄清', documentNo: '示例〔2025〕12号' };
const asked = [
  '',
  '&act=sealed',
  '&act=sealed-batch',
  '&act=plan-saved',
  '&unit=云台',
  '&actor=yuntai',
  '&actor=sealer',
  '&object=DH-2025-007',
];

onEachPostgres((open) => {
  const dayOf = async (owner: TestDatabase, isPreparing: boolean) => {
    const city = await openDemoCity(owner);
    const close = () =>
      city.limited.as(sealer)((database) => closeBatch(database, { on: city.city.clock.today(), hour: hourOf(city.city.clock.now()) }));
    const round = async () => {
      await city.limited.as(sequencer)(givePlaces);
      return recheckRounds(city.city)();
    };
    await close();
    await city.get('/api/notices', { as: 'yuntai' });
    if (isPreparing) {
      for (const page of [lot, `${lot}/position`, '/api/standing', '/api/check-sheets']) await city.get(page, { as: 'yuntai' });
      expect((await city.put(`${lot}/plan`, { as: 'yuntai', body: { bidPrice: '75360000.00', leader: null } })).status).toBe(200);
      for (let i = 0; i < 3; i++) expect((await city.post(`${lot}/check-sheets`, { as: 'yuntai' })).status).toBe(201);
    }
    city.moveTo('2025-05-12T03:10:00Z');
    const fact = (await city.get('/api/registers/lot/DH-2025-007/fact', { as: 'zhujian' })).json();
    const { trueFrom: _, ...values } = fact.versions.at(-1).values;
    const body = {
      basis,
      seen: fact.versions.map(({ version }: { version: string }) => version),
      values: { ...values, bidsDueOn: '2025-06-03', trueFrom: '自始' },
    };
    expect((await city.post('/api/registers/lot/DH-2025-007/correction', { as: 'zhujian', body })).status).toBe(200);
    const told = await round();
    await close();
    city.moveTo('2025-05-12T05:10:00Z');
    await round();
    await close();
    await round();
    const pages: string[] = [];
    for (const words of asked) {
      const page = await city.get(`/api/journal?size=200${words}`, { as: 'shenji' });
      expect(page.status).toBe(200);
      pages.push(page.bytes.toString('utf8'));
    }
    await city.close();
    return { told, pages };
  };

  /** Without what is drawn anew each time, by which leaves of one moment are put in their order. */
  const same = (page: string) => {
    const told = page.replace(/[0-9a-f]{64}/g, 'digest').replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id');
    const { rows, ...rest } = JSON.parse(told);
    return { ...rest, rows: rows.map((row: object) => JSON.stringify(row)).toSorted() };
  };

  test('every answer is the same but for what is drawn: as many leaves, of the same acts, at the same times, as many bytes', async () => {
    const [quiet, busy] = [await dayOf(await open(), false), await dayOf(await open(), true)];
    expect([quiet.told, busy.told]).toEqual([0, 3]);
    expect(busy.pages.map(({ length }) => length)).toEqual(quiet.pages.map(({ length }) => length));
    expect(busy.pages.map(same)).toEqual(quiet.pages.map(same));
    expect(JSON.parse(busy.pages[2] ?? '').rows.map(({ recordedAt }: { recordedAt: string }) => recordedAt)).toEqual([
      '2025-05-12T05:00:00Z',
      '2025-05-12T03:00:00Z',
      '2025-05-12T02:00:00Z',
    ]);
  }, 120_000);
});
