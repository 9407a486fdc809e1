// 不导入的行测试: totals, footnotes and repeated headers are left out wherever their word stands, and no row that is named is.

import { expect, test } from 'vitest';
import type { Cell, SheetRow } from './cell.ts';
import { leftOut } from './left-out-rows.ts';

type Line = readonly (string | number)[];
const merged = '（合并）';
const cellOf = (it: string | number): Cell => {
  if (it === merged) return { kind: 'merged' };
  return typeof it === 'number' ? { kind: 'number', digits: String(it) } : { kind: 'text', text: it };
};
const rowOf = (line: Line, i: number): SheetRow => ({
  row: i + 1,
  cells: new Map(line.flatMap((it, j): [number, Cell][] => (it === '' ? [] : [[j + 1, cellOf(it)]]))),
});
const title = ['某某登记表'];
const header = ['序号', '标段编号', '标段名称', '金额（元）'];

function leaving(line: Line) {
  const rows = [title, header, line].map(rowOf);
  return leftOut({ sheet: '表', above: rows.slice(0, 2), rows: rows.slice(2), naming: 2, keys: [2], read: [2, 3, 4] });
}

test.each`
  what                                     | line                                      | at     | reason
  ${'a total'}                             | ${['合 计', '', '', 1]}                   | ${'A'} | ${'合计行'}
  ${'a total of the page'}                 | ${['本页合计', '', '', 1]}                | ${'A'} | ${'合计行'}
  ${'a total beside its number'}           | ${[9, '合计', '', 1]}                     | ${'B'} | ${'合计行'}
  ${'a total two cells on'}                | ${[9, '', '总计：', 1]}                   | ${'C'} | ${'合计行'}
  ${'a running total'}                     | ${['', '', '累计', 1]}                    | ${'C'} | ${'合计行'}
  ${'a numbered footnote'}                 | ${['注1：金额含税']}                      | ${'A'} | ${'说明文字'}
  ${'who examined'}                        | ${['审核：', '', '日期：']}               | ${'A'} | ${'说明文字'}
  ${'who made the table, without a colon'} | ${['制表人 张三']}                        | ${'A'} | ${'说明文字'}
  ${'where to sign'}                       | ${['', '', '签字（盖章）']}               | ${'C'} | ${'说明文字'}
  ${'where to put the seal'}               | ${['单位负责人签字：', '', '公章']}       | ${'A'} | ${'说明文字'}
  ${'the number of the page'}              | ${['', '第 1 页，共 3 页']}               | ${'B'} | ${'说明文字'}
  ${'a total of a district'}               | ${['', '海州区小计', '', 1]}              | ${'B'} | ${'合计行'}
  ${'a heading over all columns'}          | ${['海州区企业', merged, merged, merged]} | ${'A'} | ${'分组标题行'}
  ${'any words over several columns'}      | ${['', '某某集团', merged, merged]}       | ${'B'} | ${'分组标题行'}
  ${'a heading alone in the first cell'}   | ${['海州区企业']}                         | ${'A'} | ${'分组标题行'}
  ${'a heading where the code stands'}     | ${['', '在建项目（3个）']}                | ${'B'} | ${'分组标题行'}
  ${'a numbered heading'}                  | ${['一、市区']}                           | ${'A'} | ${'分组标题行'}
  ${'the header once more'}                | ${header}                                 | ${'A'} | ${'相同'}
  ${'the title once more'}                 | ${title}                                  | ${'A'} | ${'相同'}
`('$what is left out with a warning', ({ line, at, reason }) => {
  const { kept, warnings } = leaving(line);
  expect([kept, warnings]).toMatchObject([[], [{ row: 3, column: at, remedy: expect.stringContaining(reason) }]]);
});

test.each`
  what                                    | line
  ${'a lot whose name has the words'}     | ${[1, 'L1', '审核：系统改造', 1]}
  ${'a lot of a seal maker'}              | ${['盖章', 'L1', '某工程', 1]}
  ${'a lot that is named like a footer'}  | ${[1, 'L1', '累计', 1]}
  ${'a code alone'}                       | ${['', 'L1']}
  ${'a code merged with what follows'}    | ${['', 'L1', merged, merged]}
  ${'a name alone where the code stands'} | ${['', '某某建设有限公司']}
  ${'a name alone in its own column'}     | ${['', '', '老旧小区改造项目']}
  ${'a name merged beside an empty code'} | ${['', '', '海州区企业', merged]}
  ${'a heading with one value more'}      | ${['海州区企业', '', '', 1]}
  ${'a merged name with one value more'}  | ${['', '海州区企业', merged, 1]}
  ${'a row whose code was forgotten'}     | ${[1, '', '审核中心改造工程', 1]}
`('$what is a row', ({ line }) => {
  expect(leaving(line)).toMatchObject({ kept: [{ row: 3 }], warnings: [] });
});

test('a total of all rows is checked, one of a page is not', () => {
  expect(leaving([9, '合计', '', 1]).totals).toHaveLength(1);
  expect(leaving([9, '本页合计', '', 1]).totals).toHaveLength(0);
  expect(leaving([9, '小计', '', 1]).totals).toHaveLength(0);
});
