// 读工作簿: the bytes of an XLSX file as sheets of typed cells; the library stays inside this folder.

import { type CellValue, type Cell as ExcelCell, Workbook } from '@cj-tech-master/excelts';
import { isPlainDate } from '#kernel/plain-date';
import { ok, type Result, refused } from '#kernel/result';
import type { Cell, Sheet, SheetRow } from '../cell.ts';
import { type Refusal, refusalOfXlsx } from './inspect-xlsx.ts';

export async function readWorkbook(bytes: Uint8Array): Promise<Result<readonly Sheet[], Refusal>> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const refusal = await refusalOfXlsx(whole);
  if (refusal !== undefined) return refused(refusal);
  const workbook = await new Workbook().xlsx.load(whole).catch(() => undefined);
  if (workbook === undefined || workbook.worksheets.length === 0) return refused(unreadable);
  return ok(workbook.worksheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) })));
}

type Worksheet = Workbook['worksheets'][number];

function rowsOf(sheet: Worksheet): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  sheet.eachRow((row, number) => {
    const cells = new Map<number, Cell>();
    row.eachCell((cell, column) => {
      const read = cellOf(cell);
      if (read !== undefined) cells.set(column, read);
    });
    if (cells.size > 0) rows.push({ row: number, cells });
  });
  return rows;
}

function cellOf(cell: ExcelCell): Cell | undefined {
  return cell.isMerged && cell.master !== cell ? { kind: 'merged' } : cellValue(cell.value);
}

function cellValue(value: CellValue): Cell | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return textOf(value);
  if (typeof value === 'number') return { kind: 'number', digits: digitsOf(value) };
  if (typeof value === 'boolean') return { kind: 'flag', flag: value };
  if (value instanceof Date) return dayOf(value);
  if ('error' in value) return { kind: 'unusable', text: value.error };
  if ('richText' in value) return textOf(value.richText.map(({ text }) => text).join(''));
  if ('text' in value) return textOf(value.text);
  if ('checkbox' in value) return { kind: 'flag', flag: value.checkbox };
  return value.result === undefined ? { kind: 'unusable', text: '（公式没有计算结果）' } : cellValue(value.result);
}

function textOf(text: string): Cell | undefined {
  return text.trim() === '' ? undefined : { kind: 'text', text };
}

/** Excel keeps 15 significant digits: 0.1 + 0.2 is shown and meant as 0.3. */
function digitsOf(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** The library gives a sheet's civil time as if it were UTC. */
function dayOf(value: Date): Cell {
  const day = Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return isPlainDate(day) ? { kind: 'day', day } : { kind: 'unusable', text: '（不是日历上的日期）' };
}

const unreadable: Refusal = {
  found: '无法读出工作表的内容',
  expected: '用 Excel 或 WPS 保存的 .xlsx 工作簿',
  remedy: '请打开原表，另存为新的 .xlsx 后重新选择文件。',
};
