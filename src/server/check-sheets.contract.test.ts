// 核对表契约测试: a firm makes its check sheet; changes weigh it again and are told once; nobody else learns of it before the opening.

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NoticeList, noticeList } from '#contract/domains/notices';
import { type CheckSheetOnWire, checkSheetOnWire } from '#contract/measures/m06-wider-scope';
import { plainDate } from '#kernel/plain-date';
import { sheetsToCheck } from '#measures/m06-wider-scope';
import { holderOf, rechecker, sequencer } from '#platform/database/limited/limited-database';
import { onEachPostgres, type TestDatabase } from '#platform/database/testing';
import { givePlaces, readFeed } from '#platform/journal/feed';
import { demoAccounts } from '../../seed/demo-accounts.ts';
import { cast } from '../../seed/firms.ts';
import { recheckRounds } from './recheck-round.ts';
import { type DemoLogin, openDemoCity } from './testing.ts';

const lot = '/api/lots/DH-2025-007';
const basis = { title: '行政处理决定书', documentNo: '示例人社〔2025〕8号' };
const sanction = {
  enterprise: cast.yuntai,
  kind: '拖欠农民工工资',
  decidedOn: '2025-05-20',
  restoredOn: '未修复',
  documentNo: '示例人社〔2025〕8号',
};
const others = ['subei', 'donghai', 'zhujian', 'donghai-xian', 'zhengce', 'yinhang', 'xiehui', 'xitong', 'anquan', 'shenji'] as const;

onEachPostgres((open) => {
  let owner: TestDatabase;
  let city: Awaited<ReturnType<typeof openDemoCity>>;
  beforeAll(async () => {
    owner = await open();
    city = await openDemoCity(owner);
  }, 60_000);
  afterAll(() => city.close());

  const shown = async (number: string, as?: DemoLogin): Promise<CheckSheetOnWire> =>
    checkSheetOnWire.parse((await city.get(`/api/check-sheets/${number}`, as ? { as } : {})).json());
  const inbox = async (): Promise<NoticeList> => noticeList.parse((await city.get('/api/notices', { as: 'yuntai' })).json());
  const round = async (again = recheckRounds(city.city)) => {
    await city.limited.as(sequencer)(givePlaces);
    return again();
  };
  const accountOf = (login: DemoLogin) => demoAccounts.find((it) => it.login === login) ?? demoAccounts[0];
  const leaves = () => city.limited.as(sequencer)((database) => readFeed(database, { after: 0, limit: 1000 }));
  let number = '';

  test('M06 the sheet freezes what the page showed: conclusions with the words, facts with sources, and it is computed again to the letter', async () => {
    await city.put(`${lot}/plan`, { as: 'yuntai', body: { bidPrice: '75360000.00', leader: null } });
    const position = (await city.get(`${lot}/position`, { as: 'yuntai' })).json();
    const made = await city.post(`${lot}/check-sheets`, { as: 'yuntai' });
    expect(made.status).toBe(201);
    number = made.json().number;
    expect(number).toMatch(/^HD(-[0-9A-HJKMNP-TV-Z]{4}){4}$/);
    const sheet = await shown(number, 'yuntai');
    expect(sheet).toMatchObject({ number, recomputed: true, rechecks: [], content: { madeOn: '2025-05-12', isDemo: true } });
    expect(sheet.content.sentences).toEqual(position.sentences);
    expect(sheet.content.facts).toEqual(position.facts);
    expect(sheet.content.byCertificate).toMatchObject({ answer: 'no', failing: ['资质等级达到工程要求'] });
    expect(sheet.content.byCertificate).toEqual(position.byCertificate);
    expect((await city.get('/api/check-sheets', { as: 'yuntai' })).json().rows[0].may.certificate).toBe('no');
    expect(sheet.content.sentences['M06.S1'].conditions[2]).toMatchObject({ quote: '能够提供足额担保', gap: '2536000.00' });
  });

  test('only a firm makes one, for a lot that there is', async () => {
    expect((await city.post(`${lot}/check-sheets`)).status).toBe(401);
    for (const login of others.slice(1))
      expect([login, (await city.post(`${lot}/check-sheets`, { as: login })).status]).toEqual([login, 403]);
    expect((await city.post('/api/lots/NO-SUCH/check-sheets', { as: 'yuntai' })).status).toBe(404);
  });

  test('whoever holds the paper finds it by its number, as typed; any other number is answered in the same words', async () => {
    const typed = number.toLowerCase().replaceAll('-', ' ');
    expect(await shown(typed)).toEqual(await shown(number, 'yuntai'));
    const none = await city.get('/api/check-sheets/HD-0000-0000-0000-0000');
    const impossible = await city.get('/api/check-sheets/1');
    expect([none.status, impossible.status]).toEqual([404, 404]);
    expect(none.json()).toEqual(impossible.json());
  });

  test('before the opening nobody else learns of it: no list, no count, no leaf, and no row by SQL', async () => {
    const count = sql<{ count: number }>`select count(*)::int from m06_check_sheet`;
    for (const login of others) {
      expect([login, (await city.get('/api/check-sheets', { as: login })).json().rows ?? []]).toEqual([login, []]);
      const { rows } = await city.limited.as(accountOf(login))((database) => count.execute(database));
      expect([login, rows[0]?.count]).toEqual([login, 0]);
    }
    const holder = await city.limited.as(holderOf('HD-0000-0000-0000-0000'))((database) => count.execute(database));
    expect(holder.rows[0]?.count).toBe(0);
    expect((await leaves()).filter(({ act }) => act.includes('sealed'))).toEqual([]);
    const journal = JSON.stringify((await city.get('/api/journal?size=200', { as: 'shenji' })).json());
    for (const word of [number, 'plan-saved', 'check-sheet', 'sealed']) expect(journal).not.toContain(word);
  });

  test('a sheet is never changed, not even by the owner of the database', async () => {
    await expect(owner.pool.query("update m06_check_sheet set lot_code = 'x'")).rejects.toMatchObject({ code: '42501' });
    await expect(owner.pool.query('delete from m06_check_sheet')).rejects.toMatchObject({ code: '42501' });
  });

  test('nothing has changed: a round tells nothing', async () => {
    expect(await round()).toBe(0);
    expect(await inbox()).toEqual({ rows: [], unread: 0 });
  });

  test('M06.S1 a sanction entered before the opening weighs the open sheet again, and the inbox holds it once, however often it is looked at', async () => {
    city.moveTo('2025-05-20T02:00:00Z');
    const entered = await city.post('/api/registers/sanction', { as: 'zhujian', body: { basis, values: sanction } });
    expect(entered.json()).toMatchObject({ act: 'entered' });
    expect(await round()).toBe(1);
    // As after a kill: another process, which remembers nothing.
    expect(await round()).toBe(0);
    const { rows, unread } = await inbox();
    expect(unread).toBe(1);
    expect(rows).toMatchObject([
      { path: `/check/${number}`, arrivedOn: '2025-05-20', told: { kind: 'sheet-rechecked', number, changed: ['失信与处罚记录'] } },
    ]);
    const { content, rechecks } = await shown(number);
    expect(content.facts.find(({ fact }) => fact === 'sanctions')?.value).toEqual([]);
    expect(rechecks).toMatchObject([{ ordinal: 1, kind: 'before-opening', recheckedOn: '2025-05-20', changed: ['sanctions'] }]);
    expect(rechecks[0]?.content.sentences['M06.S1'].conditions[0]).toMatchObject({ quote: '信誉良好', holds: false });
  });

  test('a round that is killed before it has told is made up for by the next one, once', async () => {
    const correction = async (values: object) => {
      const url = `/api/registers/enterprise/${cast.yuntai}`;
      const { versions } = (await city.get(`${url}/fact`, { as: 'zhujian' })).json();
      const held = versions.at(-1).values;
      const seen = versions.map(({ version }: { version: string }) => version);
      return city.post(`${url}/correction`, { as: 'zhujian', body: { basis, seen, values: { ...held, ...values } } });
    };
    expect((await correction({ safetyPermitThrough: '2025-05-21', trueFrom: '2025-05-20' })).status).toBe(200);
    await owner.pool.query('alter table notice rename to notice_gone');
    await expect(round()).rejects.toThrow('notice');
    await owner.pool.query('alter table notice_gone rename to notice');
    expect((await shown(number)).rechecks).toHaveLength(1);
    const both = await Promise.all([round(), round()]);
    expect(both[0] + both[1]).toBe(1);
    expect((await inbox()).unread).toBe(2);
  });

  test('a notice is read once, by the firm that it is for', async () => {
    const [newest] = (await inbox()).rows;
    expect((await city.post(`/api/notices/${newest?.id}/read`, { as: 'subei' })).status).toBe(404);
    expect((await city.post('/api/notices/none/read', { as: 'yuntai' })).status).toBe(404);
    expect((await city.post(`/api/notices/${newest?.id}/read`, { as: 'yuntai' })).status).toBe(200);
    expect(await inbox()).toMatchObject({ unread: 1, rows: [{ readAt: '2025-05-20T02:00:00Z' }, { readAt: null }] });
  });

  test('what becomes known after the opening raises a note on the sheet, and tells nobody', async () => {
    city.moveTo('2025-05-29T02:00:00Z');
    const late = { ...sanction, documentNo: '示例人社〔2025〕9号', decidedOn: '2025-05-28' };
    await city.post('/api/registers/sanction', { as: 'zhujian', body: { basis, values: late } });
    expect(await round()).toBe(1);
    expect((await shown(number)).rechecks.map(({ kind }) => kind)).toEqual(['before-opening', 'before-opening', 'after-opening']);
    expect((await inbox()).rows).toHaveLength(2);
  });

  test('an opened sheet leaves the round until something touches its firm or its lot; an open one stays', async () => {
    const looked = async (on: string) =>
      (await city.limited.as(rechecker)((database) => sheetsToCheck(database, plainDate(on)))).sheets.length;
    expect([await looked('2025-05-28'), await looked('2025-05-29')]).toEqual([1, 0]);
    const enter = (values: object) => city.post('/api/registers/sanction', { as: 'zhujian', body: { basis, values } });
    await enter({ ...sanction, enterprise: cast.subei });
    expect(await looked('2025-05-29')).toBe(0);
    await enter({ ...sanction, documentNo: '示例人社〔2025〕10号' });
    expect(await looked('2025-05-29')).toBe(1);
    expect(await round()).toBe(1);
    expect(await looked('2025-05-29')).toBe(0);
    await owner.pool.query("insert into touched (round, lot_code) values ('sheets', 'DH-2025-007'), ('sheets', 'HZ-2024-031')");
    expect(await looked('2025-05-29')).toBe(1);
  });
});
