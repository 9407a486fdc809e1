// 不能导出: too many rows, too many at once, or a form that there is not; each in words.

import type { HttpProblem } from '#platform/http-problem';
import type { ChosenRows } from './chosen-rows.ts';
import type { ExportedList } from './exported-lists.ts';

export const busy: HttpProblem = {
  status: 503,
  title: '导出的人太多',
  detail: '有几个导出正在进行，这一个没有开始。请过半分钟再点导出。',
};

export const wrongFormat: HttpProblem = {
  status: 422,
  title: '查询条件有误',
  detail: '导出的格式 format 只有 xlsx（Excel 工作簿）和 csv 两种。请改成其中之一。',
  errors: [{ path: 'format', found: '别的格式', expected: 'xlsx、csv 之一', remedy: '请把 format 改为 xlsx 或 csv。' }],
};

/** Of the list itself: a city with twice the firms that we know of. */
export const mostInList = 100_000;
/** Of all sheets together: what one export may hold of the memory, as versions and packed, while it is written. */
export const mostInAll = 300_000;

/** Counted by the list; what goes along with it has a bound of its own. */
export function tooMany({ main, beside }: ExportedList, chosen: ChosenRows, format: string): HttpProblem | undefined {
  const inList = chosen.main.length;
  const along = format === 'csv' ? 0 : chosen.beside.reduce((sum, { length }) => sum + length, 0);
  if (inList <= mostInList && inList + along <= mostInAll) return undefined;
  const others = beside.map(({ definition }) => `「${definition.name}」`).join('、');
  const { name } = main.definition;
  const isList = inList > mostInList;
  const what = isList ? `「${name}」` : `「${name}」连同${others}`;
  const most = isList ? mostInList : mostInAll;
  const instead = isList ? '' : `只要「${name}」一张表的，可以改选 CSV。`;
  return {
    status: 422,
    title: '行数太多，没有导出',
    detail: `符合条件的${what}超过 ${most.toLocaleString('en')} 行，一个文件装不下。请增加查询条件（如地区）缩小范围，分几次导出。${instead}`,
  };
}
