// 看得懂的脏: ways of writing that are read as what they mean, without a word to anybody.

import { excelDay } from '#platform/workbook/testing';
import type { CellKind, LayoutKind, Line } from './kind.ts';

const fullWidth = (text: string) => text.replace(/[!-~]/g, (it) => String.fromCharCode(it.charCodeAt(0) + 0xfee0));

/** `meant`: as the register holds it. */
export const kindsRead: readonly CellKind[] = [
  { kind: 'a code in full width', at: '企业!统一社会信用代码', written: (it) => fullWidth(String(it)) },
  { kind: 'a code in lower case', at: '企业!统一社会信用代码', written: (it) => String(it).toLowerCase() },
  { kind: 'a code between spaces that do not break', at: '企业!统一社会信用代码', written: (it) => `\u00A0${it}\u00A0` },
  { kind: 'a code with hyphens', at: '企业!统一社会信用代码', written: (it) => String(it).replace(/(.{8})(.{8})/, '$1-$2-') },
  { kind: 'a line break in a name', at: '企业!企业名称', written: '连云港\n乙公司', meant: '连云港 乙公司' },
  { kind: 'spaces around a name', at: '企业!企业名称', written: ' 　丙公司\u00A0', meant: '丙公司' },
  { kind: 'a number for a name', at: '企业!企业名称', written: 360, meant: '360' },
  { kind: 'a name that begins like a formula', at: '企业!企业名称', written: "'=丁公司", meant: '=丁公司' },
  { kind: 'a character outside the first plane', at: '企业!企业名称', written: '𬭎公司', meant: '𬭎公司' },
  { kind: 'full-width brackets in a name, which stay', at: '企业!企业名称', written: '戊（连云港）公司', meant: '戊（连云港）公司' },
  {
    kind: 'a name in several fonts',
    at: '企业!企业名称',
    written: { richText: [{ text: '己' }, { text: '公司', font: { bold: true } }] },
    meant: '己公司',
  },
  { kind: 'an area by its short name', at: '企业!所在地区', written: '经开区', meant: '连云港经济技术开发区' },
  { kind: 'a blank that nobody has to fill', at: '企业!住所', written: null, meant: null },
  { kind: 'a day with points', at: '企业!安全生产许可证有效期至', written: '2027.6.3', meant: '2027-06-03' },
  { kind: 'a day with slashes', at: '企业!安全生产许可证有效期至', written: '2027/6/3', meant: '2027-06-03' },
  { kind: 'a day in full width', at: '企业!安全生产许可证有效期至', written: '２０２７年６月３日', meant: '2027-06-03' },
  { kind: 'a day of Excel', at: '企业!安全生产许可证有效期至', written: excelDay('2027-06-03'), meant: '2027-06-03' },
  { kind: 'a day with its midnight', at: '企业!安全生产许可证有效期至', written: '2027-06-03 00:00:00', meant: '2027-06-03' },
  { kind: 'a day with gaps', at: '企业!安全生产许可证有效期至', written: '2027 年 6 月 3 日', meant: '2027-06-03' },
  { kind: 'a category with 施工总承包', at: '资质证书!资质类别', written: '市政公用工程施工总承包', meant: 'municipal' },
  { kind: 'a category without 工程', at: '资质证书!资质类别', written: ' 公 路 ', meant: 'highway' },
  { kind: 'a grade in capital numerals', at: '资质证书!资质等级', written: '壹级', meant: 'first' },
  { kind: 'a count in full width', at: '项目负责人!在建工程数', written: '１', meant: '1' },
  { kind: 'an amount with commas', at: '业绩!合同金额', written: '4,650.50', meant: '4650500000' },
  { kind: 'an amount in full width', at: '业绩!合同金额', written: '４，６５０', meant: '4650000000' },
  { kind: 'an amount with its unit', at: '业绩!合同金额', written: '4650 万元', meant: '4650000000' },
  { kind: 'an amount with a sign of money', at: '业绩!合同金额', written: '￥4650', meant: '4650000000' },
  { kind: 'a float that is a hair off', at: '业绩!合同金额', written: 4650.1 + 0.2, meant: '4650300000' },
  { kind: 'a sanction by its short name', at: '处罚记录!种类', written: '欠薪', meant: 'wage-arrears' },
  { kind: 'not restored, which is not the same as a blank', at: '处罚记录!修复日期', written: '未修复', meant: null },
  { kind: 'a score as a number', at: '信用得分!得分', written: 92.6, meant: '9260' },
];

/** What is odd about a sheet as a whole. */
export const layoutsRead: readonly LayoutKind[] = [
  { kind: 'columns in another order', sheet: '企业', lines: (all) => all.map(reversed) },
  { kind: 'a title above the headers', sheet: '企业', lines: (all) => [line('连云港市建筑业企业登记表'), ...all] },
  {
    kind: 'who fills it in, above the headers',
    sheet: '企业',
    lines: ([title, ...all]) => [title ?? line(), line('填报单位：某局'), ...all],
  },
  { kind: 'the example of the template, no longer first', sheet: '企业', lines: (all) => after(all, 'headers', example) },
  { kind: 'an empty row in between', sheet: '企业', lines: (all) => after(all, 'a code in full width', line()) },
  { kind: 'a row with nothing but spaces', sheet: '企业', lines: (all) => after(all, 'a code in lower case', line(' ', '　', '\u00A0')) },
  { kind: 'a line break in a header', sheet: '企业', header: ['企业名称', '企业\n名称'] },
  { kind: 'spaces in a header', sheet: '企业', header: ['所在地区', '所 在\u00A0地 区'] },
  { kind: 'another word for a header', sheet: '企业', header: ['统一社会信用代码', '信用代码'] },
  { kind: 'a star at a header', sheet: '企业', header: ['住所', '住所*'] },
  { kind: 'half-width brackets around the unit', sheet: '业绩', header: ['合同金额', '合同金额(万元)'] },
  { kind: '必填 behind a header', sheet: '业绩', header: ['工程名称', '工程名称（必填）'] },
  { kind: 'a space in the name of a sheet', sheet: '资质证书', rename: ' 资质 证书' },
  { kind: 'a sheet that says that there is none', sheet: '禁止投标', lines: ([headers]) => [headers ?? line(), line('已核实无')] },
  { kind: 'sheets in another order', sheet: '业绩', first: true },
];

const line = (...cells: readonly (string | null)[]): Line => ({ cells, fields: [] });
const example = line(null, null, '海州区', '例', '示例 91320700FAKE000137');
const reversed = (it: Line): Line => ({ ...it, cells: it.cells.toReversed(), fields: it.fields.toReversed() });
const after = (all: readonly Line[], kind: string, added: Line) => all.flatMap((it) => (it.kind === kind ? [it, added] : [it]));
