// 政策找企业轮次契约测试: what a firm newly qualifies for and what it ceases to is told once, to that firm; nobody else learns of it.

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NoticeList, noticeList } from '#contract/domains/notices';
import { firmStanding } from '#contract/measures/m06-wider-scope';
import { type Actor, rechecker, sequencer, servantOf, weigher } from '#platform/database/limited/limited-database';
import { onEachPostgres, type TestDatabase } from '#platform/database/testing';
import { givePlaces, lastPlace } from '#platform/journal/feed';
import { demoAccounts } from '../../../seed/demo-accounts.ts';
import { cast, firms } from '../../../seed/firms.ts';
import { type DemoLogin, openDemoCity } from '../testing.ts';
import { standingRounds } from './standing-round.ts';

const [first, second] = ['DH-2025-007', 'DH-2025-901'] as const;
const basis = { title: '投标限制决定书', documentNo: '示例建〔2025〕8号' };
const ban = { enterprise: cast.subei, kind: '取消投标资格', from: '2025-05-12', through: '2025-12-31' };
const others = ['donghai', 'zhujian', 'donghai-xian', 'zhengce', 'yinhang', 'xiehui', 'xitong', 'anquan', 'shenji'] as const;

onEachPostgres((open) => {
  let owner: TestDatabase;
  let city: Awaited<ReturnType<typeof openDemoCity>>;
  beforeAll(async () => {
    owner = await open();
    city = await openDemoCity(owner);
  }, 60_000);
  afterAll(() => city.close());

  const round = async (again = standingRounds(city.city)) => {
    await city.limited.as(sequencer)(givePlaces);
    return again();
  };
  const inbox = async (as: DemoLogin): Promise<NoticeList> => noticeList.parse((await city.get('/api/notices', { as })).json());
  const keptBy = async (actor: Actor | null) => {
    const kept = sql<{ lot: string; since: string | null }>`
      select lot_code as lot, since from m06_standing where credit_code = ${actor?.creditCode ?? cast.subei} order by lot_code`;
    return (await city.limited.as(actor)((database) => kept.execute(database))).rows;
  };
  const subei = servantOf(cast.subei);
  const enter = async (register: string, values: object, as: DemoLogin = 'zhujian') => {
    const { status, json } = await city.post(`/api/registers/${register}`, { as, body: { basis, values } });
    expect([status, json()]).toEqual([200, expect.objectContaining({ act: 'entered' })]);
  };
  const factAt = async (url: string) => (await city.get(`${url}/fact`, { as: 'zhujian' })).json();
  const seenAt = async (url: string) => (await factAt(url)).versions.map(({ version }: { version: number }) => version);
  const retract = async (url: string) => {
    const reply = await city.post(`${url}/retraction`, { as: 'zhujian', body: { basis, seen: await seenAt(url) } });
    expect(reply.json()).toMatchObject({ act: 'retracted' });
  };

  test('the first round keeps for every firm where it is eligible, as its page has it, and tells nobody', async () => {
    expect(await round()).toMatchObject({ firms: firms.length, lots: 1, told: 0 });
    for (const login of ['yuntai', 'subei', 'yungang'] as const) {
      const page = firmStanding.parse((await city.get('/api/standing', { as: login })).json());
      expect(await keptBy(servantOf(cast[login]))).toEqual(
        page.rows.filter(({ list }) => list === 'eligible').map(({ lot }) => ({ lot: lot.code, since: null })),
      );
      expect(await inbox(login)).toEqual({ rows: [], unread: 0 });
    }
    expect(await keptBy(subei)).toMatchObject([{ lot: first }]);
  });

  test('nothing has changed: another process finds nobody to weigh', async () => {
    expect(await round()).toBeUndefined();
  });

  test('what an issuer commits leaves no leaf, and wakes the same process by its mark alone; once', async () => {
    const again = standingRounds(city.city);
    await round(again);
    const values = {
      ...{ documentNo: 'W-1', enterprise: cast.subei, lot: first, issuer: '港城银行（示例）' },
      ...{ amount: '1000000.00', committedOn: '2025-05-12' },
    };
    await enter('guarantee_commitment', values, 'yinhang');
    expect(await round(again)).toMatchObject({ firms: 1, told: 0 });
    expect(await round(again)).toBeUndefined();
  });

  test('a firm that ceases to qualify is told once, with the condition by name; no other firm is weighed', async () => {
    await enter('ban', ban);
    expect(await round()).toMatchObject({ firms: 1, told: 1 });
    expect(await round()).toBeUndefined();
    expect(await inbox('subei')).toMatchObject({
      unread: 1,
      rows: [
        {
          path: `/tenders/${first}`,
          told: {
            kind: 'standing-changed',
            gained: [],
            lost: [{ lot: { code: first }, list: 'not-applicable', failing: ['投标截止日不在禁止投标期内'] }],
          },
        },
      ],
    });
    expect(await keptBy(subei)).toEqual([]);
  });

  test('a round that is killed before it has told is made up for by two at once, and the firm is told once', async () => {
    await retract(`/api/registers/ban/${cast.subei}~${ban.kind}~${ban.from}`);
    await owner.pool.query('alter table notice rename to notice_gone');
    await expect(round()).rejects.toThrow('1 firms');
    await owner.pool.query('alter table notice_gone rename to notice');
    expect(await keptBy(subei)).toEqual([]);
    const both = await Promise.all([round(), round()]);
    expect((both[0]?.told ?? 0) + (both[1]?.told ?? 0)).toBe(1);
    expect(await inbox('subei')).toMatchObject({
      unread: 2,
      rows: [{ told: { gained: [{ lot: { code: first }, isNewLot: false }], lost: [] } }, {}],
    });
  });

  test('several new lots are one notice; on the page and the desk they stand as newly eligible', async () => {
    const { versions } = await factAt(`/api/registers/lot/${first}`);
    const { trueFrom: _, ...values } = versions.at(-1).values;
    for (const code of [second, 'DH-2025-902']) await enter('lot', { ...values, code, title: `新标段 ${code}` }, 'donghai-xian');
    city.moveTo('2025-05-13T02:00:00Z');
    expect(await round()).toMatchObject({ firms: firms.length, lots: 3 });
    expect((await inbox('subei')).rows[0]).toMatchObject({
      path: '/opportunities',
      arrivedOn: '2025-05-13',
      told: { gained: [{ lot: { code: second }, isNewLot: true }, { lot: { code: 'DH-2025-902' } }], lost: [] },
    });
    const page = firmStanding.parse((await city.get('/api/standing', { as: 'subei' })).json());
    expect(page.rows.filter(({ since }) => since === '2025-05-13').map(({ lot }) => lot.code)).toEqual(expect.arrayContaining([second]));
  });

  test('a lot that is taken back before its deadline is told', async () => {
    await retract('/api/registers/lot/DH-2025-902');
    await round();
    expect((await inbox('subei')).rows[0]).toMatchObject({
      path: '/opportunities',
      told: { lost: [{ lot: { code: 'DH-2025-902' }, list: 'withdrawn' }] },
    });
    expect((await keptBy(subei)).map(({ lot }) => lot)).toEqual([first, second]);
  });

  test('nobody else learns of it: no row, no notice, no number, no leaf of the journal', async () => {
    const strangers = [...others.map((login) => demoAccounts.find((it) => it.login === login) ?? null), servantOf(cast.yuntai), null];
    for (const actor of [...strangers, weigher, rechecker, sequencer])
      for (const table of ['m06_standing', 'notice']) {
        const count = sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)} where credit_code = ${cast.subei}`;
        const { rows } = await city.limited.as(actor)((database) => count.execute(database));
        expect([actor?.role, table, rows[0]?.n]).toEqual([actor?.role, table, 0]);
      }
    for (const login of others) {
      expect([login, (await city.get('/api/notices', { as: login })).status]).toEqual([login, 403]);
      expect([login, (await city.get('/api/standing', { as: login })).status]).toEqual([login, 403]);
    }
    for (const table of ['m06_standing_basis', 'touched'])
      for (const actor of strangers) {
        const seen = sql`select from ${sql.table(table)} where credit_code is distinct from ${cast.yuntai}`;
        expect((await city.limited.as(actor)((database) => seen.execute(database))).rows).toEqual([]);
      }
    await enter('ban', { ...ban, kind: '禁止进入市场', from: '2025-05-13' });
    await city.limited.as(sequencer)(givePlaces);
    const before = await city.limited.as(sequencer)(lastPlace);
    expect(await round()).toMatchObject({ told: 1 });
    await city.limited.as(sequencer)(givePlaces);
    expect(await city.limited.as(sequencer)(lastPlace)).toBe(before);
  });

  test('a lot that closes at its deadline leaves the table, and is no news', async () => {
    const { unread } = await inbox('subei');
    city.moveTo('2025-05-29T02:00:00Z');
    await round();
    expect(await keptBy(subei)).toEqual([]);
    expect((await inbox('subei')).unread).toBe(unread);
  });
});
