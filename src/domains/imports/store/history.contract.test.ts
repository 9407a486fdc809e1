// 历史契约测试: every version of a fact with both times, source and evidence, also after an undo.

import { expect, test } from 'vitest';
import { certificateRegister, enterpriseRegister } from '#domains/enterprises';
import { onEachPostgres } from '#platform/database/testing';
import { historyOf } from '#platform/register/history';
import { type Cells, xlsxOf } from '#platform/workbook/testing';
import { importPortsInActs } from '../import-ports.ts';
import { importWorkbook } from '../procedure/import-workbook.ts';
import { undoImport } from '../procedure/undo-import.ts';
import { listImports } from './import-list-in-postgres.ts';
import { undoInPostgres } from './undo-in-postgres.ts';

const firm = '91320706FAKE00013X';

onEachPostgres((open) => {
  test('a firm that moved, and whose move was taken back, has four versions', async () => {
    const { database } = await open();
    const send = async (day: string, sheets: Readonly<Record<string, Cells>>) => {
      const request = {
        workbook: 'firms',
        fileName: `${day}.xlsx`,
        login: 'lisi',
        by: '李四',
        at: `${day}T01:00:00Z`,
        dryRun: false,
        confirmed: 'all',
      } as const;
      await importWorkbook(
        { ...request, bytes: await xlsxOf(sheets) },
        importPortsInActs((act) => act(database)),
      );
    };
    const header = ['统一社会信用代码', '企业名称', '所在地区', '生效日期'];
    await send('2025-01-10', { 企业: [header, [firm, '甲公司', '海州区', '']] });
    await send('2025-05-10', {
      企业: [header, [firm, '甲公司', '东海县', '2025-03-15']],
      资质证书: [
        ['统一社会信用代码', '资质类别', '资质等级', '证书编号', '有效期至'],
        [firm, '市政公用工程', '二级', 'D1', '2028-12-31'],
      ],
    });
    const { imports } = await listImports(database);
    await undoImport({ id: imports[0]?.id ?? '', login: 'wangwu', by: '王五', at: '2025-06-10T01:00:00Z' }, undoInPostgres(database));

    const version = expect.stringMatching(/^[0-9a-f]{32}$/);
    const first = { version, source: '李四 导入《2025-01-10.xlsx》「企业」第 2 行', evidence: 'E1' };
    const second = { version, source: '李四 导入《2025-05-10.xlsx》「企业」第 2 行', evidence: 'E1' };
    const [january, may, june] = ['2025-01-10T01:00:00Z', '2025-05-10T01:00:00Z', '2025-06-10T01:00:00Z'];
    const untold = { domicile: null, safety_permit_through: null, parent_code: null, parent_name: null, former_names: null };
    const at = (area: string) => ({ name: '甲公司', area, ...untold });
    expect(await historyOf(database, enterpriseRegister, [firm])).toMatchObject([
      { ...first, trueFrom: null, trueThrough: null, knownFrom: january, knownUntil: may, values: at('海州区') },
      { ...first, trueFrom: null, trueThrough: '2025-03-14', knownFrom: may, knownUntil: june, values: at('海州区') },
      { ...second, trueFrom: '2025-03-15', trueThrough: null, knownFrom: may, knownUntil: june, values: at('东海县') },
      { ...first, trueFrom: null, trueThrough: null, knownFrom: june, knownUntil: null, values: at('海州区') },
    ]);
    expect(await historyOf(database, certificateRegister, ['D1', 'municipal'])).toMatchObject([
      { knownFrom: may, knownUntil: june, values: { enterprise: firm, grade: 'second', valid_through: '2028-12-31' } },
    ]);
    expect(await historyOf(database, certificateRegister, ['D1', 'highway'])).toEqual([]);
  });
});
