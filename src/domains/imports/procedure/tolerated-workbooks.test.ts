// 宽容测试: what people write in other ways than the template is read as what it means, or left out with a warning.

import { describe, expect, test } from 'vitest';
import { type Cells, excelDay, xlsxOf } from '#platform/workbook/testing';
import type { WorkbookName } from '../contract.ts';
import { importPortsOf } from '../import-ports.ts';
import { registersInMemory } from '../store/registers-in-memory.ts';
import { importWorkbook } from './import-workbook.ts';

const firm = '91320706FAKE00013X';
const header = ['统一社会信用代码', '企业名称', '所在地区', '安全生产许可证有效期至'];
const row = [firm, '甲公司', '海州区', '2027-06-30'];
const firms = { 企业: [header, row] };

describe('the same fact written in another way', () => {
  test.each`
    written                                              | day
    ${'2027-6-3'}                                        | ${'2027-06-03'}
    ${'2027/06/03'}                                      | ${'2027-06-03'}
    ${'2027.6.3'}                                        | ${'2027-06-03'}
    ${'2027年6月3日'}                                    | ${'2027-06-03'}
    ${' ２０２７年６月３日 '}                            | ${'2027-06-03'}
    ${'2027-06-03 00:00:00'}                             | ${'2027-06-03'}
    ${'2027-6-3 0:00'}                                   | ${'2027-06-03'}
    ${'2027 - 6 - 3'}                                    | ${'2027-06-03'}
    ${'2028-02-29'}                                      | ${'2028-02-29'}
    ${excelDay('2027-06-03')}                            | ${'2027-06-03'}
    ${{ formula: 'D9', result: excelDay('2027-06-03') }} | ${'2027-06-03'}
    ${''}                                                | ${undefined}
  `('the day $written is $day', async ({ written, day }) => {
    const { values } = await onlyRow('firms', { 企业: [header, row.with(3, written)] }, '企业');
    expect(values.safetyPermitThrough).toBe(day);
  });

  test.each`
    header                | written                | fen
    ${'合同金额（万元）'} | ${4650}                | ${4_650_000_000}
    ${'合同金额（万元）'} | ${'4,650.50'}          | ${4_650_500_000}
    ${'合同金额 (万元)*'} | ${'４６５０'}          | ${4_650_000_000}
    ${'合同金额（万元）'} | ${'4650万元'}          | ${4_650_000_000}
    ${'合同金额（万元）'} | ${0.1 + 0.2}           | ${300_000}
    ${'合同金额（万元）'} | ${'0.000001'}          | ${1}
    ${'合同金额（元）'}   | ${46500000.01}         | ${4_650_000_001}
    ${'合同金额（元）'}   | ${'￥46，500，000.00'} | ${4_650_000_000}
    ${'合同金额（元）'}   | ${'9999999999999.99'}  | ${999_999_999_999_999}
    ${'合同金额（元）'}   | ${'-0'}                | ${0}
    ${'合同金额（元）'}   | ${''}                  | ${undefined}
  `('under $header, $written is $fen fen', async ({ header: amount, written, fen }) => {
    const { values } = await onlyRow(
      'firms',
      {
        项目负责人: [
          ['人员编号', '姓名'],
          ['P1', '甲'],
        ],
        业绩: [
          ['人员编号', '工程名称', amount],
          ['P1', '某路', written],
        ],
      },
      '业绩',
    );
    expect(values.amount).toBe(fen);
  });

  test.each`
    category                    | grade      | read
    ${'市政公用工程'}           | ${'一级'}  | ${['municipal', 'first']}
    ${'市政公用'}               | ${'壹级'}  | ${['municipal', 'first']}
    ${'市政公用工程施工总承包'} | ${'贰级'}  | ${['municipal', 'second']}
    ${'Municipal'}              | ${'FIRST'} | ${['municipal', 'first']}
    ${'港口与 航道工程'}        | ${'特级'}  | ${['port', 'special']}
    ${'建筑工程'}               | ${'叁级'}  | ${['building', 'third']}
  `('$category, $grade are $read', async ({ category, grade, read }) => {
    const certificates = [
      ['信用代码', '类别', '等级', '证书编号'],
      [firm, category, grade, 'D1'],
    ];
    const { values } = await onlyRow('firms', { ...firms, 资质证书: certificates }, '资质证书');
    expect([values.category, values.grade]).toEqual(read);
  });

  test.each`
    written         | restoredOn
    ${'未修复'}     | ${null}
    ${'2025-04-02'} | ${'2025-04-02'}
    ${''}           | ${undefined}
  `('restored $written is $restoredOn: not restored and not known are two things', async ({ written, restoredOn }) => {
    const sanctions = [
      ['信用代码', '种类', '处罚日期', '修复日期', '文号'],
      [firm, '欠薪', '2025-03-12', written, '示例罚〔2025〕1号'],
    ];
    const { values } = await onlyRow('firms', { ...firms, 处罚记录: sanctions }, '处罚记录');
    expect(values).toMatchObject({ kind: 'wage-arrears', documentNo: '示例罚〔2025〕1号' });
    expect(values.restoredOn).toBe(restoredOn);
  });

  test.each`
    written  | read
    ${'是'}  | ${true}
    ${true}  | ${true}
    ${'否'}  | ${false}
    ${false} | ${false}
    ${''}    | ${undefined}
  `('the tender file admits measure 6: $written is $read', async ({ written, read }) => {
    const { values } = await onlyRow('tenders', lotsWith([...lot, written, '是'], []), '招标项目');
    expect(values.admitsMeasure6).toBe(read);
  });

  test('a code in lower case and full width is the code; a number for a name stays its digits', async () => {
    const { values } = await onlyRow('firms', { 企业: [header, [' ９１３２０７０６fake00013x ', 360, '经开区', '']] }, '企业');
    expect(values).toEqual({ creditCode: firm, name: '360', area: '连云港经济技术开发区' });
  });

  test.each`
    parameter               | size           | read
    ${'桥梁单跨跨度（米）'} | ${48}          | ${'桥梁单跨跨度（米） 48'}
    ${'桥梁单跨跨度'}       | ${'４8.125'}   | ${'桥梁单跨跨度（米） 48.125'}
    ${'bridgeSpanM'}        | ${''}          | ${'桥梁单跨跨度（米） 不详'}
    ${'供水（给水厂）能力'} | ${'160,000'}   | ${'供水（给水厂）能力（吨/日） 160000'}
    ${'公路等级'}           | ${'一级公路'}  | ${'公路等级 一级公路'}
    ${'工程规模'}           | ${'小（1）型'} | ${'工程规模 小(1)型'}
    ${'堤防级别'}           | ${'2级'}       | ${'堤防级别（级） 2级'}
    ${'堤防级别（级）'}     | ${2}           | ${'堤防级别（级） 2级'}
    ${'市政综合工程'}       | ${'有'}        | ${'市政综合工程 有'}
    ${'城市快速路'}         | ${'无'}        | ${'城市快速路 无'}
  `('$parameter of $size is $read', async ({ parameter, size, read }) => {
    const { values } = await onlyRow('tenders', lotsWith([...lot, '是', '是'], [['L1', parameter, size]]), '招标项目');
    expect(values.parameters).toEqual(read);
  });

  test('objects are known to be none when the list is complete and empty, and unknown when nobody listed them', async () => {
    const complete = await onlyRow('tenders', lotsWith([...lot, '是', '是'], []), '招标项目');
    const silent = await onlyRow('tenders', lotsWith([...lot, '是', ''], []), '招标项目');
    expect(complete.values.parameters).toBe('无');
    expect(silent.values.parameters).toBeUndefined();
  });
});

describe('what is left out', () => {
  test.each`
    what                      | sheets                                                                | warning
    ${'a column of their own'} | ${{ 企业: [[...header, '联系电话'], [...row, '123']] }} | ${['企业', 1, 'E', '联系电话']}
    ${'a total'}              | ${{ 企业: [header, row, ['合 计', 1, '', '']] }}                      | ${['企业', 3, 'A', '合 计']}
    ${'a footnote'}           | ${{ 企业: [header, row, ['填表人：张三', '', '', '']] }}              | ${['企业', 3, 'A', '填表人：张三']}
    ${'a sheet of their own'} | ${{ ...firms, 草稿: [['随便']] }}                                     | ${['草稿', null, null, '不认识的工作表']}
    ${'a sheet without rows'} | ${{ ...firms, 资质证书: [['信用代码', '类别', '等级', '证书编号']] }} | ${['资质证书', null, null, '只有表头，没有数据']}
  `('$what is left out with a warning', async ({ sheets, warning: [sheet, at, column, found] }) => {
    const { outcome, kept } = await importing('firms', sheets);
    expect(outcome).toMatchObject({ done: true, faults: [], warnings: [{ sheet, row: at, column, found }] });
    expect(kept[0]?.rows).toHaveLength(1);
  });

  test.each`
    what                         | heading                       | merged
    ${'over all columns'}        | ${['海州区企业', '', '', '']} | ${['企业!A3:D3']}
    ${'alone in the first cell'} | ${['海州区企业', '', '', '']} | ${[]}
  `('a heading $what between the rows is named in a warning, and the rows below it are read', async ({ heading, merged }) => {
    const second = row.with(0, '91320707FAKE000217').with(1, '乙公司');
    const { outcome, kept } = await importing('firms', { 企业: [header, row, heading, second] }, merged);
    expect(outcome.faults.filter((it) => it.row === 3)).toEqual([]);
    expect(outcome.warnings).toMatchObject([{ sheet: '企业', row: 3, column: 'A', found: '海州区企业' }]);
    expect(kept[0]?.rows.map((it) => it.row) ?? outcome.faults).toEqual([2, 4]);
  });

  test('a firm whose other cells were forgotten is a row with its faults', async () => {
    const { outcome } = await importing('firms', { 企业: [header, row, ['丙建设有限公司', '', '', '']] });
    expect([outcome.done, outcome.faults.map((it) => it.row)]).toEqual([false, [3, 3, 3]]);
  });

  const sanctionHeader = ['统一社会信用代码', '种类', '认定日期', '修复日期', '文号'];
  test.each`
    words                      | sheet                                             | loaded
    ${'only a header'}         | ${[sanctionHeader]}                               | ${false}
    ${'a header and 已核实无'} | ${[sanctionHeader, ['已核实无', '', '', '', '']]} | ${true}
  `('a sheet with $words says that there are none: $loaded', async ({ sheet, loaded }) => {
    const { outcome, kept } = await importing('firms', { ...firms, 处罚记录: sheet });
    expect(outcome).toMatchObject({ done: true, faults: [] });
    expect(kept.some(({ register }) => register === 'sanction')).toBe(loaded);
    expect(outcome.warnings).toHaveLength(loaded ? 0 : 1);
  });

  test('a workbook of one sheet is known by its headers, whatever the sheet is called, and this is told', async () => {
    const { outcome, kept } = await importing('firms', { Sheet1: [header, row] });
    expect(outcome).toMatchObject({
      done: true,
      faults: [],
      warnings: [{ sheet: 'Sheet1', row: null, remedy: expect.stringContaining('认作「企业」') }],
      sheets: [{ sheet: 'Sheet1', added: 1 }],
    });
    expect(kept.map(({ register }) => register)).toEqual(['enterprise']);
  });

  test('titles above, blank rows between and examples are left out in silence', async () => {
    const sheets = {
      企业: [['连云港市企业登记表'], ['填报单位：某局'], header, [`示例 ${firm}`, '例', '海州区', ''], [], row, ['', ' ', '', '']],
    };
    const { outcome, kept } = await importing('firms', sheets);
    expect(outcome).toMatchObject({ done: true, faults: [], warnings: [] });
    expect(kept[0]?.rows.map((it) => it.row)).toEqual([6]);
  });

  test('a code of the early pilot is taken with a warning', async () => {
    const { outcome } = await importing('firms', { 企业: [header, row.with(0, '91320700MA00000070')] });
    expect(outcome).toMatchObject({
      done: true,
      warnings: [{ row: 2, column: 'A 统一社会信用代码', remedy: expect.stringContaining('早期试点') }],
    });
  });

  test('sheets may stand in any order, and a row may name one of a later sheet', async () => {
    const sheets = {
      资质证书: [
        ['信用代码', '类别', '等级', '证书编号'],
        [firm, '建筑', '一级', 'D1'],
      ],
      企业: [header, row],
    };
    const { outcome, kept } = await importing('firms', sheets);
    expect(outcome.faults).toEqual([]);
    expect(kept.map(({ register }) => register)).toEqual(['enterprise', 'certificate']);
  });
});

const lot = ['L1', '某工程', '某招标人', '东海县', '市政公用工程', '2025-05-06', '2025-05-28'];

function lotsWith(cells: Cells[number], parameters: Cells): Readonly<Record<string, Cells>> {
  const header = [
    '标段编号',
    '标段名称',
    '招标人',
    '工程所在地区',
    '工程类别',
    '公告日期',
    '投标截止日',
    '招标文件适用措施六',
    '技术参数已列全',
  ];
  return { 招标项目: [header, cells], 技术参数: [['标段编号', '参数', '规模'], ...parameters] };
}

async function onlyRow(workbook: WorkbookName, sheets: Readonly<Record<string, Cells>>, sheet: string) {
  const { outcome, kept } = await importing(workbook, sheets);
  const [only] = kept.find((it) => it.sheet === sheet)?.rows ?? [];
  if (only === undefined) throw new Error(JSON.stringify(outcome.faults));
  return only;
}

async function importing(workbook: WorkbookName, sheets: Readonly<Record<string, Cells>>, merged: readonly string[] = []) {
  const registers = registersInMemory();
  const request = {
    workbook,
    fileName: '表.xlsx',
    login: 'lisi',
    by: '李四',
    at: '2026-11-23T01:00:00Z',
    dryRun: false,
    confirmed: 'all' as const,
  };
  const outcome = await importWorkbook({ ...request, bytes: await xlsxOf(sheets, merged) }, importPortsOf(registers));
  return { outcome, kept: registers.kept };
}
