// 读 CSV 测试: every encoding and separator in use is read; what is lost or broken is refused with its line.

import { expect, test } from 'vitest';
import { defineSheet } from '../sheet-definition.ts';
import { readCsv } from './read-csv.ts';

const text = { kind: 'text', required: true, remark: '', example: '' } as const;
const firms = defineSheet({
  name: '企业',
  register: 'enterprise',
  whenEmpty: '',
  key: ['code'],
  columns: { code: { ...text, header: '信用代码' }, name: { ...text, header: '名称' }, note: { ...text, header: '备注' } },
});
const bans = defineSheet({
  name: '禁止投标',
  register: 'ban',
  whenEmpty: '',
  key: ['code'],
  columns: { code: { ...text, header: '信用代码' }, from: { ...text, header: '起始日期' }, to: { ...text, header: '截止日期' } },
});

const utf8 = (csv: string) => Buffer.from(csv);
const wide = (csv: string) => Buffer.from(csv, 'utf16le');
/** 信用代码,名称,备注 / A,甲𠮷,丙 in GB18030, four bytes for the rare character. */
const gb = Buffer.from('d0c5d3c3b4fac2eb2cc3fbb3c62cb1b8d7a20a412cbcd79532c9332cb1fb0a', 'hex');
const table = '信用代码,名称,备注\nA,甲,丙\n';

const cellsOf = (bytes: Buffer, fileName = '表.csv') => {
  const read = readCsv({ bytes, fileName }, [firms, bans]);
  if (!read.ok) throw new Error(read.refusal.found);
  return read.value.map(({ name, rows }) => [
    name,
    ...rows.map(({ row, cells }) => [row, ...[...cells.values()].map((cell) => 'text' in cell && cell.text)]),
  ]);
};
const plain = [['企业', [1, '信用代码', '名称', '备注'], [2, 'A', '甲', '丙']]];

test.each`
  form                                | bytes
  ${'UTF-8'}                          | ${utf8(table)}
  ${'UTF-8 with its mark'}            | ${utf8(`\uFEFF${table}`)}
  ${'UTF-16 with its mark'}           | ${wide(`\uFEFF${table}`)}
  ${'UTF-16 without its mark'}        | ${wide(table)}
  ${'semicolons'}                     | ${utf8(table.replaceAll(',', ';'))}
  ${'tabs'}                           | ${utf8(table.replaceAll(',', '\t'))}
  ${'lines that end in CR alone'}     | ${utf8(table.replaceAll('\n', '\r'))}
  ${'lines that end in CR and LF'}    | ${utf8(table.replaceAll('\n', '\r\n'))}
  ${'no end of the last line'}        | ${utf8(table.trimEnd())}
  ${'a first line that says sep=;'}   | ${utf8(`sep=;\n${table.replaceAll(',', ';')}`)}
  ${'empty columns behind the table'} | ${utf8(table.replaceAll('\n', ',,,\n'))}
`('BI-028 BI-029 $form', ({ bytes }) => {
  expect(cellsOf(bytes)).toEqual(plain);
});

test('BI-028 GB18030, also a character of four bytes', () => {
  expect(cellsOf(gb)).toEqual([['企业', [1, '信用代码', '名称', '备注'], [2, 'A', '甲𠋃', '丙']]]);
});

test('BI-029 quoted fields hold separators, quotes and line breaks; the records keep their count', () => {
  const csv = '企业名录\n信用代码,名称,备注\nA,"甲,乙 ""丙""","一\n二"\n\nB,丁,\n';
  expect(cellsOf(utf8(csv))).toEqual([
    ['企业', [1, '企业名录'], [2, '信用代码', '名称', '备注'], [3, 'A', '甲,乙 "丙"', '一\n二'], [5, 'B', '丁']],
  ]);
});

test.each`
  form                           | line
  ${'without quotes around it'}  | ${'="A",="甲,乙",丙'}
  ${'as the format asks for it'} | ${'"=""A""","=""甲,乙""",丙'}
  ${'beside an ordinary field'}  | ${'="A","甲,乙",丙'}
  ${'with an empty one'}         | ${'="A","甲,乙",丙\r\n="",="",=""'}
`('BI-029 a text that a formula gives, $form, is the text', ({ line }) => {
  expect(cellsOf(utf8(`信用代码,名称,备注\r\n${line}\r\n`))).toEqual([['企业', [1, '信用代码', '名称', '备注'], [2, 'A', '甲,乙', '丙']]]);
});

test('what only looks like such a formula inside a quoted field stays', () => {
  expect(cellsOf(utf8('信用代码,名称,备注\nA,"甲,="",乙",丙\n'))[0]?.[2]).toEqual([2, 'A', '甲,=",乙', '丙']);
});

test.each`
  dirt                                     | bytes                                                         | found
  ${'BI-028 a mark of lost characters'}    | ${utf8('信用代码,名称\nA,甲\uFFFD\n')}                        | ${'第 2 行有乱码'}
  ${'BI-028 what became of lost ones'}     | ${utf8('信用代码,名称\nA,锟斤拷\n')}                          | ${'第 2 行有乱码「锟斤拷」'}
  ${'BI-028 two encodings in one file'}    | ${Buffer.concat([utf8(table), Buffer.from('ff80ff', 'hex')])} | ${'无法识别编码'}
  ${'BI-029 a quote that never closes'}    | ${utf8('信用代码,名称\nA,甲\nB,"乙\nC,丙\n')}                 | ${'第 3 行起的双引号没有成对'}
  ${'BI-029 a quote in the middle'}        | ${utf8('信用代码,名称\nA,"甲"乙\n')}                          | ${'第 2 行的双引号用法不对'}
  ${'BI-029 a NUL byte'}                   | ${utf8('信用代码,名称\nA,甲\0\n')}                            | ${'第 2 行含有空字符'}
  ${'BI-029 a line longer than 1 MB'}      | ${utf8(`信用代码,名称\nA,${'甲'.repeat(1 << 20)}\n`)}         | ${'第 2 行过长'}
  ${'a comma that nobody quoted'}          | ${utf8('信用代码,名称\nA,甲,乙\n')}                           | ${'第 2 条记录有 3 列'}
  ${'headers of no sheet'}                 | ${utf8('a,b\n1,2\n')}                                         | ${'认不出'}
  ${'nothing'}                             | ${Buffer.alloc(0)}                                            | ${'没有内容'}
  ${'BI-027 a web page with another name'} | ${utf8('<html><table><tr><td>1</td></tr></table></html>')}    | ${'网页'}
  ${'BI-027 a PDF file'}                   | ${utf8('%PDF-1.7')}                                           | ${'PDF'}
`('$dirt is refused', ({ bytes, found }) => {
  const read = readCsv({ bytes, fileName: '表.csv' }, [firms, bans]);
  expect(read).toMatchObject({ ok: false, refusal: { found: expect.stringContaining(found), remedy: expect.stringMatching(/请.*。$/) } });
});

test.each`
  header                          | fileName          | sheet
  ${'信用代码,名称,备注'}         | ${'禁止投标.csv'} | ${'企业'}
  ${'信用代码,起始日期,截止日期'} | ${'x.csv'}        | ${'禁止投标'}
  ${'a,b'}                        | ${'禁止投标.csv'} | ${'禁止投标'}
`('$header in $fileName is the sheet $sheet', ({ header, fileName, sheet }) => {
  expect(cellsOf(utf8(`${header}\n1,2,3\n`), fileName)[0]?.[0]).toBe(sheet);
});
