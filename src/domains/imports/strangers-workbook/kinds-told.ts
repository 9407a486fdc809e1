// 要说出来的脏: what is refused, questioned or left out, each at its cell with what to do; and what a person does about it.

import type { CellValueInput } from '@cj-tech-master/excelts';
import { excelDay } from '#platform/workbook/testing';
import type { CellKind, LayoutKind, Line } from './kind.ts';
import { kindsRead } from './kinds-read.ts';

const fault = (remedy: string) => ({ told: { tone: 'fault', remedy } }) as const;
const question = (remedy: string) => ({ told: { tone: 'question', remedy } }) as const;
const warning = (remedy: string) => ({ told: { tone: 'warning', remedy } }) as const;
const leftOut = (found: string, remedy: string) => ({ told: { tone: 'warning', found, remedy } }) as const;
const permit = '企业!安全生产许可证有效期至';

/** Where nothing else is given, who mends it writes the clean value. */
export const kindsTold: readonly CellKind[] = [
  { kind: 'a name left blank', at: '企业!企业名称', written: null, ...fault('请填写企业名称') },
  { kind: 'a name with a lost character', at: '企业!企业名称', written: '庚\uFFFD公司', ...fault('控制字符') },
  { kind: 'a name under two codes', at: '企业!企业名称', written: '第1家公司', ...question('同一名称另有编号') },
  { kind: 'a code of 17 digits', at: '企业!统一社会信用代码', written: (it) => String(it).slice(1), ...fault('现为 17 位') },
  {
    kind: 'a code with O for 0',
    at: '企业!统一社会信用代码',
    written: (it) => String(it).replaceAll('0', 'O'),
    ...fault('不用 I、O、Z、S、V'),
  },
  {
    kind: 'a code with two digits swapped',
    at: '企业!统一社会信用代码',
    written: (it) => String(it).replace('91', '19'),
    ...fault('校验码不符'),
  },
  { kind: 'a code kept as a number', at: '企业!统一社会信用代码', written: 913207001234567800, ...fault('只保留 15 位') },
  { kind: 'an area that is no more', at: '企业!所在地区', written: '新浦区', ...fault('从下拉列表中选择') },
  { kind: 'a day that is not in the calendar', at: permit, written: '2027-02-29', ...fault('日历上不存在') },
  { kind: 'a year of two digits', at: permit, written: '27/6/30', ...fault('改写成 2024-10-01 的样子') },
  { kind: 'a day without its year', at: permit, written: '6月30日', ...fault('改写成 2024-10-01 的样子') },
  { kind: 'a day in words', at: permit, written: '明年', ...fault('改写成 2024-10-01 的样子') },
  { kind: 'a day as digits only', at: permit, written: 46568, ...fault('单元格格式设为日期') },
  { kind: 'a year before any permit', at: permit, written: excelDay('1927-06-30'), ...fault('年份疑似写错') },
  { kind: 'a formula that failed', at: permit, written: { formula: 'A99', result: { error: '#REF!' } }, ...fault('选择性粘贴为数值') },
  { kind: 'a formula never calculated', at: permit, written: { formula: 'A99' }, ...fault('选择性粘贴为数值') },
  { kind: 'a formula that looks into another file', at: '企业!住所', written: { formula: '[1]Sheet1!A1', result: '路' }, ...fault('数值') },
  { kind: 'category and grade in one cell', at: '资质证书!资质类别', written: '市政公用工程二级', ...fault('从下拉列表中选择') },
  { kind: 'a grade that there is not', at: '资质证书!资质等级', written: '四级', ...fault('从下拉列表中选择') },
  { kind: 'a number that Excel made a day', at: '资质证书!证书编号', written: excelDay('2024-01-02'), ...fault('先设为文本格式') },
  { kind: 'a cell merged with the one above', at: '资质证书!统一社会信用代码', written: null, merged: true, ...fault('取消合并') },
  {
    kind: 'a row that is hidden',
    at: '资质证书!资质类别',
    written: '市政公用',
    hiddenRow: true,
    ...question('请取消隐藏'),
    mended: 'confirmed',
    meant: 'municipal',
  },
  {
    kind: 'an identity number for a person',
    at: '项目负责人!人员编号',
    written: '11010519491231002X',
    ...fault('身份证号码'),
  },
  { kind: 'a firm that is nowhere', at: '项目负责人!受聘企业统一社会信用代码', written: '91320707FAKE000217', ...fault('请先登记') },
  { kind: 'an amount in words', at: '业绩!合同金额', written: '约五千万', ...fault('疑似 5000'), mended: 5000, meant: '5000000000' },
  { kind: 'an amount below nothing', at: '业绩!合同金额', written: -4650, ...fault('不能为负') },
  { kind: 'an amount in another unit than the header', at: '业绩!合同金额', written: '46500000元', ...fault('写的是「元」') },
  {
    kind: 'an amount with a part of a fen',
    at: '业绩!合同金额',
    written: '4650.1234567',
    ...fault('四舍五入到分'),
    mended: '4650.123457',
    meant: '4650123457',
  },
  {
    kind: 'yuan in a column of 万元',
    at: '业绩!合同金额',
    written: 75_360_000,
    ...question('元写成了万元'),
    mended: 7536,
    meant: '7536000000',
  },
  {
    kind: 'a value that a formula gave',
    at: '业绩!合同金额',
    written: { formula: '4000+650', result: 4650 },
    ...question('公式不在这里计算'),
    mended: 'confirmed',
    meant: '4650000000',
  },
  { kind: 'a work accepted in years to come', at: '业绩!竣工验收日期', written: '2034-06-01', ...question('还没有发生') },
  { kind: 'the same work twice', at: '业绩!工程名称', written: 'an amount in full width', ...fault('重复') },
  { kind: 'a person who is nowhere', at: '业绩!人员编号', written: 'P999', ...fault('请先登记') },
  { kind: 'a slash for a day', at: '业绩!竣工验收日期', written: '/', ...fault('不知道时留空'), mended: null, meant: null },
  { kind: 'a sanction of no known kind', at: '处罚记录!种类', written: '通报', ...fault('从下拉列表中选择') },
  { kind: 'restored before it was decided', at: '处罚记录!修复日期', written: '2025-03-11', ...fault('修复不会早于认定') },
  { kind: 'a score over a hundred', at: '信用得分!得分', written: 926, ...fault('请只写数字') },
  { kind: 'a share for a score', at: '信用得分!得分', written: '0.92', ...question('疑似写成了比例') },
  {
    kind: 'a code of the early pilot',
    at: '企业!统一社会信用代码',
    written: '91320700MA00000070',
    ...warning('早期试点'),
    meant: '91320700MA00000070',
  },
];

/** What the amounts come to once all is mended, in 万元. */
const sum = () =>
  [...kindsRead, ...kindsTold]
    .filter(({ at }) => at.startsWith('业绩!'))
    .reduce((total, { at, meant }) => total + Number(at === '业绩!合同金额' ? (meant ?? 4_650_000_000) : 4_650_000_000), 0) / 1_000_000;

const line = (...cells: readonly CellValueInput[]): Line => ({ cells, fields: [] });
const withPhone = (it: Line): Line => ({ ...it, cells: [...it.cells, it.kind === 'headers' ? '联系电话' : '0518-1'] });

export const layoutsTold: readonly LayoutKind[] = [
  {
    kind: 'a total that is right',
    sheet: '业绩',
    lines: (all) => [...all, line('合 计', null, sum())],
    ...leftOut('合 计', '合计行不导入'),
  },
  {
    kind: 'who made the table',
    sheet: '资质证书',
    lines: (all) => [...all, line('制表人：张三')],
    ...leftOut('制表人：张三', '说明文字不导入'),
  },
  { kind: 'a column of their own', sheet: '项目负责人', lines: (all) => all.map(withPhone), ...leftOut('联系电话', '这一列没有导入') },
  { kind: 'a sheet with headers only', sheet: '任职', lines: ([headers]) => [headers ?? line()], ...leftOut('只有表头', '没有导入这张表') },
  { kind: 'a sheet of their own', sheet: '草稿', lines: () => [line('随手记的')], ...leftOut('不认识的工作表', '') },
  {
    kind: 'a total that is wrong',
    sheet: '项目负责人',
    lines: (all) => [...all, line('合计', null, null, 99)],
    told: { tone: 'question', found: '99', remedy: '合计与各行之和不符' },
    mended: 1,
  },
  {
    kind: 'a column that is hidden',
    sheet: '处罚记录',
    hiddenColumn: '文号',
    told: { tone: 'question', found: '隐藏的列', remedy: '请取消隐藏' },
  },
];
