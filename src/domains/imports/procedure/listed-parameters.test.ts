// 两处写技术参数测试: the objects of a lot stand in its own column or on the sheet of objects; where both speak they agree, or the cell is told.

import { expect, test } from 'vitest';
import { xlsxOf } from '#platform/workbook/testing';
import { importPortsOf } from '../import-ports.ts';
import { registersInMemory } from '../store/registers-in-memory.ts';
import { importWorkbook } from './import-workbook.ts';

type Cells = readonly (readonly (string | number)[])[];

const header = ['标段编号', '标段名称', '招标人', '工程所在地区', '工程类别', '公告日期', '投标截止日', '技术参数已列全'];
const lot = ['L1', '某工程', '某招标人', '东海县', '市政公用工程', '2025-05-06', '2025-05-28', '是'];
const objects = (...rows: Cells): Cells => [['标段编号', '参数', '规模'], ...rows];
const span = ['L1', '桥梁单跨跨度（米）', 48];

/** `column` undefined: the file has no such column; `sheet` undefined: no such sheet. */
async function importing({ column, sheet, listed = '是' }: { column?: string; sheet?: Cells; listed?: string }) {
  const registers = registersInMemory();
  const cells = lot.with(7, listed);
  const lots =
    column === undefined
      ? [header, cells]
      : [
          [...header, '技术参数'],
          [...cells, column],
        ];
  const outcome = await importWorkbook(
    {
      ...{ workbook: 'tenders', fileName: '表.xlsx', login: 'lisi', by: '李四', at: '2026-11-23T01:00:00Z', dryRun: false },
      bytes: await xlsxOf({ 招标项目: lots, ...(sheet === undefined ? {} : { 技术参数: sheet }) }),
    },
    importPortsOf(registers),
  );
  const held = registers.kept.find(({ register }) => register === 'lot')?.rows[0]?.values.parameters;
  const told = ({ sheet: at, row, column: letter, remedy }: (typeof outcome.faults)[number]) => [`${at} ${row} ${letter}`, remedy];
  return { held, faults: outcome.faults.map(told), warnings: outcome.warnings.map(told) };
}

const [inColumn, inListed] = ['招标项目 2 I 技术参数', '招标项目 2 H 技术参数已列全'];
const told = '桥梁单跨跨度（米） 48';

test.each`
  case                                                          | column                    | sheet            | held
  ${'the column alone speaks'}                                  | ${'桥梁单跨跨度 48'}      | ${undefined}     | ${'桥梁单跨跨度 48'}
  ${'the column says that there is none'}                       | ${'无'}                   | ${undefined}     | ${'无'}
  ${'the sheet alone speaks, and there is no such column'}      | ${undefined}              | ${objects(span)} | ${told}
  ${'the sheet alone speaks, and the column is blank'}          | ${''}                     | ${objects(span)} | ${told}
  ${'the sheet has no row of the lot, and the column is blank'} | ${''}                     | ${objects()}     | ${'无'}
  ${'both say the same in other words'}                         | ${'桥梁单跨跨度：４８；'} | ${objects(span)} | ${'桥梁单跨跨度：４８；'}
  ${'the column speaks, the sheet has no row of the lot'}       | ${told}                   | ${objects()}     | ${told}
`('$case', async ({ column, sheet, held }) => {
  expect(await importing({ column, sheet })).toEqual({ held, faults: [], warnings: [] });
});

test('「是」 in a file with neither column nor sheet leaves the objects unknown, and a warning says what to add', async () => {
  const { held, faults, warnings } = await importing({});
  expect([held, faults]).toEqual([undefined, []]);
  expect(warnings).toEqual([[inListed, expect.stringContaining('请加上「技术参数」列')]]);
  expect((await importing({ listed: '' })).warnings).toEqual([]);
});

test.each`
  case                                               | column                     | sheet            | listed  | faults
  ${'both speak and differ'}                         | ${'桥梁单跨跨度 40'}       | ${objects(span)} | ${'是'} | ${[[inColumn, '写得不一样']]}
  ${'the column says none, the sheet has an object'} | ${'无'}                    | ${objects(span)} | ${'是'} | ${[[inColumn, '写得不一样']]}
  ${'said to be listed, and the column is blank'}    | ${''}                      | ${undefined}     | ${'是'} | ${[[inColumn, '写「无」']]}
  ${'written, and not said to be all'}               | ${told}                    | ${undefined}     | ${''}   | ${[[inListed, '再写「是」']]}
  ${'written, and said not to be all'}               | ${told}                    | ${undefined}     | ${'否'} | ${[[inListed, '再写「是」']]}
  ${'two parts of it cannot be read'}                | ${'桥长 约5；桥面宽度 20'} | ${undefined}     | ${'是'} | ${[[inColumn, '「桥长 约5」'], [inColumn, '「桥面宽度 20」']]}
`('a fault at the cell: $case', async ({ column, sheet, listed, faults }) => {
  const found = await importing({ column, sheet, listed });
  expect(found.faults).toEqual(faults.map(([at, remedy]: readonly string[]) => [at, expect.stringContaining(remedy ?? '')]));
  expect(found.held).toBeUndefined();
});

test('a row that does not agree stays behind alone, with its objects, where only good rows are wanted', async () => {
  const registers = registersInMemory();
  const other = lot.with(0, 'L2');
  const bytes = await xlsxOf({
    招标项目: [
      [...header, '技术参数'],
      [...lot, '桥梁单跨跨度 40'],
      [...other, told],
    ],
    技术参数: objects(span, ['L2', '桥梁单跨跨度（米）', 48]),
  });
  const request = {
    workbook: 'tenders',
    fileName: '表.xlsx',
    login: 'lisi',
    by: '李四',
    at: '2026-11-23T01:00:00Z',
    dryRun: false,
  } as const;
  await importWorkbook({ ...request, bytes, goodRowsOnly: true }, importPortsOf(registers));
  const kept = registers.kept.map(({ sheet, rows }) => [sheet, rows.map(({ values }) => values.code ?? values.lot)]);
  expect(kept).toEqual([
    ['招标项目', ['L2']],
    ['技术参数', ['L2']],
  ]);
});
