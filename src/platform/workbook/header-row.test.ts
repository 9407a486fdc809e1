// 表头测试: the unit of an amount is read from its header, in any of the ways in use, or from the one line above that says it.

import { expect, test } from 'vitest';
import type { Cell } from './cell.ts';
import { readSheet } from './read-sheet.ts';
import { defineSheet } from './sheet-definition.ts';

const said = { remark: '', example: '' } as const;
const definition = defineSheet({
  name: '招标项目',
  register: 'lot',
  whenEmpty: '',
  key: ['code'],
  columns: {
    code: { kind: 'key', header: '标段编号', required: true, ...said },
    title: { kind: 'text', header: '标段名称', ...said },
    price: { kind: 'money', header: '最高投标限价', unit: '元', ...said },
  },
});

function reading(header: string, ...above: readonly string[]) {
  const lines = [...above.map((it) => [it]), ['标段编号', '标段名称', header], ['L1', '某工程', '8000']];
  const rows = lines.map((texts, i) => ({
    row: i + 1,
    cells: new Map(texts.map((text, j): [number, Cell] => [j + 1, { kind: 'text', text }])),
  }));
  return readSheet({ name: '招标项目', rows }, { definition });
}

test.each`
  header                          | fen
  ${'最高投标限价（万元）'}       | ${8_000_000_000}
  ${'最高投标限价(单位：万元)'}   | ${8_000_000_000}
  ${'最高投标限价（单位 万元）'}  | ${8_000_000_000}
  ${'最高投标限价【万元】'}       | ${8_000_000_000}
  ${'最高投标限价（人民币 元）'}  | ${800_000}
  ${'最高投标限价（元）（必填）'} | ${800_000}
`('under $header, 8000 is $fen fen', ({ header, fen }) => {
  const { faults, warnings, rows } = reading(header);
  expect([faults, warnings, rows[0]?.values.price]).toEqual([[], [], fen]);
});

test.each(['单位：万元', '（单位：万元）', '某县招标项目一览表（单位：人民币万元）'])(
  'a line %s above the headers says it, and this is told',
  (line) => {
    const { faults, warnings, rows } = reading('最高投标限价', '某表', line);
    expect([faults, rows[0]?.values.price]).toEqual([[], 8_000_000_000]);
    expect(warnings).toMatchObject([{ row: 3, column: 'C', remedy: expect.stringContaining('读作万元') }]);
  },
);

test('what the header says comes before the line above it', () => {
  expect(reading('最高投标限价（元）', '单位：万元')).toMatchObject({ faults: [], warnings: [], rows: [{ values: { price: 800_000 } }] });
});

test.each`
  what                  | header                    | above
  ${'no unit anywhere'} | ${'最高投标限价'}         | ${[]}
  ${'two lines differ'} | ${'最高投标限价'}         | ${['单位：元', '单位：万元']}
  ${'another unit'}     | ${'最高投标限价（亿元）'} | ${['单位：万元']}
  ${'who fills it in'}  | ${'最高投标限价'}         | ${['填报单位：元通公司', '填报单位：万元']}
`('$what: the header is at fault, and nothing is asked of its column', ({ header, above }) => {
  const { faults, questions } = reading(header, ...above);
  expect([faults, questions]).toMatchObject([[{ column: 'C', remedy: expect.stringContaining('写明金额的单位') }], []]);
});
