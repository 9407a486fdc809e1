// 标记文件: what was sent, marked, as a workbook; or only the rows that were left out, to be mended and sent again.

import type { Sheet } from '../cell.ts';
import { isZip } from '../xlsx/inspect-xlsx.ts';
import { type Marking, markWorkbook } from './mark-workbook.ts';
import { plainWorkbook } from './plain-workbook.ts';

/** What came as CSV comes back as XLSX. */
export function markFile(file: Buffer, marking: Marking): Buffer {
  return markWorkbook(isZip(file) ? file : plainWorkbook(marking.sheets), marking);
}

/** `leftOut`: rows by sheet. Headers come with them, and the marks move with their rows. */
export function markLeftOut(marking: Marking, leftOut: ReadonlyMap<string, ReadonlySet<number>>): Buffer {
  const headerRows = new Map<string, number>();
  const moved = new Map<string, number>();
  const sheets = marking.sheets.flatMap((sheet): readonly Sheet[] => {
    const rows = leftOut.get(sheet.name);
    const header = marking.headerRows.get(sheet.name);
    if (rows === undefined || rows.size === 0 || header === undefined) return [];
    headerRows.set(sheet.name, 1);
    const kept = sheet.rows.filter(({ row }) => row === header || rows.has(row));
    for (const [i, { row }] of kept.entries()) moved.set(`${sheet.name}\n${row}`, i + 1);
    return [{ name: sheet.name, rows: kept.map((it, i) => ({ ...it, row: i + 1 })) }];
  });
  const marks = marking.marks.flatMap((mark) => {
    const row = moved.get(`${mark.sheet}\n${mark.row}`);
    return row === undefined ? [] : [{ ...mark, row }];
  });
  return markWorkbook(plainWorkbook(sheets), { marks, sheets, headerRows });
}
