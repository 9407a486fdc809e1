// 读工作簿测试: each kind of Excel cell becomes the value that a person sees.

import { expect, test } from 'vitest';
import { columnLetter } from '../cell.ts';
import { excelDay, xlsxOf, xlsxWith } from '../testing.ts';
import { cellOf } from './parts/cell-value.ts';
import { readWorkbook } from './read-workbook.ts';

test.each`
  written                                             | cell
  ${'甲'}                                             | ${{ kind: 'text', text: '甲' }}
  ${{ richText: [{ text: '甲' }, { text: '乙' }] }}   | ${{ kind: 'text', text: '甲乙' }}
  ${{ text: '甲', hyperlink: 'https://example.com' }} | ${{ kind: 'text', text: '甲' }}
  ${' 　 '}                                           | ${undefined}
  ${4650.1}                                           | ${{ kind: 'number', digits: '4650.1' }}
  ${0.1 + 0.2}                                        | ${{ kind: 'number', digits: '0.3' }}
  ${true}                                             | ${{ kind: 'flag', flag: true }}
  ${excelDay('2024-02-29')}                           | ${{ kind: 'day', day: '2024-02-29' }}
  ${new Date('2024-10-01T23:59:59Z')}                 | ${{ kind: 'day', day: '2024-10-01' }}
  ${{ formula: '1+1', result: 2 }}                    | ${{ kind: 'number', digits: '2' }}
  ${{ formula: 'A1', result: '甲' }}                  | ${{ kind: 'text', text: '甲' }}
  ${{ formula: '1/0', result: { error: '#DIV/0!' } }} | ${{ kind: 'unusable', text: '#DIV/0!' }}
  ${{ formula: '1+1' }}                               | ${{ kind: 'unusable', text: '（公式没有计算结果）' }}
  ${{ error: '#N/A' }}                                | ${{ kind: 'unusable', text: '#N/A' }}
`('$written is $cell', async ({ written, cell }) => {
  const read = readWorkbook(await xlsxOf({ 表: [['首', written]] }));
  expect(read.ok && read.value[0]?.rows[0]?.cells.get(2)).toEqual(cell);
});

test('rows and columns keep their Excel numbers over gaps, and a merged region has one value', async () => {
  const read = readWorkbook(await xlsxOf({ 甲: [[], ['', '', 'C2'], [], ['A4', '', 'C4']], 乙: [] }, ['甲!A4:B5']));
  const sheets = read.ok ? read.value : [];
  expect(
    sheets.map(({ name, rows }) => [name, rows.map(({ row, cells }) => [row, [...cells].map(([at, { kind }]) => `${at} ${kind}`)])]),
  ).toEqual([
    [
      '甲',
      [
        [2, ['3 text']],
        [4, ['1 text', '2 merged', '3 text']],
        [5, ['1 merged', '2 merged']],
      ],
    ],
    ['乙', []],
  ]);
});

test('BI-007 hidden rows, columns and sheets are told; BI-008 so is what a formula gave', async () => {
  const bytes = await xlsxWith((workbook) => {
    const sheet = workbook.addWorksheet('甲');
    sheet.addRow(['A1', 'B1']);
    sheet.addRow(['A2', { formula: 'A1&"!"', result: 'A1!' }]);
    sheet.getRow(2).hidden = true;
    sheet.getColumn(2).hidden = true;
    workbook.addWorksheet('乙', { state: 'hidden' });
  });
  const read = readWorkbook(bytes);
  expect(read.ok && read.value).toMatchObject([
    { name: '甲', hiddenColumns: [2], rows: [{ row: 1 }, { row: 2, hidden: true, computed: [2] }] },
    { name: '乙', hidden: true },
  ]);
});

test.each`
  serial       | date1904 | cell
  ${45566}     | ${false} | ${{ kind: 'day', day: '2024-10-01' }}
  ${44104}     | ${true}  | ${{ kind: 'day', day: '2024-10-01' }}
  ${61}        | ${false} | ${{ kind: 'day', day: '1900-03-01' }}
  ${60}        | ${false} | ${{ kind: 'unusable', text: '（不是日历上的日期）' }}
  ${0}         | ${false} | ${{ kind: 'unusable', text: '（不是日历上的日期）' }}
  ${-1}        | ${false} | ${{ kind: 'unusable', text: '（不是日历上的日期）' }}
  ${-1}        | ${true}  | ${{ kind: 'unusable', text: '（不是日历上的日期）' }}
  ${2_958_465} | ${false} | ${{ kind: 'day', day: '9999-12-31' }}
  ${2_958_466} | ${false} | ${{ kind: 'unusable', text: '（不是日历上的日期）' }}
`('BI-015 BI-016 a day of serial $serial, counted from 1904: $date1904', ({ serial, date1904, cell }) => {
  const raw = { type: 'n', style: 1, value: String(serial), formula: undefined };
  expect(cellOf(raw, { texts: [], isDay: [false, true], date1904 })).toEqual(cell);
});

test.each(["'[1]S'!A1", "cmd|'/C calc'!A0", 'WEBSERVICE("http://127.0.0.1/")'])('BI-009 the last result of %s is not taken', (formula) => {
  const raw = { type: 'n', style: 0, value: '7', formula };
  expect(cellOf(raw, { texts: [], isDay: [], date1904: false })).toEqual({ kind: 'unusable', text: '（公式引用了外部内容）' });
});

test('BI-024 a cell beyond the last column that is read is refused by name', async () => {
  const bytes = await xlsxWith((workbook) => {
    workbook.addWorksheet('甲').getCell(1, 501).value = 1;
  });
  expect(readWorkbook(bytes)).toMatchObject({ ok: false, refusal: { found: '第 501 列有内容' } });
});

test.each`
  column    | letter
  ${1}      | ${'A'}
  ${26}     | ${'Z'}
  ${27}     | ${'AA'}
  ${52}     | ${'AZ'}
  ${53}     | ${'BA'}
  ${702}    | ${'ZZ'}
  ${703}    | ${'AAA'}
  ${16_384} | ${'XFD'}
`('column $column is $letter', ({ column, letter }) => {
  expect(columnLetter(column)).toBe(letter);
});
