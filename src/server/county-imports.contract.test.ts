// 县区导入契约测试: over HTTP, a county's clerk imports and takes back projects and lots of its own area, and learns nothing of others.

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CellFault, importList, importOutcome } from '#contract/domains/imports';
import { onEachPostgres, type TestDatabase } from '#platform/database/testing';
import { type Cells, xlsxOf } from '#platform/workbook/testing';
import { readWorkbook } from '#platform/workbook/xlsx/read-workbook';
import { type DemoLogin, openDemoCity } from './testing.ts';

const projectHeader = ['项目编号', '项目名称', '建设单位', '所在地区', '已公开'];
const lotHeader = ['标段编号', '标段名称', '所属项目编号', '招标人', '工程所在地区', '工程类别', '招标公告日期', '投标截止日期', '已公开'];
const project = (code: string, area = '东海县', name = '某项目') => [code, name, '某单位', area, '否'];
const lot = (code: string, area = '东海县', projectCode = '') => [
  ...[code, '某标段', projectCode, '某单位', area, '市政公用工程', '2025-05-06', '2025-05-28', '否'],
];
const guarantees = [
  ['承诺编号', '统一社会信用代码', '标段编号', '出具机构', '担保金额（元）', '出具日期'],
  ['C1', '91320706FAKE00013X', 'DH-9', '某银行', '1', '2025-05-20'],
];
const taken = '这个编号已被占用，不能使用。请核对编号；没有写错的，请换一个编号或联系市住建局。';

onEachPostgres((open) => {
  let owner: TestDatabase;
  let city: Awaited<ReturnType<typeof openDemoCity>>;
  beforeAll(async () => {
    owner = await open();
    city = await openDemoCity(owner);
    await imported(
      'guanyun-xian',
      { 项目: [projectHeader, project('GY-SECRET', '灌云县', '灌云机密大桥')] },
      { name: '灌云机密大桥.xlsx' },
    );
    await imported('guanyun-xian', { 招标项目: [lotHeader, lot('GY-SECRET-1', '灌云县', 'GY-SECRET')] }, { name: '灌云机密标段.xlsx' });
  }, 60_000);
  afterAll(() => city.close());

  const send = async (
    as: DemoLogin,
    sheets: Readonly<Record<string, Cells>>,
    { name = '东海.xlsx', query = '', workbook = 'tenders' } = {},
  ) => {
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(await xlsxOf(sheets))]), name);
    return city.post(`/api/imports/${workbook}?${query}`, { as, body });
  };
  const outcomeOf = async (...[as, sheets, rest]: Parameters<typeof send>) => {
    const reply = await send(as, sheets, rest);
    expect(reply.status).toBe(200);
    return importOutcome.parse(reply.json());
  };
  const imported = async (...sent: Parameters<typeof send>) => {
    const outcome = await outcomeOf(...sent);
    expect([outcome.faults, outcome.done]).toEqual([[], true]);
  };
  const listOf = async (as: DemoLogin) => importList.parse((await city.get('/api/imports', { as })).json()).imports;
  const undo = async (as: DemoLogin, name: string) => {
    const id = (await listOf('zhujian')).find(({ fileName, undone }) => fileName === name && undone === null)?.id;
    const reply = await city.post(`/api/imports/${id}/undo`, { as });
    return { status: reply.status, json: reply.json() };
  };
  const held = async (table: string, code: string) => {
    const { rows } = await sql<{ area: string }>`select area from ${sql.table(table)} where code = ${code} and upper_inf(known)`.execute(
      owner.database,
    );
    return rows.map(({ area }) => area);
  };
  const placesOf = (faults: readonly CellFault[]) => faults.map(({ sheet, row, column, found }) => [sheet, row, column, found]);

  test('rows of its own area go in, are listed for it and the bureau alone, and say in no place that all can read what the file was called', async () => {
    await imported('donghai-xian', { 项目: [projectHeader, project('DH-N1')], 招标项目: [lotHeader, lot('DH-N1-1', '东海县', 'DH-N1')] });
    expect([await held('project', 'DH-N1'), await held('lot', 'DH-N1-1')]).toEqual([['东海县'], ['东海县']]);
    expect((await listOf('donghai-xian')).map(({ fileName, area }) => [fileName, area])).toEqual([['东海.xlsx', '东海县']]);
    expect((await listOf('guanyun-xian')).map(({ area }) => area)).toEqual(['灌云县', '灌云县']);
    expect((await listOf('zhujian')).map(({ area }) => area ?? '全市').toSorted()).toEqual(['东海县', '全市', '全市', '灌云县', '灌云县']);
    const said = await city.limited.as(null)((database) => sql<{ source: string }>`select source from register_loaded`.execute(database));
    expect(JSON.stringify(said.rows)).not.toMatch(/机密|东海\.xlsx/);
  });

  test('rows of another area are faults in their cells, and good rows go in without them', async () => {
    const sheets = {
      项目: [projectHeader, project('DH-N2'), project('HZ-N2', '海州区')],
      招标项目: [lotHeader, lot('HZ-N2-1', '海州区', 'HZ-N2')],
    };
    const { faults, done } = await outcomeOf('donghai-xian', sheets);
    expect([done, placesOf(faults)]).toEqual([
      false,
      [
        ['项目', 3, 'D 所在地区', '海州区'],
        ['招标项目', 2, 'E 工程所在地区', '海州区'],
      ],
    ]);
    expect(faults[0]).toMatchObject({ expected: '东海县', remedy: expect.stringContaining('县区只导入本县区的项目和标段') });
    const good = await outcomeOf('donghai-xian', sheets, { query: 'goodRowsOnly=true' });
    expect(good).toMatchObject({
      done: true,
      sheets: [
        { rows: 1, leftOut: 1 },
        { rows: 0, leftOut: 1 },
      ],
    });
    expect([await held('project', 'DH-N2'), await held('project', 'HZ-N2')]).toEqual([['东海县'], []]);
  });

  test('guarantees in its file are a fault that says who imports them; its template has no such sheet; firms are refused', async () => {
    const outcome = await outcomeOf(
      'donghai-xian',
      { 项目: [projectHeader, project('DH-N3')], 担保承诺: guarantees },
      { query: 'goodRowsOnly=true' },
    );
    expect([outcome.done, await held('project', 'DH-N3')]).toEqual([false, []]);
    expect(outcome.faults).toContainEqual(
      expect.objectContaining({ sheet: '担保承诺', row: null, expected: '担保承诺由出具的银行、保险或担保公司导入' }),
    );
    expect((await send('donghai-xian', {}, { workbook: 'firms' })).json()).toMatchObject({
      status: 403,
      detail: expect.stringContaining('企业登记由市住建局导入'),
    });
    const [own, whole] = await Promise.all(
      (['donghai-xian', 'zhujian'] as const).map((as) => city.get('/api/imports/tenders/template', { as })),
    );
    const sheetsOf = ({ bytes }: { readonly bytes: Buffer }) => {
      const read = readWorkbook(bytes);
      return (read.ok ? read.value : []).map(({ name }) => name);
    };
    expect(own && sheetsOf(own)).not.toContain('担保承诺');
    expect(whole && sheetsOf(whole)).toContain('技术参数');
    expect((await city.get('/api/imports/firms/template', { as: 'donghai-xian' })).status).toBe(403);
  });

  test('a code that another county holds unseen is a fault in its cell that says nothing else', async () => {
    const sheets = { 项目: [projectHeader, project('GY-SECRET')], 招标项目: [lotHeader, lot('GY-SECRET-1')] };
    const { faults } = await outcomeOf('donghai-xian', sheets);
    expect(faults).toEqual([
      { sheet: '项目', row: 2, column: 'A 项目编号', found: 'GY-SECRET', expected: '没有被占用的编号', remedy: taken },
      { sheet: '招标项目', row: 2, column: 'A 标段编号', found: 'GY-SECRET-1', expected: '没有被占用的编号', remedy: taken },
    ]);
    const named = await outcomeOf('donghai-xian', { 招标项目: [lotHeader, lot('DH-N4', '东海县', 'GY-SECRET')] });
    expect(placesOf(named.faults)).toEqual([['招标项目', 2, 'C 所属项目编号', 'GY-SECRET']]);
    expect((await outcomeOf('donghai-xian', { 招标项目: [lotHeader, lot('HZ-2024-031')] })).faults).toMatchObject([{ remedy: taken }]);
  });

  test('and so it is where one row is entered', async () => {
    const values = { code: 'GY-SECRET', name: '某项目', owner: '某单位', area: '东海县' };
    const reply = await city.post('/api/registers/project', { as: 'donghai-xian', body: { basis: { title: '立项批复文件' }, values } });
    expect(reply.json()).toMatchObject({ status: 422, errors: [{ path: 'code', found: 'GY-SECRET', remedy: taken }] });
    expect(JSON.stringify(reply.json())).not.toMatch(/灌云|机密/);
  });

  test('it takes back its own imports, also where they changed a row, and nobody else’s', async () => {
    await imported('donghai-xian', { 项目: [projectHeader, project('DH-N1', '东海县', '改了名的项目')] }, { name: '更名.xlsx' });
    expect(await undo('guanyun-xian', '更名.xlsx')).toMatchObject({ status: 404 });
    expect(await undo('donghai-xian', '灌云机密大桥.xlsx')).toMatchObject({ status: 404 });
    expect(await undo('donghai-xian', '招标项目（演示）.xlsx')).toMatchObject({ status: 404 });
    expect(await undo('donghai-xian', '更名.xlsx')).toMatchObject({ status: 200 });
    const { rows } = await sql<{ name: string }>`select name from project where code = 'DH-N1' and upper_inf(known)`.execute(
      owner.database,
    );
    expect(rows).toEqual([{ name: '某项目' }]);
    expect((await listOf('donghai-xian')).find(({ fileName }) => fileName === '更名.xlsx')?.undone).toMatchObject({
      by: '东海县住建局经办人（示例）',
    });
    expect(await undo('zhujian', '灌云机密标段.xlsx')).toMatchObject({ status: 200 });
  });

  test('what others built on it unseen stands in no way: whether it may be taken back would tell of it', async () => {
    const retract = async (code: string) => {
      const { versions } = (await city.get(`/api/registers/project/${code}/fact`, { as: 'donghai-xian' })).json();
      const seen = versions.map(({ version }: { version: string }) => version);
      const body = { basis: { title: '立项撤销的批复文件' }, seen, dryRun: true };
      return (await city.post(`/api/registers/project/${code}/retraction`, { as: 'donghai-xian', body })).json();
    };
    await imported('donghai-xian', { 项目: [projectHeader, project('DH-N8'), project('DH-N9')] }, { name: '八九.xlsx' });
    const unseen = { 招标项目: [lotHeader, lot('GY-N9-1', '灌云县', 'DH-N9')] };
    await imported('zhujian', unseen, { name: '灌云标段.xlsx' });
    const [without, within] = [await retract('DH-N8'), await retract('DH-N9')];
    expect(within).toMatchObject({ act: 'retracted', key: ['DH-N9'] });
    expect(Object.keys(within)).toEqual(Object.keys(without));
    expect(await undo('donghai-xian', '八九.xlsx')).toMatchObject({ status: 200 });
    expect([await held('project', 'DH-N9'), await held('lot', 'GY-N9-1')]).toEqual([[], ['灌云县']]);
  });

  test('its list is of its area alone: what is not in it is unknown elsewhere', async () => {
    const { rows } = await sql<{ register: string; area: string }>`select register, area from register_loaded
      where area is not null and upper_inf(known) order by register, area`.execute(owner.database);
    expect(new Set(rows.map(({ register }) => register))).toEqual(new Set(['project', 'lot']));
    expect(new Set(rows.map(({ area }) => area))).toEqual(new Set(['东海县', '灌云县']));
  });
});
