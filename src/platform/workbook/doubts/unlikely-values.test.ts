// 反常的值测试: an amount of nothing is asked about, an amount without a unit is not.

import { expect, test } from 'vitest';
import type { Cell } from '../cell.ts';
import { readSheet } from '../read-sheet.ts';
import { defineSheet } from '../sheet-definition.ts';

const said = { remark: '', example: '' } as const;
const definition = defineSheet({
  name: '招标项目',
  register: 'lot',
  whenEmpty: '',
  key: ['code'],
  columns: {
    code: { kind: 'key', header: '标段编号', required: true, ...said },
    price: { kind: 'money', header: '最高投标限价', unit: '元', usual: { atLeast: 10_000_000, atMost: 1_000_000_000_000 }, ...said },
  },
});

function asked(header: string, price: string) {
  const rows = [
    ['标段编号', header],
    ['L1', price],
  ].map((texts, i) => ({ row: i + 1, cells: new Map(texts.map((text, j): [number, Cell] => [j + 1, { kind: 'text', text }])) }));
  return readSheet({ name: '招标项目', rows }, { definition }).questions;
}

test.each(['0', '0.00', '-0'])('BI-057 a price ceiling of %s is asked about', (price) => {
  expect(asked('最高投标限价（元）', price)).toMatchObject([
    { row: 2, column: 'B 最高投标限价', remedy: expect.stringContaining('读作 0 元') },
  ]);
});

test.each`
  header                  | price
  ${'最高投标限价（元）'} | ${'80000000'}
  ${'最高投标限价'}       | ${'8000'}
  ${'最高投标限价'}       | ${'0'}
`('$price under $header is not: without a unit, its header is at fault', ({ header, price }) => {
  expect(asked(header, price)).toEqual([]);
});
