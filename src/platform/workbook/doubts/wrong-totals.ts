// 合计不符: a total that a person wrote is left out, but when it differs from the rows above, one of them is wrong.

import { columnLetter, type SheetRow, shownCell } from '../cell.ts';
import type { FoundColumn } from '../header-row.ts';
import type { ReadRow } from '../sheet-definition.ts';
import { readValue } from '../values/read-value.ts';
import { type Question, question } from './question.ts';

const summed = new Set(['money', 'count']);

export interface SheetWithTotals {
  readonly sheet: string;
  readonly totals: readonly SheetRow[];
  /** As cells, and as far as they could be read. */
  readonly keptRows: readonly SheetRow[];
  readonly rows: readonly ReadRow[];
  readonly columns: readonly FoundColumn[];
}

export function wrongTotals(sheet: SheetWithTotals): readonly Question[] {
  const summable = sheet.columns.filter(({ column }) => summed.has(column.kind));
  return sheet.totals.flatMap((total) => summable.flatMap((found) => wrongTotal(sheet, { total, found }) ?? []));
}

function wrongTotal(
  { sheet, rows, keptRows }: SheetWithTotals,
  { total, found }: { readonly total: SheetRow; readonly found: FoundColumn },
): Question | undefined {
  const cell = total.cells.get(found.at);
  const said = cell && readValue(cell, found.column, found.unit);
  const filled = keptRows.filter(({ row, cells }) => row < total.row && cells.has(found.at));
  const above = rows.flatMap(({ row, values }) => (row < total.row && found.field in values ? [Number(values[found.field])] : []));
  // Half a sum proves nothing: only where every row above could be read.
  if (cell === undefined || said?.ok !== true || filled.length !== above.length) return undefined;
  const sum = above.reduce((add, value) => add + value, 0);
  if (sum === said.value.value) return undefined;
  const place = { sheet, row: total.row, column: `${columnLetter(found.at)} ${found.column.header}`, found: shownCell(cell) };
  const remedy = '合计与各行之和不符，可能漏了行或写错了数。请核对；各行无误的请确认（合计行不导入）。';
  return question('合计', { ...place, expected: `各行之和 ${shown(sum, found)}`, remedy });
}

function shown(sum: number, { column, unit }: FoundColumn): string {
  if (column.kind === 'count') return String(sum);
  return `${(sum / (unit === '万元' ? 1_000_000 : 100)).toLocaleString('zh-CN', { maximumFractionDigits: 6 })} ${unit ?? '元'}`;
}
