// 打开文件: what a file says, by the definitions of its workbook; and the same file marked. Runs wherever it is called.

import { dayInShanghai } from '#kernel/plain-date';
import { cellText } from '#platform/workbook/cell';
import type { CellFault } from '#platform/workbook/fault';
import type { Mark, Tone } from '#platform/workbook/marking/mark';
import { markFile, markLeftOut } from '#platform/workbook/marking/mark-file';
import { type FileReading, readSheets } from '#platform/workbook/read-sheets';
import type { SheetReading } from '#platform/workbook/sheet-definition';
import { mostListed, type SheetPreview } from '../contract.ts';
import type { FileToImport, MoreToMark, Reading, ReadSheet } from '../procedure/reading.ts';
import { definitionsFor, definitionsOf, workbooks } from '../workbooks.ts';

export interface OpenFile {
  readonly reading: Reading;
  marked(more: MoreToMark): Uint8Array;
}

export function openFile({ workbook, fileName, bytes, at, area = null, issuer = null }: FileToImport): OpenFile {
  const on = dayInShanghai(new Date(at));
  const file = readSheets({ bytes, fileName, on }, definitionsOf(workbook), definitionsFor(workbook, { area, issuer }));
  const joined = workbooks[workbook].join?.(file) ?? file;
  const whole = { ...file, ...joined };
  return { reading: readingOf(whole, workbook), marked: (more) => marked(whole, { bytes, more }) };
}

function readingOf(file: FileReading, workbook: FileToImport['workbook']): Reading {
  const { sheets, faults, warnings, questions } = file;
  return {
    sheets: sheets.map((sheet) => readSheetOf(sheet, { faults, workbook })),
    faults: faults.slice(0, mostListed),
    faultCount: faults.length,
    warnings: warnings.slice(0, mostListed),
    questions,
    preview: sheets.map((sheet) => previewOf(sheet, file)),
  };
}

function readSheetOf(
  { sheet, register, rows, links, isBlocked, headings }: SheetReading,
  { faults, workbook }: { readonly faults: readonly CellFault[]; readonly workbook: FileToImport['workbook'] },
): ReadSheet {
  const definition = definitionsOf(workbook).find((it) => it.register === register);
  const { key = [], called, partOf } = definition ?? {};
  const columnOf = (name: string | undefined) => headings.find(({ field }) => field === name)?.column;
  const [column, areaColumn, keyColumn] = [columnOf(called?.field), columnOf('area'), columnOf(key[0])];
  const [lotColumn, issuerColumn] = [columnOf('lot'), columnOf('issuer')];
  return {
    ...{ sheet, register, rows, links, isBlocked, key },
    badRows: new Set(faults.flatMap((fault) => (fault.sheet === sheet && fault.row !== null ? [fault.row] : []))),
    ...(called === undefined || column === undefined ? {} : { called: { ...called, column } }),
    ...(partOf === undefined ? {} : { partOf }),
    ...(areaColumn === undefined ? {} : { areaColumn }),
    ...(keyColumn === undefined ? {} : { keyColumn }),
    ...(lotColumn === undefined ? {} : { lotColumn }),
    ...(issuerColumn === undefined ? {} : { issuerColumn }),
  };
}

const [firstRows, faultyRows] = [6, 14];

/** The first rows as they are, and the first ones that something is told about. */
function previewOf({ sheet, rows, headings }: SheetReading, { cells, faults, questions }: FileReading): SheetPreview {
  const told = new Set([...faults, ...questions].flatMap((it) => (it.sheet === sheet && it.row !== null ? [it.row] : [])));
  const first = rows.slice(0, firstRows).map(({ row }) => row);
  const faulty = rows
    .map(({ row }) => row)
    .filter((row) => told.has(row) && !first.includes(row))
    .slice(0, faultyRows);
  const byRow = new Map(cells.find(({ name }) => name === sheet)?.rows.map((it) => [it.row, it.cells]));
  return {
    sheet,
    columns: headings.map(({ column }) => ({ letter: column.split(' ')[0] ?? '', header: column.slice(column.indexOf(' ') + 1) })),
    rows: [...first, ...faulty].map((row) => ({
      row,
      cells: headings.map(({ at }) => {
        const cell = byRow.get(row)?.get(at);
        return { text: cell === undefined ? '' : cellText(cell).slice(0, 80), tone: null };
      }),
    })),
  };
}

function marked(file: FileReading, { bytes, more }: { readonly bytes: Uint8Array; readonly more: MoreToMark }): Uint8Array {
  const told = (tone: Tone, faults: readonly CellFault[]): readonly Mark[] => faults.map((fault) => ({ ...fault, tone }));
  const marks = [
    ...told('fault', [...file.faults, ...more.faults]),
    ...told('question', [...file.questions, ...more.questions]),
    ...told('warning', [...file.warnings, ...more.warnings]),
  ];
  const headerRows = new Map(file.sheets.flatMap(({ sheet, headerRow }) => (headerRow === undefined ? [] : [[sheet, headerRow] as const])));
  const marking = { marks, sheets: file.cells, headerRows };
  return more.only === undefined ? markFile(Buffer.from(bytes), marking) : markLeftOut(marking, more.only);
}
