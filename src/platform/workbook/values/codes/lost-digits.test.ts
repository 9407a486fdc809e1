// 丢失的位数测试: a code that Excel kept as a number is taken only while nothing can have been lost.

import { expect, test } from 'vitest';
import type { Cell } from '../../cell.ts';
import { readSheet } from '../../read-sheet.ts';
import { defineSheet } from '../../sheet-definition.ts';

const said = { remark: '', example: '', required: true } as const;
const sheet = defineSheet({
  name: '人员',
  register: 'person',
  whenEmpty: '',
  key: ['id'],
  columns: { id: { kind: 'key', header: '人员编号', ...said }, work: { kind: 'text', header: '任职工程', ...said } },
});

const text = (it: string): Cell => ({ kind: 'text', text: it });
const number = (digits: string): Cell => ({ kind: 'number', digits });

function reading(rows: readonly (readonly [Cell, Cell])[]) {
  const cells = [[text('人员编号'), text('任职工程')], ...rows].map((row) => new Map(row.map((cell, i) => [i + 1, cell] as const)));
  return readSheet({ name: '人员', rows: cells.map((it, i) => ({ row: i + 1, cells: it })) }, { definition: sheet });
}

test.each`
  what                                   | id                              | remedy
  ${'an identity number'}                | ${number('320706199001019000')} | ${'只保留 15 位'}
  ${'a project code of 18 digits'}       | ${number('202532070648010000')} | ${'只保留 15 位'}
  ${'sixteen digits'}                    | ${number('1234567890123450')}   | ${'只保留 15 位'}
  ${'a number with an exponent'}         | ${number('3.2e+21')}            | ${'只保留 15 位'}
  ${'what Excel writes into a CSV file'} | ${text('3.20706E+17')}          | ${'只保留 15 位'}
  ${'a number with decimals'}            | ${number('3207061990.5')}       | ${'不像编号'}
  ${'a number below nothing'}            | ${number('-7')}                 | ${'不像编号'}
`('BI-014 $what is refused as a code', ({ id, remedy }) => {
  expect(reading([[id, text('某路')]]).faults).toMatchObject([{ row: 2, column: 'A 人员编号', remedy: expect.stringContaining(remedy) }]);
});

test.each`
  what                         | id                            | value
  ${'fifteen digits'}          | ${number('123456789012345')}  | ${'123456789012345'}
  ${'eighteen digits as text'} | ${text('202532070648010001')} | ${'202532070648010001'}
  ${'a code with an E in it'}  | ${text('3E17')}               | ${'3E17'}
`('$what is taken as a code', ({ id, value }) => {
  const { faults, rows } = reading([[id, text('某路')]]);
  expect([faults, rows[0]?.values.id]).toEqual([[], value]);
});

test('BI-014 a text column that may hold a code refuses the digits that are lost, and takes other numbers', () => {
  expect(reading([[text('A'), number('202532070648010000')]]).faults).toMatchObject([{ column: 'B 任职工程' }]);
  expect(reading([[text('A'), number('48.125')]]).rows).toMatchObject([{ values: { work: '48.125' } }]);
});

test('a number is asked about where others of its column begin with zeros and are longer', () => {
  const { questions } = reading([text('007001'), number('7002'), number('123456')].map((id) => [id, text('某路')] as const));
  expect(questions).toMatchObject([{ row: 3, found: '7002', expected: '6 位的编号，如同列的 007001' }]);
});

test('numbers alone are not asked about', () => {
  expect(reading([number('1'), number('100')].map((id) => [id, text('某路')] as const)).questions).toEqual([]);
});
