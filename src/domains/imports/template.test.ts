// 模板测试: what we hand out is what we take back.

import { describe, expect, test } from 'vitest';
import { filledSheet } from '#platform/workbook/template';
import { readWorkbook } from '#platform/workbook/xlsx/read-workbook';
import { writeWorkbook } from '#platform/workbook/xlsx/write-workbook';
import { type WorkbookName, workbookNames } from './contract.ts';
import { importPortsOf, templateOf } from './import-ports.ts';
import { importWorkbook } from './procedure/import-workbook.ts';
import { registersInMemory } from './store/registers-in-memory.ts';
import { definitionsOf } from './workbooks.ts';

describe.each(workbookNames)('the template of %s', (workbook) => {
  const request = { workbook, fileName: '模板.xlsx', login: 'lisi', by: '李四', at: '2026-11-23T01:00:00Z', dryRun: false };

  test('comes back untouched: its examples say nothing, so there is nothing to import and nothing is known to be none', async () => {
    const registers = registersInMemory();
    const outcome = await importWorkbook({ ...request, bytes: await templateOf(workbook) }, importPortsOf(registers));
    expect(outcome).toMatchObject({ done: false, sheets: [], faults: [{ found: '所有工作表都只有表头或示例' }] });
    expect(registers.kept).toEqual([]);
  });

  test('filled in with its own examples is taken without a fault or a warning', async () => {
    const sheets = theirs(workbook).map((definition) => {
      const example = Object.entries(definition.columns).map(([field, column]) => [field, column.example]);
      return filledSheet(definition, [Object.fromEntries(example)]);
    });
    const registers = registersInMemory({ enterprise: [exampleOf('enterprise', 'creditCode')] });
    const outcome = await importWorkbook({ ...request, bytes: await writeWorkbook(sheets) }, importPortsOf(registers));
    expect(outcome).toMatchObject({ done: true, faults: [], warnings: [] });
    const read = registers.kept.map(({ register, rows }) => [register, Object.keys(rows[0]?.values ?? {})]);
    expect(read).toEqual(theirs(workbook).map(({ register, columns }) => [register, Object.keys(columns)]));
  });

  test('is the same file every time', async () => {
    expect(Buffer.from(await templateOf(workbook)).equals(Buffer.from(await templateOf(workbook)))).toBe(true);
  });

  test('explains every column of every sheet on a sheet of its own', async () => {
    const read = await readWorkbook(await templateOf(workbook));
    const guide = read.ok ? read.value.find(({ name }) => name === '填写说明') : undefined;
    const explained = guide?.rows.flatMap(({ cells }) => [
      [cells.get(1), cells.get(2)].map((cell) => (cell?.kind === 'text' ? cell.text : '')).join(' '),
    ]);
    const columns = theirs(workbook).flatMap(({ name, columns }) => Object.values(columns).map(({ header }) => `${name} ${header}`));
    expect(columns.filter((column) => !explained?.some((line) => line.startsWith(column)))).toEqual([]);
  });
});

test('the template of a bank, come back untouched, is told of by its one sheet', async () => {
  const bank = { area: null, issuer: '甲银行' };
  const request = {
    workbook: 'tenders',
    fileName: '模板.xlsx',
    login: 'yinhang',
    by: '甲银行',
    at: '2026-11-23T01:00:00Z',
    dryRun: false,
  } as const;
  const file = { ...request, ...bank, bytes: await templateOf('tenders', bank) };
  const outcome = await importWorkbook(file, importPortsOf(registersInMemory()));
  expect(outcome.faults).toMatchObject([{ found: '工作表「担保承诺」只有表头或示例', expected: '「担保承诺」有数据' }]);
});

test.each`
  kind      | login        | issuer      | expected
  ${'xlsx'} | ${'yinhang'} | ${'甲银行'} | ${'有名为「担保承诺」的工作表'}
  ${'csv'}  | ${'yinhang'} | ${'甲银行'} | ${'第一行是「担保承诺」的表头'}
  ${'xlsx'} | ${'zhujian'} | ${null}     | ${'至少一张工作表名为 「项目」、「招标项目」、「技术参数」 之一'}
`(
  'a file ($kind) without a known sheet names to $login what it may import, and nothing else',
  async ({ kind, login, issuer, expected }) => {
    const sheets = [{ name: '别的', title: '别的', columns: [{ header: '无关' }], rows: [['内容']] }];
    const bytes = kind === 'csv' ? new TextEncoder().encode('无关,的,内容\n1,2,3\n') : await writeWorkbook(sheets);
    const at = '2026-11-23T01:00:00Z';
    const file = { workbook: 'tenders', fileName: `别的.${kind}`, login, by: login, at, dryRun: false, bytes, issuer } as const;
    expect((await importWorkbook(file, importPortsOf(registersInMemory()))).faults).toMatchObject([{ expected }]);
  },
);

/** Of the bureau: commitments are their issuers' to tell. */
function theirs(workbook: WorkbookName) {
  return definitionsOf(workbook).filter(({ register }) => register !== 'guarantee_commitment');
}

function exampleOf(register: string, field: string): string {
  const definition = workbookNames.flatMap(theirs).find((it) => it.register === register);
  return definition?.columns[field]?.example ?? '';
}
