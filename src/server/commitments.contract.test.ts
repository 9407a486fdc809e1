// 担保承诺契约测试: until a lot is opened, what was committed for it is known to the firm and to who issued it, and to nobody else in any way.

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importList, importOutcome } from '#contract/domains/imports';
import { sequencer } from '#platform/database/limited/limited-database';
import { onEachPostgres, type TestDatabase } from '#platform/database/testing';
import { readFeed } from '#platform/journal/feed';
import { type Cells, xlsxOf } from '#platform/workbook/testing';
import { demoAccounts } from '../../seed/demo-accounts.ts';
import { cast } from '../../seed/firms.ts';
import { type DemoLogin, openDemoCity } from './testing.ts';

const header = ['承诺编号', '统一社会信用代码', '标段编号', '出具机构', '担保金额（元）', '出具日期'];
const bank = '港城银行（示例）';
const row = (no: string, lot = 'DH-2025-007', issuer = bank) => [no, cast.yungang, lot, issuer, '3000000.00', '2025-05-12'];
const secret = '担保承诺说明谁准备投标，开标前主管部门不得掌握：请由出具的银行、保险或担保公司导入';
const others = ['zhujian', 'donghai-xian', 'guanyun-xian', 'zhengce', 'donghai', 'subei', 'xiehui', 'shenji', 'xitong'] as const;
const watched = [
  ...['/api/imports', '/api/questions', '/api/lots?size=200', '/api/lots/DH-2025-007', '/api/registers/lot/DH-2025-007/history'],
  ...[`/api/enterprises/${cast.yungang}`, '/api/registers/quality', '/api/registers', `/api/enterprises?q=${cast.yungang}`],
  ...['fact', 'history'].map((it) => `/api/registers/guarantee_commitment/N-1/${it}`),
];
const basis = { title: '立项撤销的批复文件', documentNo: null };

onEachPostgres((open) => {
  let owner: TestDatabase;
  let city: Awaited<ReturnType<typeof openDemoCity>>;
  beforeAll(async () => {
    owner = await open();
    city = await openDemoCity(owner);
  }, 120_000);
  afterAll(() => city.close());

  const send = async (as: DemoLogin, sheets: Readonly<Record<string, Cells>>, query = '') => {
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(await xlsxOf(sheets))]), '云港航务承诺.xlsx');
    return importOutcome.parse((await city.post(`/api/imports/tenders?${query}`, { as, body })).json());
  };
  const listOf = async (as: DemoLogin) => importList.parse((await city.get('/api/imports', { as })).json()).imports;
  const guaranteesOf = async (as: DemoLogin, code: string = cast.yungang) =>
    (await city.get(`/api/enterprises/${code}`, { as })).json().guarantees;
  const retract = async (as: DemoLogin, of: string, dryRun = true) => {
    const { versions } = (await city.get(`/api/registers/${of}/fact`, { as })).json();
    const seen = versions.map(({ version }: { version: string }) => version);
    return city.post(`/api/registers/${of}/retraction`, { as, body: { basis, seen, dryRun } });
  };
  /** Whatever they read who are neither the firm nor the issuer, word for word. */
  const seenByAll = async () => {
    const seen: unknown[] = [];
    for (const as of others) {
      for (const url of watched) {
        const reply = await city.get(url, { as });
        seen.push([as, url, reply.status, reply.bytes.toString('utf8')]);
      }
    }
    return seen;
  };

  /** One leaf for each would be their number. */
  const leaves = () => city.limited.as(sequencer)((database) => readFeed(database, { after: 0, limit: 1000 }));
  const leavesNone = async (act: () => Promise<unknown>) => {
    const [before, sealed] = [await leaves(), await sealedActs()];
    await act();
    expect((await leaves()).slice(before.length).filter(({ act: of }) => of !== 'signed-in')).toEqual([]);
    return (await sealedActs()) - sealed;
  };
  const sealedActs = async () => (await owner.pool.query('select from sealed_act')).rowCount ?? 0;

  test('the bureau’s workbook is refused for each row that names a lot, whether or not such a commitment stands', async () => {
    const { faults, done } = await send('zhujian', { 担保承诺: [header, row('CN-2025-0001'), row('NEW-1')] });
    expect([done, faults.map((it) => [it.sheet, it.row, it.column, it.remedy])]).toEqual([
      false,
      [
        ['担保承诺', 2, 'C 标段编号', secret],
        ['担保承诺', 3, 'C 标段编号', secret],
      ],
    ]);
    expect((await send('zhujian', { 担保承诺: [header, ['已核实无']] })).done).toBe(false);
    const values = {
      documentNo: 'NEW-1',
      enterprise: cast.yungang,
      lot: 'DH-2025-007',
      issuer: bank,
      amount: '1',
      committedOn: '2025-05-12',
    };
    expect((await city.post('/api/registers/guarantee_commitment', { as: 'zhujian', body: { basis, values } })).status).toBe(403);
  });

  test('the issuer imports what it has issued, in a workbook with that sheet alone; and nobody else reads or hears anything other than before', async () => {
    const before = await seenByAll();
    const wrong = await send('yinhang', { 招标项目: [['标段编号'], ['X']], 担保承诺: [header, row('N-1', 'DH-2025-007', '别的银行')] });
    expect(wrong.faults.map(({ sheet, expected }) => [sheet, expected])).toEqual(
      expect.arrayContaining([
        ['招标项目', '招标项目由市住建局导入'],
        ['担保承诺', bank],
      ]),
    );
    const import2 = async () => expect((await send('yinhang', { 担保承诺: [header, row('N-1'), row('N-2')] })).done).toBe(true);
    expect(await leavesNone(import2)).toBe(1);
    expect((await guaranteesOf('yungang')).rows.map(({ documentNo, source }: Record<string, string>) => [documentNo, source])).toEqual(
      expect.arrayContaining([['N-1', '港城银行保函经办（示例） 2025-05-12 登记']]),
    );
    expect((await guaranteesOf('yinhang')).rows).toHaveLength(2);
    expect((await listOf('yinhang')).map(({ rows, fileName }) => [rows, fileName])).toContainEqual([2, '云港航务承诺.xlsx']);
    expect(await seenByAll()).toEqual(before);
    expect(JSON.stringify(await leaves())).not.toMatch(/DH-2025-007|云港航务承诺|N-1/);
  });

  test('a number that another issuer has is no obstacle: that it is taken would be an answer', async () => {
    expect((await send('yinhang', { 担保承诺: [header, row('CN-2025-0004')] })).done).toBe(true);
  });

  test('with only SQL and his own context nobody else finds one, nor by a condition that fails on it', async () => {
    for (const login of [...others, 'yuntai'] as const) {
      const account = demoAccounts.find((it) => it.login === login);
      const found = await city.limited.as(account ?? null)(async (database) =>
        sql`select 1 / (case when document_no = 'N-1' then 0 else 1 end) from guarantee_commitment where enterprise = ${cast.yungang}`.execute(
          database,
        ),
      );
      expect([login, found.rows]).toEqual([login, []]);
    }
  });

  test('its county withdraws a lot with commitments that it may not see, and takes back the import of one', async () => {
    expect((await retract('donghai-xian', 'lot/DH-2025-007')).status).toBe(200);
    expect((await retract('zhujian', 'lot/DH-2025-007')).status).toBe(200);
    const lot = ['标段编号', '标段名称', '招标人', '工程所在地区', '工程类别', '招标公告日期', '投标截止日期', '已公开'];
    const cells = ['DH-W1', '某标段', '某单位', '东海县', '市政公用工程', '2025-05-06', '2025-06-28', '是'];
    expect((await send('donghai-xian', { 招标项目: [lot, cells] })).done).toBe(true);
    expect((await send('yinhang', { 担保承诺: [header, row('N-3', 'DH-W1')] })).done).toBe(true);
    const id = (await listOf('donghai-xian'))[0]?.id;
    expect((await city.post(`/api/imports/${id}/undo`, { as: 'donghai-xian' })).status).toBe(200);
    expect((await guaranteesOf('yungang')).rows).toContainEqual(
      expect.objectContaining({ documentNo: 'N-3', lot: 'DH-W1', lotTitle: null }),
    );
    // What it names is never opened.
    expect((await guaranteesOf('zhujian')).state).toBe('may-not-see');
  });

  test('the firm questions its row with the issuer, who answers; the bureau sees neither', async () => {
    const url = '/api/registers/guarantee_commitment/N-1';
    const { versions, may } = (await city.get(`${url}/fact`, { as: 'yungang' })).json();
    expect(may).toEqual({ correct: false, confirm: false, question: true });
    const question = {
      ...{ register: 'guarantee_commitment', key: ['N-1'], version: versions[0].version },
      ...{ field: 'amount', claimed: '3500000.00', document: '承诺书原件' },
    };
    let id = '';
    const ask = async () => {
      id = (await city.post('/api/questions', { as: 'yungang', body: question })).json().id;
    };
    expect([await leavesNone(ask), id]).toEqual([1, expect.stringMatching(/^[0-9a-f-]{36}$/)]);
    const questions = async (as: DemoLogin) => (await city.get('/api/questions', { as })).json().total;
    expect([await questions('yinhang'), await questions('zhujian'), await questions('yungang')]).toEqual([1, 0, 1]);
    const answer = { outcome: 'upheld', reasons: '与承诺书存根一致，维持原登记。' };
    expect((await city.post(`/api/questions/${id}/answer`, { as: 'zhujian', body: answer })).status).toBe(404);
    const give = async () => expect((await city.post(`/api/questions/${id}/answer`, { as: 'yinhang', body: answer })).status).toBe(200);
    expect(await leavesNone(give)).toBe(1);
  });

  test('what the issuer enters, corrects, confirms and takes back row by row leaves no leaf: each would say that one more prepares', async () => {
    const url = '/api/registers/guarantee_commitment';
    const values = {
      ...{ documentNo: 'N-7', enterprise: cast.yungang, lot: 'DH-2025-007', issuer: bank },
      ...{ amount: '1000000.00', committedOn: '2025-05-12' },
    };
    const post = async (path: string, body: object) =>
      expect([path, (await city.post(`${url}${path}`, { as: 'yinhang', body: { basis, ...body } })).status]).toEqual([path, 200]);
    const held = async () => (await city.get(`${url}/N-7/fact`, { as: 'yinhang' })).json().versions;
    const seen = async () => (await held()).map(({ version }: { version: string }) => version);
    const acts = async () => {
      await post('', { values });
      await post('/N-7/correction', { seen: await seen(), values: { ...values, amount: '1200000.00' } });
      await post('/N-7/confirmation', { version: (await seen())[0] });
      await post('/N-7/retraction', { seen: await seen() });
    };
    expect(await leavesNone(acts)).toBe(4);
  });

  test('the issuer takes its import back, and the bureau cannot', async () => {
    const id = (await listOf('yinhang')).find(({ rows, fileName }) => rows === 2 && fileName === '云港航务承诺.xlsx')?.id;
    expect((await city.post(`/api/imports/${id}/undo`, { as: 'zhujian' })).status).toBe(404);
    const undo = async () => expect((await city.post(`/api/imports/${id}/undo`, { as: 'yinhang' })).status).toBe(200);
    expect(await leavesNone(undo)).toBe(1);
  });

  test('on the day after the deadline the bureau reads it, on the day itself it does not', async () => {
    const documents = async (as: DemoLogin) =>
      (await guaranteesOf(as, cast.yuntai)).rows?.map(({ documentNo }: Record<string, string>) => documentNo);
    city.moveTo('2025-05-28T02:00:00Z');
    expect([await documents('zhujian'), await documents('yuntai')]).toEqual([undefined, ['CN-2025-0001']]);
    city.moveTo('2025-05-28T16:00:00Z');
    expect([await documents('zhujian'), await documents('donghai-xian')]).toEqual([['CN-2025-0001'], undefined]);
  });
});
