// 改期与撤回契约测试: a sheet follows the deadline that is in force, and says so when its tender is withdrawn or comes back.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NoticeList, noticeList } from '#contract/domains/notices';
import { checkSheetList, checkSheetOnWire } from '#contract/measures/m06-wider-scope';
import { plainDate } from '#kernel/plain-date';
import { sheetsToCheck } from '#measures/m06-wider-scope';
import { rechecker, sequencer } from '#platform/database/limited/limited-database';
import { onEachPostgres, type TestDatabase } from '#platform/database/testing';
import { givePlaces } from '#platform/journal/feed';
import { cast } from '../../seed/firms.ts';
import { recheckRounds } from './recheck-round.ts';
import { openDemoCity } from './testing.ts';

const basis = { title: '招标变更公告', documentNo: '示例变更〔2025〕3号' };

onEachPostgres((open) => {
  let owner: TestDatabase;
  let city: Awaited<ReturnType<typeof openDemoCity>>;
  beforeAll(async () => {
    owner = await open();
    city = await openDemoCity(owner);
  }, 60_000);
  afterAll(() => city.close());

  const round = async () => {
    await city.limited.as(sequencer)(givePlaces);
    return recheckRounds(city.city)();
  };
  const make = async (code: string): Promise<string> => (await city.post(`/api/lots/${code}/check-sheets`, { as: 'yuntai' })).json().number;
  const shown = async (number: string) => checkSheetOnWire.parse((await city.get(`/api/check-sheets/${number}`)).json());
  const listed = async (number: string) =>
    checkSheetList.parse((await city.get('/api/check-sheets', { as: 'yuntai' })).json()).rows.find((it) => it.number === number);
  const toldOf = async (number: string) => {
    const { rows }: NoticeList = noticeList.parse((await city.get('/api/notices', { as: 'yuntai' })).json());
    return rows.map(({ told }) => told).filter((told) => told.kind !== 'standing-changed' && told.number === number);
  };
  const versionsOf = async (code: string) => (await city.get(`/api/registers/lot/${code}/fact`, { as: 'zhujian' })).json().versions;
  const act = async (code: string, name: 'correction' | 'retraction', values?: object) => {
    const versions = await versionsOf(code);
    const seen = versions.map(({ version }: { version: string }) => version);
    const body =
      values === undefined ? { basis, seen } : { basis, seen, values: { ...versions.at(-1).values, ...values, trueFrom: '自始' } };
    const reply = await city.post(`/api/registers/lot/${code}/${name}`, { as: 'zhujian', body });
    expect([reply.status, reply.json()]).toMatchObject([200, { done: true }]);
    return versions;
  };
  const enter = async (values: object) => {
    const entered = await city.post('/api/registers/lot', { as: 'zhujian', body: { basis, values } });
    expect(entered.json()).toMatchObject({ act: 'entered' });
  };
  const sanction = async (decidedOn: string, documentNo: string) => {
    const values = { enterprise: cast.yuntai, kind: '拖欠农民工工资', decidedOn, restoredOn: '未修复', documentNo };
    expect((await city.post('/api/registers/sanction', { as: 'zhujian', body: { basis, values } })).json()).toMatchObject({
      act: 'entered',
    });
  };
  const [extended, forward, late, gone] = ['DH-2025-101', 'DH-2025-102', 'DH-2025-103', 'DH-2025-104'];
  const numbers = new Map<string, string>();
  const numberOf = (code: string) => numbers.get(code) ?? '';
  const kinds = async (code: string) => (await shown(numberOf(code))).rechecks.map(({ kind }) => kind);

  test('M06 a deadline that is moved is told with both days, and the sheet, its list and its page go by the new one', async () => {
    const due = { [extended]: '2025-05-28', [forward]: '2025-07-08', [late]: '2025-08-06', [gone]: '2025-09-02' };
    for (const [code, bidsDueOn] of Object.entries(due)) {
      const { trueFrom, ...values } = (await versionsOf('DH-2025-007')).at(-1).values;
      await enter({ ...values, code, bidsDueOn });
      numbers.set(code, await make(code));
    }
    city.moveTo('2025-05-20T02:00:00Z');
    await act(extended, 'correction', { bidsDueOn: '2025-05-30' });
    await act(forward, 'correction', { bidsDueOn: '2025-05-26' });
    expect(await round()).toBe(2);
    expect(await toldOf(numberOf(extended))).toMatchObject([
      { kind: 'sheet-rechecked', lot: { bidsDueOn: '2025-05-30' }, dueOnBefore: '2025-05-28', changed: ['投标截止日'] },
    ]);
    expect((await toldOf(numberOf(forward)))[0]).toMatchObject({ lot: { bidsDueOn: '2025-05-26' }, dueOnBefore: '2025-07-08' });
    const { content, rechecks } = await shown(numberOf(extended));
    expect([content.lot.bidsDueOn, rechecks[0]?.content.lot.bidsDueOn]).toEqual(['2025-05-28', '2025-05-30']);
    expect(await listed(numberOf(extended))).toMatchObject({ lot: { bidsDueOn: '2025-05-30' }, withdrawn: false });
  });

  test('on its new last day a sheet whose deadline was brought forward is still open; the next day it is opened, long before the old one', async () => {
    city.moveTo('2025-05-26T02:00:00Z');
    await sanction('2025-05-25', '示例人社〔2025〕11号');
    await round();
    expect(await kinds(forward)).toEqual(['before-opening', 'before-opening']);
    expect(await toldOf(numberOf(forward))).toHaveLength(2);
    city.moveTo('2025-05-27T02:00:00Z');
    await sanction('2025-05-26', '示例人社〔2025〕12号');
    await round();
    expect(await kinds(forward)).toEqual(['before-opening', 'before-opening', 'after-opening']);
    expect(await toldOf(numberOf(forward))).toHaveLength(2);
  });

  test('M06.S1 a sanction on the day between the old deadline and the new one is told: the sheet is still open', async () => {
    city.moveTo('2025-05-29T02:00:00Z');
    const inRound = await city.limited.as(rechecker)((database) => sheetsToCheck(database, plainDate('2025-05-29')));
    expect(inRound.sheets.map(({ number }) => number)).toContain(numberOf(extended));
    await sanction('2025-05-29', '示例人社〔2025〕13号');
    await round();
    expect((await toldOf(numberOf(extended)))[0]).toMatchObject({ changed: ['失信与处罚记录'], lot: { bidsDueOn: '2025-05-30' } });
    expect((await kinds(extended)).at(-1)).toBe('before-opening');
    city.moveTo('2025-05-31T02:00:00Z');
    const before = await toldOf(numberOf(extended));
    await sanction('2025-05-30', '示例人社〔2025〕14号');
    await round();
    expect((await kinds(extended)).at(-1)).toBe('after-opening');
    expect(await toldOf(numberOf(extended))).toEqual(before);
  });

  test('a deadline that is found to have passed already is told to whoever was told of a later one', async () => {
    await act(late, 'correction', { bidsDueOn: '2025-05-30' });
    await round();
    expect((await kinds(late)).at(-1)).toBe('after-opening');
    expect((await toldOf(numberOf(late)))[0]).toMatchObject({ lot: { bidsDueOn: '2025-05-30' }, dueOnBefore: '2025-08-06' });
  });

  test('M06 a tender that is withdrawn is told once, and noted on the sheet and in the list; once it is back, that too', async () => {
    const versions = await act(gone, 'retraction');
    expect(await round()).toBe(1);
    expect(await round()).toBe(0);
    expect((await toldOf(numberOf(gone)))[0]).toMatchObject({ kind: 'tender-withdrawn', lot: { code: gone, bidsDueOn: '2025-09-02' } });
    expect((await shown(numberOf(gone))).rechecks.at(-1)).toMatchObject({ kind: 'before-opening', withdrawn: true, changed: [] });
    expect(await listed(numberOf(gone))).toMatchObject({ withdrawn: true });
    await sanction('2025-05-31', '示例人社〔2025〕15号');
    await round();
    expect((await toldOf(numberOf(gone)))[0]).toMatchObject({ kind: 'tender-withdrawn' });
    const { trueFrom, ...values } = versions.at(-1).values;
    await enter({ ...values, code: gone });
    expect(await round()).toBe(1);
    const told = await toldOf(numberOf(gone));
    expect(told.filter(({ kind }) => kind === 'tender-withdrawn')).toHaveLength(1);
    expect(told[0]).toMatchObject({ kind: 'tender-back', changed: ['失信与处罚记录'] });
    expect((await shown(numberOf(gone))).rechecks.at(-1)).toMatchObject({ kind: 'before-opening', withdrawn: false });
    expect(await listed(numberOf(gone))).toMatchObject({ withdrawn: false });
  });

  test('a lot that is taken from the public is withdrawn for the firm; after the opening that is a note and no notice', async () => {
    const before = await toldOf(numberOf(extended));
    await act(extended, 'correction', { published: '否' });
    expect(await round()).toBe(1);
    expect((await shown(numberOf(extended))).rechecks.at(-1)).toMatchObject({ kind: 'after-opening', withdrawn: true });
    expect(await toldOf(numberOf(extended))).toEqual(before);
  });
});
