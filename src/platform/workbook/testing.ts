// 测试用工作簿: XLSX files cell by cell, also ones that no person should send.

import { type CellValueInput, Workbook } from '@cj-tech-master/excelts';

export type Cells = readonly (readonly CellValueInput[])[];

/** Sheets by name, rows from the first one on. `merged` regions are named like `表!A3:A4`. */
export async function xlsxOf(sheets: Readonly<Record<string, Cells>>, merged: readonly string[] = []): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((row, i) => {
      row.forEach((value, j) => {
        const cell = sheet.getCell(i + 1, j + 1);
        if (value !== null && value !== '') cell.value = value;
        if (value instanceof Date) cell.numFmt = 'yyyy-mm-dd';
      });
    });
    for (const region of merged.filter((it) => it.startsWith(`${name}!`))) sheet.mergeCells(region.slice(name.length + 1));
  }
  return workbook.xlsx.writeBuffer();
}

/** Whatever the library can make. */
export async function xlsxWith(make: (workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = new Workbook();
  make(workbook);
  return workbook.xlsx.writeBuffer();
}

/** An Excel date cell. */
export const excelDay = (day: string): Date => new Date(`${day}T00:00:00Z`);
