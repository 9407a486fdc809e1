// 看不见的内容: hidden rows, columns and sheets, and values that a formula gave, are named before they are taken.

import { columnLetter, type Sheet, type SheetRow } from '../cell.ts';
import type { FoundColumn } from '../header-row.ts';
import { type Question, question } from './question.ts';

export function unseenContent(sheet: Sheet, kept: readonly SheetRow[], columns: readonly FoundColumn[]): readonly Question[] {
  const ask = (about: string, said: { readonly found: string; readonly expected: string; readonly remedy: string }) =>
    question(about, { sheet: sheet.name, row: null, column: null, ...said });
  const show = '请取消隐藏，看过再决定；确要导入的请确认，不要导入的请删去。';
  const hiddenRows = kept.filter(({ hidden }) => hidden);
  const hiddenColumns = columns.filter(({ at }) => sheet.hiddenColumns?.includes(at));
  const rows = hiddenRows
    .map(({ row }) => row)
    .slice(0, 5)
    .join('、');
  const names = hiddenColumns.map(({ at, column }) => `${columnLetter(at)} ${column.header}`).join('、');
  return [
    ...(sheet.hidden ? [ask('隐藏的表', { found: `隐藏的工作表，有 ${kept.length} 行`, expected: '看得见的工作表', remedy: show })] : []),
    ...(hiddenRows.length > 0
      ? [
          ask('隐藏的行', {
            found: `${hiddenRows.length} 行被隐藏或筛选掉（第 ${rows} 行${hiddenRows.length > 5 ? '等' : ''}）`,
            expected: '看得见的行',
            remedy: show,
          }),
        ]
      : []),
    ...(hiddenColumns.length > 0 ? [ask('隐藏的列', { found: `隐藏的列 ${names}`, expected: '看得见的列', remedy: show })] : []),
    ...columns.flatMap((found) => computedIn(sheet.name, kept, found)),
  ];
}

function computedIn(sheet: string, kept: readonly SheetRow[], { at, column }: FoundColumn): readonly Question[] {
  const rows = kept.filter(({ computed }) => computed?.includes(at));
  const [first] = rows;
  if (first === undefined) return [];
  const found = `第 ${first.row} 行${rows.length > 1 ? `等 ${rows.length} 格` : ''}是公式`;
  const fault = { sheet, row: first.row, column: `${columnLetter(at)} ${column.header}`, found, expected: '直接填写的值' };
  const remedy = '公式不在这里计算，取文件保存时的结果。请核对结果，或改成数值（复制后选择性粘贴为数值）；结果无误的请确认。';
  return [question('公式', { ...fault, remedy })];
}
