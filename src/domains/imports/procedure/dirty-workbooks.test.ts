// 脏表测试: each kind of dirt is found in its own cell, and told what to do about it.

import { describe, expect, test } from 'vitest';
import { type Cells, excelDay, xlsxOf } from '#platform/workbook/testing';
import type { WorkbookName } from '../contract.ts';
import { importPortsOf } from '../import-ports.ts';
import { registersInMemory } from '../store/registers-in-memory.ts';
import { importWorkbook } from './import-workbook.ts';

const firm = '91320706FAKE00013X';
const other = '91320707FAKE000217';

const firmHeader = ['统一社会信用代码', '企业名称', '所在地区', '住所', '安全生产许可证有效期至'];
const firmRow = [firm, '甲公司', '海州区', '路 1 号', '2027-06-30'];
const certificateHeader = ['统一社会信用代码', '资质类别', '资质等级', '证书编号', '有效期至'];
const certificateRow = [firm, '市政公用工程', '二级', 'D1', '2028-12-31'];
const personHeader = ['人员编号', '姓名', '受聘企业统一社会信用代码', '在建工程数'];
const workHeader = ['人员编号', '工程名称', '工程类别', '竣工验收日期', '合同金额（万元）'];
const sanctionHeader = ['统一社会信用代码', '种类', '认定日期', '修复日期', '文号'];
const scoreHeader = ['统一社会信用代码', '评定日期', '得分'];

const lotHeader = [
  '标段编号',
  '标段名称',
  '招标人',
  '工程所在地区',
  '工程类别',
  '最高投标限价（元）',
  '招标公告日期',
  '投标截止日期',
  '招标文件适用措施六',
  '技术参数已列全',
];
const lotRow = ['L1', '某工程', '某招标人', '东海县', '市政公用工程', '80000000.00', '2025-05-06', '2025-05-28', '是', '是'];
const parameterHeader = ['标段编号', '参数', '规模'];
const guaranteeHeader = ['承诺编号', '统一社会信用代码', '标段编号', '出具机构', '担保金额（元）', '出具日期'];

/** The clean row with one cell replaced. */
const firmWith = (column: number, value: unknown) => ({ 企业: [firmHeader, firmRow.with(column, value as string)] });
const certificateWith = (column: number, value: unknown) => ({
  企业: [firmHeader, firmRow],
  资质证书: [certificateHeader, certificateRow.with(column, value as string)],
});
const workWith = (column: number, value: unknown, header = workHeader) => ({
  企业: [firmHeader, firmRow],
  项目负责人: [personHeader, ['P1', '甲', firm, 0]],
  业绩: [header, ['P1', '某路', '市政公用工程', '2024-06-01', 4650].with(column, value as string)],
});
const sanctionWith = (column: number, value: unknown) => ({
  企业: [firmHeader, firmRow],
  处罚记录: [sanctionHeader, [firm, '拖欠农民工工资', '2025-03-12', '2025-04-02', 'A1'].with(column, value as string)],
});
const lotWith = (column: number, value: unknown) => ({ 招标项目: [lotHeader, lotRow.with(column, value as string)] });
const parameterWith = (parameter: string, value: unknown, lot = 'L1') => ({
  招标项目: [lotHeader, lotRow],
  技术参数: [parameterHeader, [lot, parameter, value]] as Cells,
});

describe('a cell that cannot be read', () => {
  test.each`
    dirt                                              | sheets                                                        | cell                                       | found                     | remedy
    ${'a required name left blank'}                   | ${firmWith(1, '')}                                            | ${['企业', 2, 'B 企业名称']}               | ${'（空）'}               | ${'请填写企业名称'}
    ${'white space in place of a name'}               | ${firmWith(1, '　 ')}                                         | ${['企业', 2, 'B 企业名称']}               | ${'（空）'}               | ${'请填写企业名称'}
    ${'a name of 201 characters'}                     | ${firmWith(1, '长'.repeat(201))}                              | ${['企业', 2, 'B 企业名称']}               | ${`${'长'.repeat(60)}…`}  | ${'现为 201 字'}
    ${'a character that was lost in some conversion'} | ${firmWith(1, '甲\uFFFD公司')}                                | ${['企业', 2, 'B 企业名称']}               | ${'甲\uFFFD公司'}         | ${'控制字符'}
    ${'a code of 17 digits'}                          | ${firmWith(0, firm.slice(1))}                                 | ${['企业', 2, 'A 统一社会信用代码']}       | ${firm.slice(1)}          | ${'现为 17 位'}
    ${'two digits of a code swapped'}                 | ${firmWith(0, '91320706FAKE00031X')}                          | ${['企业', 2, 'A 统一社会信用代码']}       | ${'91320706FAKE00031X'}   | ${'校验码不符'}
    ${'a code kept as a number'}                      | ${firmWith(0, 123207064680123000)}                            | ${['企业', 2, 'A 统一社会信用代码']}       | ${'123207064680123000'}   | ${'只保留 15 位'}
    ${'an area that the city does not have'}          | ${firmWith(2, '新浦区')}                                      | ${['企业', 2, 'C 所在地区']}               | ${'新浦区'}               | ${'从下拉列表中选择'}
    ${'29 February of a common year'}                 | ${firmWith(4, '2027-02-29')}                                  | ${['企业', 2, 'E 安全生产许可证有效期至']} | ${'2027-02-29'}           | ${'日历上不存在'}
    ${'a day without its year'}                       | ${firmWith(4, '6月30日')}                                     | ${['企业', 2, 'E 安全生产许可证有效期至']} | ${'6月30日'}              | ${'改写成 2024-10-01 的样子'}
    ${'a year of two digits'}                         | ${firmWith(4, '27.6.30')}                                     | ${['企业', 2, 'E 安全生产许可证有效期至']} | ${'27.6.30'}              | ${'改写成 2024-10-01 的样子'}
    ${'a day with a gap in its digits'}               | ${firmWith(4, '2027-1 1-1')}                                  | ${['企业', 2, 'E 安全生产许可证有效期至']} | ${'2027-1 1-1'}           | ${'改写成 2024-10-01 的样子'}
    ${'a day with an hour'}                           | ${firmWith(4, '2027-6-3 09:30')}                              | ${['企业', 2, 'E 安全生产许可证有效期至']} | ${'2027-6-3 09:30'}       | ${'改写成 2024-10-01 的样子'}
    ${'a day that is only a number'}                  | ${firmWith(4, 46568)}                                         | ${['企业', 2, 'E 安全生产许可证有效期至']} | ${'46568'}                | ${'单元格格式设为日期'}
    ${'a year before any certificate'}                | ${firmWith(4, excelDay('1927-06-30'))}                        | ${['企业', 2, 'E 安全生产许可证有效期至']} | ${'1927-06-30'}           | ${'年份疑似写错'}
    ${'a formula that failed'}                        | ${firmWith(4, { formula: 'A9', result: { error: '#REF!' } })} | ${['企业', 2, 'E 安全生产许可证有效期至']} | ${'#REF!'}                | ${'选择性粘贴为数值'}
    ${'a formula never calculated'}                   | ${firmWith(4, { formula: 'A9' })}                             | ${['企业', 2, 'E 安全生产许可证有效期至']} | ${'（公式没有计算结果）'} | ${'选择性粘贴为数值'}
    ${'category and grade in one cell'}               | ${certificateWith(1, '市政公用工程二级')}                     | ${['资质证书', 2, 'B 资质类别']}           | ${'市政公用工程二级'}     | ${'从下拉列表中选择'}
    ${'a grade that does not exist'}                  | ${certificateWith(2, '四级')}                                 | ${['资质证书', 2, 'C 资质等级']}           | ${'四级'}                 | ${'从下拉列表中选择'}
    ${'a number that Excel made a day'}               | ${certificateWith(3, excelDay('2024-01-02'))}                 | ${['资质证书', 2, 'D 证书编号']}           | ${'2024-01-02'}           | ${'先设为文本格式'}
    ${'an amount in words'}                           | ${workWith(4, '约五千')}                                      | ${['业绩', 2, 'E 合同金额']}               | ${'约五千'}               | ${'请只写数字'}
    ${'a negative amount'}                            | ${workWith(4, -4650)}                                         | ${['业绩', 2, 'E 合同金额']}               | ${'-4650'}                | ${'不能为负'}
    ${'a part of a fen, in 万元'}                     | ${workWith(4, '4650.1234567')}                                | ${['业绩', 2, 'E 合同金额']}               | ${'4650.1234567'}         | ${'四舍五入到分'}
    ${'another unit than the header'}                 | ${workWith(4, '46500000元')}                                  | ${['业绩', 2, 'E 合同金额']}               | ${'46500000元'}           | ${'单元格里写的是「元」'}
    ${'a gap in the digits'}                          | ${workWith(4, '46 50')}                                       | ${['业绩', 2, 'E 合同金额']}               | ${'46 50'}                | ${'请只写数字'}
    ${'thousands in groups of two'}                   | ${workWith(4, '46,50')}                                       | ${['业绩', 2, 'E 合同金额']}               | ${'46,50'}                | ${'请只写数字'}
    ${'fourteen digits of yuan'}                      | ${workWith(4, '1000000000', workHeader)}                      | ${['业绩', 2, 'E 合同金额']}               | ${'1000000000'}           | ${'单位写错'}
    ${'a slash for a day'}                            | ${workWith(3, '/')}                                           | ${['业绩', 2, 'D 竣工验收日期']}           | ${'/'}                    | ${'不知道时留空'}
    ${'a word for a day that says too little'}        | ${sanctionWith(3, '无')}                                      | ${['处罚记录', 2, 'D 修复日期']}           | ${'无'}                   | ${'不知道时留空'}
    ${'an unknown kind of sanction'}                  | ${sanctionWith(1, '批评')}                                    | ${['处罚记录', 2, 'B 种类']}               | ${'批评'}                 | ${'从下拉列表中选择'}
    ${'restored before it was decided'}               | ${sanctionWith(3, '2025-03-11')}                              | ${['处罚记录', 2, 'D 修复日期']}           | ${'2025-03-11'}           | ${'修复不会早于认定'}
  `('$dirt', async ({ sheets, cell: [sheet, row, column], found, remedy }) => {
    const { faults } = await outcomeOf('firms', sheets);
    expect(faults).toEqual([{ sheet, row, column, found, expected: expect.stringMatching(/./), remedy: expect.stringContaining(remedy) }]);
  });

  test.each`
    dirt                                 | sheets                                         | cell                                       | found             | remedy
    ${'perhaps, for yes or no'}          | ${lotWith(8, '待定')}                          | ${['招标项目', 2, 'I 招标文件适用措施六']} | ${'待定'}         | ${'请写「是」或「否」'}
    ${'a word that every object knows'}  | ${lotWith(8, 'constructor')}                   | ${['招标项目', 2, 'I 招标文件适用措施六']} | ${'constructor'}  | ${'请写「是」或「否」'}
    ${'a part of a fen, in 元'}          | ${lotWith(5, 80000000.001)}                    | ${['招标项目', 2, 'F 最高投标限价']}       | ${'80000000.001'} | ${'四舍五入到分'}
    ${'a deadline before the notice'}    | ${lotWith(7, '2025-05-05')}                    | ${['招标项目', 2, 'H 投标截止日期']}       | ${'2025-05-05'}   | ${'投标截止早于公告'}
    ${'a size with its unit'}            | ${parameterWith('桥梁单跨跨度（米）', '48米')} | ${['技术参数', 2, 'C 规模']}               | ${'48米'}         | ${'请按米换算后只写数字'}
    ${'a size with four decimals'}       | ${parameterWith('桥梁单跨跨度', 48.0001)}      | ${['技术参数', 2, 'C 规模']}               | ${'48.0001'}      | ${'请按米换算后只写数字'}
    ${'an unknown class of road'}        | ${parameterWith('公路等级', '五级公路')}       | ${['技术参数', 2, 'C 规模']}               | ${'五级公路'}     | ${'请改成其中之一'}
    ${'a size for what is there or not'} | ${parameterWith('市政综合工程', 8000)}         | ${['技术参数', 2, 'C 规模']}               | ${'8000'}         | ${'请写「有」或「无」'}
    ${'an unknown parameter'}            | ${parameterWith('桥面宽度', 20)}               | ${['技术参数', 2, 'B 参数']}               | ${'桥面宽度'}     | ${'列表里没有的不能导入'}
    ${'a parameter of a lot not listed'} | ${parameterWith('桥梁单跨跨度', 48, 'L9')}     | ${['技术参数', 2, 'A 标段编号']}           | ${'L9'}           | ${'写「是」'}
  `('$dirt', async ({ sheets, cell: [sheet, row, column], found, remedy }) => {
    const { faults } = await outcomeOf('tenders', sheets);
    expect(faults).toEqual([{ sheet, row, column, found, expected: expect.stringMatching(/./), remedy: expect.stringContaining(remedy) }]);
  });

  test('通信工程 has no 特级, 建筑工程 has', async () => {
    const rows = [certificateHeader, [firm, '通信工程', '特级', 'D1', ''], [firm, '建筑工程', '特级', 'D2', '']];
    const { faults } = await outcomeOf('firms', { 企业: [firmHeader, firmRow], 资质证书: rows });
    expect(faults.map(({ row, column }) => [row, column])).toEqual([[2, 'C 资质等级']]);
  });

  test('a resident identity number is not taken for the number of a person, and is the only fault', async () => {
    const rows = [personHeader, ['11010519491231002X', '甲', firm, 0]];
    const { faults } = await outcomeOf('firms', { 企业: [firmHeader, firmRow], 项目负责人: rows });
    expect(faults).toMatchObject([{ sheet: '项目负责人', row: 2, column: 'A 人员编号', remedy: expect.stringContaining('身份证号码') }]);
  });

  test.each`
    score       | faults
    ${'100.00'} | ${0}
    ${'100.01'} | ${1}
    ${'92.60'}  | ${0}
    ${'92.605'} | ${1}
    ${'-0.01'}  | ${1}
    ${0}        | ${0}
  `('a score of $score has $faults faults', async ({ score, faults }) => {
    const outcome = await outcomeOf('firms', { 企业: [firmHeader, firmRow], 信用得分: [scoreHeader, [firm, '2025-05-28', score]] });
    expect(outcome.faults.map(({ column }) => column)).toEqual(Array.from({ length: faults }, () => 'C 得分'));
  });

  test('a merged cell is refused in the rows below its first', async () => {
    const rows = [certificateHeader, certificateRow, ['', '公路工程', '二级', 'D2', '']];
    const bytes = await xlsxOf({ 企业: [firmHeader, firmRow], 资质证书: rows }, ['资质证书!A2:A3']);
    const { faults } = await outcomeOf('firms', bytes);
    expect(faults).toMatchObject([
      { sheet: '资质证书', row: 3, column: 'A 统一社会信用代码', found: '（合并单元格）', remedy: expect.stringContaining('取消合并') },
    ]);
  });
});

describe('rows and sheets that do not fit together', () => {
  test.each`
    dirt                                         | sheets                                                                                            | cell
    ${'the same firm twice'}                     | ${{ 企业: [firmHeader, firmRow, firmRow] }}                                                       | ${['企业', 3, 'A 统一社会信用代码', '与第 2 行重复']}
    ${'the same certificate and category twice'} | ${{ 企业: [firmHeader, firmRow], 资质证书: [certificateHeader, certificateRow, certificateRow] }} | ${['资质证书', 3, 'B 资质类别', '与第 2 行重复']}
    ${'a certificate of a firm that is nowhere'} | ${certificateWith(0, other)}                                                                      | ${['资质证书', 2, 'A 统一社会信用代码', '库中和本文件中都没有']}
    ${'a work of a person who is nowhere'}       | ${workWith(0, 'P9')}                                                                              | ${['业绩', 2, 'A 人员编号', '库中和本文件中都没有']}
    ${'a header that is missing'}                | ${{ 企业: [firmHeader.toSpliced(2, 1), firmRow.toSpliced(2, 1)] }}                                | ${['企业', 1, '所在地区', '请补上「所在地区」列']}
    ${'two headers of one name'} | ${{ 企业: [[...firmHeader, '企业名称'], [...firmRow, '乙公司']] }} | ${['企业', 1, 'F', '请删去或改名']}
    ${'an amount without a unit in its header'}  | ${workWith(4, 4650, workHeader.with(4, '合同金额'))}                                              | ${['业绩', 1, 'E', '写明金额的单位']}
    ${'an amount in a unit that is not ours'}    | ${workWith(4, 4650, workHeader.with(4, '合同金额（亿元）'))}                                      | ${['业绩', 1, 'E', '写明金额的单位']}
    ${'no headers at all'}                       | ${{ 企业: [firmRow] }}                                                                            | ${['企业', null, null, '请按模板补上表头行']}
    ${'an empty sheet'}                          | ${{ 企业: [] }}                                                                                   | ${['企业', null, null, '请按模板补上表头行']}
    ${'no sheet of the workbook'}                | ${{ Sheet1: [firmHeader, firmRow], Sheet2: [firmHeader, firmRow] }}                               | ${['（整个文件）', null, null, '改成模板中的名字']}
  `('$dirt', async ({ sheets, cell: [sheet, row, column, remedy] }) => {
    const { faults } = await outcomeOf('firms', sheets);
    expect(faults).toEqual([expect.objectContaining({ sheet, row, column, remedy: expect.stringContaining(remedy) })]);
  });

  test('a commitment for a firm and a lot that are nowhere has two faults; one that is known has none', async () => {
    const sheets = {
      担保承诺: [guaranteeHeader, ['C1', other, 'L9', '某银行', '1', '2025-05-20'], ['C2', firm, 'L1', '某银行', '1', '2025-05-20']],
    };
    const { faults } = await outcomeOf('tenders', sheets, { enterprise: [firm], lot: ['L1'], issuer: ['某银行'] });
    expect(faults.map(({ row, column, found }) => [row, column, found])).toEqual([
      [2, 'B 统一社会信用代码', other],
      [2, 'C 标段编号', 'L9'],
    ]);
  });

  test('parameters of a lot of this file that is not said to be complete are refused', async () => {
    const sheets = { 招标项目: [lotHeader, lotRow.with(9, '')], 技术参数: [parameterHeader, ['L1', '桥梁单跨跨度', 48]] };
    const { faults } = await outcomeOf('tenders', sheets);
    expect(faults).toMatchObject([{ sheet: '技术参数', row: 2, column: 'A 标段编号', found: 'L1' }]);
  });

  test('all faults of all sheets are told at once, and nothing is kept', async () => {
    const registers = registersInMemory();
    const bytes = await xlsxOf({
      企业: [firmHeader, firmRow.with(1, '').with(2, '新浦区'), firmRow.with(0, other).with(4, '2027-02-29')],
      资质证书: [certificateHeader, certificateRow.with(2, '四级')],
    });
    const outcome = await importWorkbook({ ...request('firms'), bytes }, importPortsOf(registers));
    expect(outcome.faults.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`)).toEqual([
      '企业 2 B 企业名称',
      '企业 2 C 所在地区',
      '企业 3 E 安全生产许可证有效期至',
      '资质证书 2 C 资质等级',
    ]);
    expect(outcome).toMatchObject({
      done: false,
      sheets: [
        { sheet: '企业', rows: 2, added: 0 },
        { sheet: '资质证书', rows: 1, added: 0 },
      ],
    });
    expect(registers.kept).toEqual([]);
  });

  test.each(['__proto__', 'constructor', 'toString'])('BI-034 %s as a header, a key and a name is a word like any other', async (word) => {
    const sheets = {
      企业: [
        [...firmHeader, word],
        [...firmRow.with(1, word), 'x'],
      ],
      项目负责人: [personHeader, [word, word, firm, 0], ['P2', '乙', firm, 0]],
      业绩: [workHeader, [word, word, '市政公用工程', '2024-06-01', 4650], ['hasOwnProperty', '某路', '', '', '']],
    };
    const { faults } = await outcomeOf('firms', sheets);
    expect(faults.map(({ sheet, row, column, found }) => [sheet, row, column, found])).toEqual([
      ['业绩', 3, 'A 人员编号', 'hasOwnProperty'],
    ]);
    expect(Object.hasOwn(Object.prototype, 'code')).toBe(false);
  });

  test('50,000 rows are read, 50,001 are refused whole', async () => {
    const person = (i: number) => [`P${i}`, '甲', '', ''];
    const rows = [personHeader, ...Array.from({ length: 50_000 }, (_, i) => person(i))];
    const most = await outcomeOf('firms', { 项目负责人: rows });
    expect(most).toMatchObject({ done: true, sheets: [{ rows: 50_000 }] });
    const more = await outcomeOf('firms', { 项目负责人: [...rows, person(50_000)] });
    expect(more.faults).toMatchObject([{ sheet: '（整个文件）', expected: '不超过 50000 行' }]);
  }, 60_000);
});

function request(workbook: WorkbookName) {
  return { workbook, fileName: '表.xlsx', login: 'lisi', by: '李四', at: '2026-11-23T01:00:00Z', dryRun: false, confirmed: 'all' as const };
}

/** `issuer`: who sends it issues guarantees, under that name. */
async function outcomeOf(
  workbook: WorkbookName,
  sheets: Readonly<Record<string, Cells>> | Uint8Array,
  { issuer = [], ...there }: Readonly<Record<string, readonly string[]>> = {},
) {
  const bytes = sheets instanceof Uint8Array ? sheets : await xlsxOf(sheets);
  return importWorkbook({ ...request(workbook), bytes, issuer: issuer[0] ?? null }, importPortsOf(registersInMemory(there)));
}
