// 读日期: real days, written in any of the ways in use.

import { isPlainDate, type PlainDate } from '#kernel/plain-date';
import { ok, type Result, refused } from '#kernel/result';
import type { Cell } from '../cell.ts';
import type { Misfit } from '../fault.ts';
import { codeText } from './plain-text.ts';

/** 2024-10-1, 2024/10/1, 2024.10.1, 2024年10月1日 */
const shape = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;
/** Other systems write a day with its midnight. */
const midnight = /[\sT]+0?0:00(?::00(?:\.0+)?)?$/;
const aroundMarks = /\s*([-/.年月日])\s*/g;
/** Outside these years it is a slip of the pen. */
const [firstYear, lastYear] = ['1950', '2100'];

export function readDay(cell: Cell, none?: string): Result<PlainDate | null, Misfit> {
  if (cell.kind === 'day') return within(cell.day, none);
  if (cell.kind !== 'text') return refused(misfit(none));
  const text = cell.text.normalize('NFKC').trim().replace(midnight, '').replace(aroundMarks, '$1');
  if (none !== undefined && codeText(text) === codeText(none)) return ok(null);
  const [, year, ...rest] = shape.exec(text) ?? [];
  const [month = '', date = ''] = rest.filter((part) => part !== undefined);
  if (year === undefined) return refused(misfit(none));
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isPlainDate(day) ? within(day, none) : refused({ ...misfit(none), remedy: '这一天在日历上不存在，请对照原件改正。' });
}

export const expectedDay = (none?: string): string => `真实存在的日期，如 2024-10-01${none === undefined ? '' : `，或「${none}」`}`;

function within(day: PlainDate, none: string | undefined): Result<PlainDate, Misfit> {
  if (day >= firstYear && day < lastYear) return ok(day);
  return refused({ expected: `${expectedDay(none)}，年份在 ${firstYear} 至 2099 之间`, remedy: '年份疑似写错，请对照原件改正。' });
}

function misfit(none: string | undefined): Misfit {
  return { expected: expectedDay(none), remedy: '请改写成 2024-10-01 的样子，或把单元格格式设为日期；不知道时留空。' };
}
