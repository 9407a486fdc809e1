// 读工作簿测试: each kind of Excel cell becomes the value that a person sees.

import { expect, test } from 'vitest';
import { columnLetter } from '../cell.ts';
import { excelDay, xlsxOf } from '../testing.ts';
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
  const read = await readWorkbook(await xlsxOf({ 表: [['首', written]] }));
  expect(read.ok && read.value[0]?.rows[0]?.cells.get(2)).toEqual(cell);
});

test('rows and columns keep their Excel numbers over gaps, and a merged region has one value', async () => {
  const read = await readWorkbook(await xlsxOf({ 甲: [[], ['', '', 'C2'], [], ['A4', '', 'C4']], 乙: [] }, ['甲!A4:B5']));
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
