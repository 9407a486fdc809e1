// 写工作簿: sheets of headers and rows as an XLSX file that prints on A4 and says what belongs in each column.

import type { Workbook } from '@cj-tech-master/excelts';
import { columnLetter } from '../cell.ts';
import { neutralText } from '../values/plain-text.ts';

export interface SheetToWrite {
  readonly name: string;
  /** Stands above the headers. */
  readonly title: string;
  readonly columns: readonly ColumnToWrite[];
  readonly rows: readonly (readonly (string | number)[])[];
}
export interface ColumnToWrite {
  readonly header: string;
  /** Shown when the header is pointed at. */
  readonly remark?: string;
  /** Offered as a drop-down list. */
  readonly offered?: readonly string[];
}

type Worksheet = ReturnType<Workbook['addWorksheet']>;

const headerRow = 2;
/** Rows that get a drop-down list: people paste below the last one. */
const listedRows = 2000;
const grey = 'FFE8ECF0';
/** Excel refuses a longer list written into the cell. */
const longestList = 255;

/** The same sheets give the same bytes: no time of writing is kept. */
export async function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  // Half of all that the thread that reads files would load, and it never writes one.
  const { Workbook } = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  const never = new Date(0);
  workbook.creator = '筑策';
  workbook.created = never;
  workbook.modified = never;
  for (const sheet of sheets) writeSheet(workbook.addWorksheet(sheet.name, { views: [{ state: 'frozen', ySplit: headerRow }] }), sheet);
  return workbook.xlsx.writeBuffer({ zip: { modTime: new Date(Date.UTC(1980, 0, 1)) } });
}

function writeSheet(worksheet: Worksheet, { title, columns, rows }: SheetToWrite): void {
  worksheet.pageSetup = {
    ...worksheet.pageSetup,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${headerRow}:${headerRow}`,
  };
  worksheet.getCell(1, 1).value = title;
  worksheet.getCell(1, 1).font = { bold: true, size: 14 };
  columns.forEach((column, i) => {
    writeHeader(worksheet, column, i + 1);
  });
  rows.forEach((row, i) => {
    row.forEach((value, j) => {
      if (value !== '') worksheet.getCell(headerRow + 1 + i, j + 1).value = typeof value === 'string' ? neutralText(value) : value;
    });
  });
}

function writeHeader(worksheet: Worksheet, { header, remark, offered = [] }: ColumnToWrite, column: number): void {
  const cell = worksheet.getCell(headerRow, column);
  cell.value = header;
  cell.font = { bold: true };
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: grey } };
  if (remark !== undefined) cell.note = remark;
  // Text format keeps Excel from turning 18 digits into 15 and 1-2 into a day.
  worksheet.getColumn(column).numFmt = '@';
  worksheet.getColumn(column).width = Math.min(40, Math.max(12, header.length * 2 + 4));
  const list = offered.join(',');
  if (list === '' || list.length > longestList) return;
  const letter = columnLetter(column);
  worksheet.dataValidations.add(`${letter}${headerRow + 1}:${letter}${headerRow + listedRows}`, {
    type: 'list',
    allowBlank: true,
    formulae: [`"${list}"`],
    showErrorMessage: true,
    error: '请从下拉列表中选择。',
  });
}
