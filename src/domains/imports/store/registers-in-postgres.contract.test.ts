// 导入契约测试: all rows or none, told before they are kept, and every row with the import it came with.

import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { enterprisesInPostgres } from '#domains/enterprises';
import { lotsInPostgres } from '#domains/tendering';
import type { Database } from '#platform/database/connect';
import { onEachPostgres } from '#platform/database/testing';
import { on } from '#platform/register/testing';
import { type Cells, xlsxOf } from '#platform/workbook/testing';
import type { WorkbookName } from '../contract.ts';
import { importPortsInActs } from '../import-ports.ts';
import { importWorkbook } from '../procedure/import-workbook.ts';
import { listImports } from './import-list-in-postgres.ts';

const today = on('2026-11-23');
const firm = '91320706FAKE00013X';
const other = '91320707FAKE000217';
const firmHeader = ['统一社会信用代码', '企业名称', '所在地区'];
const certificateHeader = ['统一社会信用代码', '资质类别', '资质等级', '证书编号'];
const twoFirms = {
  企业: [firmHeader, [firm, '甲公司', '海州区'], [other, '乙公司', '市外']],
  资质证书: [certificateHeader, [firm, '市政公用工程', '二级', 'D1']],
};
const lotHeader = ['标段编号', '标段名称', '招标人', '工程所在地区', '工程类别', '公告日期', '投标截止日', '技术参数已列全'];
const lotsWith = (...parameters: Cells) => ({
  招标项目: [lotHeader, ['L1', '某工程', '某招标人', '东海县', '市政公用工程', '2025-05-06', '2025-05-28', '是']],
  技术参数: [['标段编号', '参数', '规模'], ...parameters],
});

onEachPostgres((open) => {
  let database: Database;
  beforeEach(async () => {
    ({ database } = await open());
  });

  const send = async (workbook: WorkbookName, sheets: Readonly<Record<string, Cells>>, change = {}) =>
    importWorkbook(
      {
        workbook,
        fileName: '表.xlsx',
        login: 'lisi',
        by: '李四',
        at: '2026-11-23T01:00:00Z',
        dryRun: false,
        confirmed: 'all',
        ...change,
        bytes: await xlsxOf(sheets),
      },
      importPortsInActs((act) => act(database)),
    );
  const tables = ['enterprise', 'certificate', 'lot', 'register_loaded', 'import_batch'];
  const counts = async () => {
    const counting = tables.map((table) => sql<{ count: number }>`select count(*) from ${sql.table(table)}`.execute(database));
    return (await Promise.all(counting)).map(({ rows }) => rows[0]?.count);
  };
  const nothing = tables.map(() => 0);

  test('a workbook is kept, listed, and in the source of each row', async () => {
    expect(await send('firms', twoFirms)).toMatchObject({
      done: true,
      faults: [],
      sheets: [
        { sheet: '企业', rows: 2, added: 2, changed: 0, unchanged: 0 },
        { sheet: '资质证书', rows: 1, added: 1, changed: 0, unchanged: 0 },
      ],
    });
    expect(await enterprisesInPostgres(database).find(firm, today)).toMatchObject({
      source: '李四 导入《表.xlsx》「企业」第 2 行',
      certificates: [{ source: '李四 导入《表.xlsx》「资质证书」第 2 行' }],
    });
    const { imports } = await listImports(database);
    expect(imports).toEqual([
      {
        id: expect.any(String),
        workbook: 'firms',
        fileName: '表.xlsx',
        importedBy: '李四',
        importedAt: '2026-11-23T01:00:00Z',
        area: null,
        rows: 3,
        leftOut: 0,
        upload: null,
        undone: null,
      },
    ]);
  });

  test('a fault in the last row leaves no row at all', async () => {
    const sheets = { ...twoFirms, 资质证书: [...twoFirms.资质证书, [other, '公路工程', '四级', 'D2']] };
    expect(await send('firms', sheets)).toMatchObject({ done: false, faults: [{ sheet: '资质证书', row: 3, column: 'C 资质等级' }] });
    expect(await counts()).toEqual(nothing);
  });

  test('a refusal of the database in the last sheet takes back the first', async () => {
    // No workbook can name what is removed between the check and the writing; a trigger stands in for that.
    await sql`create function refuse() returns trigger language plpgsql as 'begin raise exception ''no''; end'`.execute(database);
    await sql`create trigger refuse before insert on certificate execute function refuse()`.execute(database);
    await expect(send('firms', twoFirms)).rejects.toThrow('no');
    expect(await counts()).toEqual(nothing);
  });

  test('a dry run tells what would be, and keeps nothing', async () => {
    expect(await send('firms', twoFirms, { dryRun: true })).toMatchObject({
      done: false,
      faults: [],
      sheets: [{ added: 2 }, { added: 1 }],
    });
    expect(await counts()).toEqual(nothing);
  });

  test('told twice, nothing changes and the first source stays; told otherwise, only that row changes', async () => {
    await send('firms', twoFirms);
    const again = await send('firms', twoFirms, { fileName: '又一.xlsx' });
    expect(again.sheets).toMatchObject([{ added: 0, changed: 0, unchanged: 2 }, { unchanged: 1 }]);
    const renamed = { 企业: [firmHeader, [firm, '甲公司', '海州区'], [other, '丙公司', '市外']] };
    expect((await send('firms', renamed, { fileName: '更名.xlsx' })).sheets).toEqual([
      { sheet: '企业', rows: 2, added: 0, changed: 1, unchanged: 1, leftOut: 0 },
    ]);
    const sources = (await enterprisesInPostgres(database).list(today)).map(({ name, source }) => `${name}：${source}`);
    expect(sources).toEqual(['甲公司：李四 导入《表.xlsx》「企业」第 2 行', '丙公司：李四 导入《更名.xlsx》「企业」第 3 行']);
  });

  test('a later workbook may name a firm that is in the database', async () => {
    await send('firms', { 企业: twoFirms.企业 });
    expect(await send('firms', { 资质证书: twoFirms.资质证书 })).toMatchObject({ done: true });
    expect((await enterprisesInPostgres(database).find(other, today))?.certificates).toEqual([]);
  });

  test('an object taken off the list of a lot is gone, and its lot has changed', async () => {
    await send('tenders', lotsWith(['L1', '桥梁单跨跨度', 48], ['L1', '市政综合工程', '有']));
    const { sheets } = await send('tenders', lotsWith(['L1', '桥梁单跨跨度', 40]));
    expect(sheets).toEqual([
      { sheet: '招标项目', rows: 1, added: 0, changed: 1, unchanged: 0, leftOut: 0 },
      { sheet: '技术参数', rows: 1, added: 0, changed: 1, unchanged: 0, leftOut: 0 },
    ]);
    expect((await lotsInPostgres(database).findLot('L1', today))?.parameters).toEqual({ bridgeSpanM: 40 });
  });

  test('two imports of the same firms at the same moment both succeed', async () => {
    const outcomes = await Promise.all([
      send('firms', twoFirms),
      send('firms', { ...twoFirms, 企业: [firmHeader, ...twoFirms.企业.slice(1).reverse()] }),
    ]);
    const added = outcomes.flatMap(({ sheets }) => sheets).reduce((total, sheet) => total + sheet.added, 0);
    expect([added, await counts()]).toEqual([3, [2, 1, 0, 4, 2]]);
  });
});
