// 导出说明: what the file is, for whoever finds it later: asked how, as of when, by whom, how many rows.

import type { SignedIn } from '#domains/accounts';
import { type AsOf, latest } from '#kernel/as-of';
import type { SheetDefinition } from '#platform/workbook/sheet-definition';
import { exportNoteName } from '#platform/workbook/template';
import { writeValue } from '#platform/workbook/values/write-value';
import type { SheetToFill } from '#platform/workbook/xlsx/fill-workbook';
import type { ExportedList } from './exported-lists.ts';
import type { SheetOfExport } from './sheets-to-write.ts';

export interface Exporting {
  readonly list: ExportedList;
  /** As it stands in the address. */
  readonly query: Readonly<Record<string, string>>;
  readonly asOf: AsOf;
  readonly account: SignedIn | null;
  readonly at: Date;
  readonly isDemo: boolean;
  readonly isLoaded: boolean;
}

export function noteOf(exporting: Exporting, sheets: readonly SheetOfExport[]): SheetToFill {
  const rows = linesOf(exporting, sheets).map(([what, text]) => [what, text]);
  return { name: exportNoteName, title: exportNoteName, columns: [{ header: '事项' }, { header: '内容' }], pieces: oncePiece(rows) };
}

async function* oncePiece<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield rows;
}

type Line = readonly [what: string, text: string];

function linesOf({ list, query, asOf, account, at, isDemo, isLoaded }: Exporting, sheets: readonly SheetOfExport[]): readonly Line[] {
  const counts = sheets.map(({ name, count }) => `${name} ${count} 行${count === 0 ? '（没有这张表）' : ''}`);
  return [
    ...(isDemo ? [['数据', '演示数据，不是真实的企业、人员和工程'] as const] : []),
    ['登记簿', isLoaded ? list.main.definition.name : `${list.main.definition.name}（截至所查的时刻还没有导入过，有没有不得而知）`],
    ['查询条件', filtersIn(list, query)],
    ['排序', sortIn(list, query.sort)],
    ['哪一天的情况', asOf.validOn],
    ['只计到何时所知', asOf.knownAt === latest ? '导出时为止' : momentText(new Date(asOf.knownAt))],
    ['导出时间', momentText(at)],
    ['导出人', account === null ? '公众（没有登录）' : `${account.name}（${account.unitName}，账号 ${account.login}）`],
    ['行数', counts.join('；')],
    ['范围', '只有导出人可以看的内容；不给他看的，不在其中，也不计数'],
    ['再次导入', '各表与导入模板相同。没有改动的行，再次导入不会有变化；生效日期空白的行，改动自导入之日起。'],
    ['再次导入', '只导出了一部分的，请删去没有改动的表再导入：导入的表读作完整的，表里查不到的企业、人员，读作已核实没有。'],
  ];
}

const words: Readonly<Record<string, string>> = {
  yes: '是',
  no: '否',
  unknown: '不知道',
  open: '正在招标',
  'not-yet': '尚未公告',
  closed: '已经截止',
};
const names: Readonly<Record<string, string>> = { q: '查找', state: '招标状态' };
const notFilters = ['sort', 'page', 'size', 'asof', 'known'];

/** 所在地区：海州区；资质类别：市政公用工程 */
function filtersIn(list: ExportedList, query: Exporting['query']): string {
  const asked = Object.entries(query).filter(([field, text]) => !notFilters.includes(field) && text !== '');
  const told = asked.map(([field, text]) => `${headerOf(list, field)}：${filterText(list, field, text)}`);
  return told.join('；') || '没有，全部';
}

function columnOf({ main, beside }: ExportedList, field: string) {
  const definitions: readonly SheetDefinition[] = [main.definition, ...beside.map(({ definition }) => definition)];
  return definitions.map(({ columns }) => columns[field]).find((it) => it !== undefined);
}

const headerOf = (list: ExportedList, field: string): string => names[field] ?? columnOf(list, field)?.header ?? field;

function filterText(list: ExportedList, field: string, text: string): string {
  const column = columnOf(list, field);
  if (column?.kind === 'day') return text.replace('..', ' 至 ');
  if (column?.kind === 'code')
    return text
      .split(',')
      .map((it) => writeValue(it, column))
      .join('、');
  return field === 'q' ? text : (words[text] ?? text);
}

function sortIn(list: ExportedList, sort: string | undefined): string {
  if (sort === undefined || sort === '') return '清单平常的次序';
  const isDown = sort.startsWith('-');
  const field = sort.replace(/^-/, '');
  if (field === 'area') return `${headerOf(list, field)}，按县区和功能板块的固定次序${isDown ? '，倒排' : ''}`;
  return `${headerOf(list, field)}，${isDown ? '从大到小' : '从小到大'}`;
}

/** 2025-05-12 10:00:00（北京时间） */
function momentText(at: Date): string {
  return `${new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')}（北京时间）`;
}

/** 企业（截至 2025-05-12，演示数据）.csv */
export function fileNameOf({ list, asOf, isDemo }: Exporting, format: string): string {
  return `${list.main.definition.name}（截至 ${asOf.validOn}${isDemo ? '，演示数据' : ''}）.${format}`;
}
