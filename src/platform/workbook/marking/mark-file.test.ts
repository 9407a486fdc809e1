// 标记测试: what is told stands in its cell, the rest of the file is as it was, and a mended file comes back as if it had never been marked.

import { Workbook } from '@cj-tech-master/excelts';
import { expect, test } from 'vitest';
import { plainDate } from '#kernel/plain-date';
import { readSheets } from '../read-sheets.ts';
import { defineSheet } from '../sheet-definition.ts';
import { xlsxWith } from '../testing.ts';
import { partsOf } from '../xlsx/parts/package-parts.ts';
import { readWorkbook } from '../xlsx/read-workbook.ts';
import type { Mark } from './mark.ts';
import { markFile, markLeftOut } from './mark-file.ts';

const text = { kind: 'text', required: true, remark: '', example: '' } as const;
const firms = defineSheet({
  name: '企业',
  register: 'enterprise',
  whenEmpty: '',
  key: ['code'],
  columns: { code: { ...text, header: '信用代码' }, name: { ...text, header: '名称' }, area: { ...text, header: '地区' } },
});

const today = plainDate('2026-11-23');
const file = Buffer.from(
  await xlsxWith((workbook) => {
    const sheet = workbook.addWorksheet('企业');
    sheet.addRow(['某市企业名录']);
    sheet.addRow(['信用代码', '名称', '地区']);
    sheet.addRow(['A', '甲', '海州区']);
    sheet.addRow(['B', '', '海州区']);
    sheet.getColumn(2).width = 33;
    sheet.getCell('A4').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF00FF00' } };
    sheet.getCell('C3').note = '这是本人写的批注';
    sheet.getCell('C2').value = { text: '地区', hyperlink: 'https://example.com' };
    workbook.addWorksheet('另一张').addRow(['=不是公式', { formula: '1+1', result: 2 }]);
  }),
);
const mark = (change: Partial<Mark>): Mark => ({
  tone: 'fault',
  sheet: '企业',
  row: 4,
  column: 'B 名称',
  found: '（空）',
  expected: '文字',
  remedy: '请填写名称。',
  ...change,
});
const marks = [mark({}), mark({ tone: 'question', row: 3, column: 'A 信用代码', found: '=1+1' }), mark({ row: null, column: null })];

const sheetsOf = (bytes: Uint8Array) => {
  const read = readWorkbook(bytes);
  return read.ok ? read.value : [];
};
const marking = (bytes: Uint8Array, all: readonly Mark[]) => ({ marks: all, sheets: sheetsOf(bytes), headerRows: new Map([['企业', 2]]) });
const opened = async (bytes: Uint8Array) => {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(bytes));
  return workbook;
};
const cellIn = (workbook: Workbook, sheet: string, cell: string) => {
  const found = workbook.getWorksheet(sheet)?.getCell(cell);
  if (found === undefined) throw new Error(`no ${sheet}`);
  return found;
};

test('a faulty cell is red with a note, a doubtful one amber, the reasons stand behind the row, and a list links to them', async () => {
  const workbook = await opened(markFile(file, marking(file, marks)));
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['企业', '另一张', '导入问题']);
  const [red, amber, plain] = ['B4', 'A3', 'B3'].map((cell) => cellIn(workbook, '企业', cell).fill);
  expect([red, amber]).toMatchObject([{ fgColor: { argb: 'FFFFC9C7' } }, { fgColor: { argb: 'FFFFDFA8' } }]);
  expect(plain).not.toMatchObject({ pattern: 'solid' });
  expect(JSON.stringify(cellIn(workbook, '企业', 'B4').note)).toContain('错误：名称，现为 （空），应为 文字。请填写名称。');
  expect(cellIn(workbook, '企业', 'D2').value).toBe('导入说明');
  expect(cellIn(workbook, '企业', 'D4').value).toBe('错误：名称，现为 （空），应为 文字。请填写名称。');
  expect(['A2', 'B2', 'C2', 'D2', 'G2'].map((cell) => JSON.stringify(cellIn(workbook, '导入问题', cell).value))).toEqual([
    '"错误"',
    '"企业"',
    expect.stringContaining('B4'),
    '"名称"',
    '"请填写名称。"',
  ]);
  expect(JSON.stringify(cellIn(workbook, '导入问题', 'C2').value)).toContain("'企业'!B4");
  expect(cellIn(workbook, '导入问题', 'E4').value).toBe("'=1+1");
});

test('what nothing is told about stays: the other sheet byte for byte, widths, fills, links and notes of people', async () => {
  const marked = markFile(file, marking(file, marks));
  const [before, after] = [partsOf(file)?.bytes('xl/worksheets/sheet2.xml'), partsOf(marked)?.bytes('xl/worksheets/sheet2.xml')];
  expect(after?.equals(before ?? Buffer.alloc(0))).toBe(true);
  const workbook = await opened(marked);
  expect(workbook.getWorksheet('企业')?.getColumn(2).width).toBe(33);
  expect(cellIn(workbook, '企业', 'A4').fill).toMatchObject({ fgColor: { argb: 'FF00FF00' } });
  expect(JSON.stringify(cellIn(workbook, '企业', 'C3').note)).toContain('这是本人写的批注');
  expect(JSON.stringify(cellIn(workbook, '企业', 'C2').value)).toContain('https://example.com');
});

test('a marked workbook is read as the file it was made of, without a word about the marks', () => {
  const marked = markFile(file, marking(file, marks));
  const [first, again] = [file, marked].map((bytes) => readSheets({ bytes, fileName: '表.xlsx', on: today }, [firms]));
  expect({ ...again, cells: [] }).toEqual({ ...first, cells: [] });
});

test('marking again takes the old marks away and puts the new ones in their place', async () => {
  const once = markFile(file, marking(file, marks));
  const twice = markFile(once, marking(once, [mark({ row: 3, column: 'B 名称' })]));
  const workbook = await opened(twice);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['企业', '另一张', '导入问题']);
  expect([cellIn(workbook, '企业', 'B4').fill, cellIn(workbook, '企业', 'B4').note]).not.toMatchObject([{ pattern: 'solid' }, {}]);
  expect(cellIn(workbook, '企业', 'B3').fill).toMatchObject({ fgColor: { argb: 'FFFFC9C7' } });
  expect([cellIn(workbook, '企业', 'D3').value, cellIn(workbook, '企业', 'D4').value]).toEqual([expect.stringContaining('错误'), null]);
  expect(JSON.stringify(cellIn(workbook, '企业', 'C3').note)).toContain('这是本人写的批注');
  expect(cellIn(workbook, '导入问题', 'A3').value).toBeNull();
});

test('our notes are known again in a file that another program has saved, which keeps no author and cuts texts into pieces', async () => {
  const once = markFile(file, marking(file, marks));
  const theirs = await xlsxWith((workbook) => {
    workbook.addWorksheet('企业').addRows([['某市企业名录'], ['信用代码', '名称', '地区'], ['A', '甲', '海州区'], ['B', '乙', '海州区']]);
    const texts = ['错误：名称，现为 ', '（空）', '，应为 文字。请填写名称。'].map((it) => ({ text: it }));
    Object.assign(cellIn(workbook, '企业', 'B4'), { note: { texts } });
    cellIn(workbook, '企业', 'C3').note = '这是本人写的批注';
  });
  const twice = await opened(markFile(Buffer.from(theirs), marking(once, [])));
  expect([cellIn(twice, '企业', 'B4').note, JSON.stringify(cellIn(twice, '企业', 'C3').note)]).toEqual([
    undefined,
    expect.stringContaining('这是本人写的批注'),
  ]);
});

test('a CSV file comes back as a workbook that is read the same; text like a formula is neutral in it and comes back as it was', async () => {
  const bytes = Buffer.from('信用代码,名称,地区\n=1+1,甲,\n@B,-乙,-5\n');
  const reading = () => readSheets({ bytes, fileName: '企业.csv', on: today }, [firms]);
  const sheets = [{ name: '企业', rows: sheetsOfCsv(bytes) }];
  const marked = markFile(bytes, { marks: [mark({ row: 2, column: 'C 地区' })], sheets, headerRows: new Map([['企业', 1]]) });
  expect({ ...readSheets({ bytes: marked, fileName: '企业.xlsx', on: today }, [firms]), cells: [] }).toEqual({ ...reading(), cells: [] });
  const workbook = await opened(marked);
  expect(['A2', 'A3', 'B3', 'C3'].map((cell) => cellIn(workbook, '企业', cell).value)).toEqual(["'=1+1", "'@B", "'-乙", '-5']);
});

test('the rows that were left out come back alone, under their headers, with their marks', async () => {
  const workbook = await opened(markLeftOut(marking(file, marks), new Map([['企业', new Set([4])]])));
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['企业', '导入问题']);
  expect(['A1', 'A2', 'A3', 'D2'].map((cell) => cellIn(workbook, '企业', cell).value)).toEqual([
    '信用代码',
    'B',
    null,
    expect.stringContaining('请填写名称'),
  ]);
  expect(cellIn(workbook, '企业', 'B2').fill).toMatchObject({ fgColor: { argb: 'FFFFC9C7' } });
});

function sheetsOfCsv(bytes: Buffer) {
  const lines = bytes.toString().trim().split('\n');
  return lines.map((line, i) => ({
    row: i + 1,
    cells: new Map(line.split(',').flatMap((it, j) => (it === '' ? [] : [[j + 1, { kind: 'text' as const, text: it }] as const]))),
  }));
}
