// 导入工作簿: all rows or none, or only good ones; every mistake of the file at once, and no doubtful value that nobody confirmed.

import { type CellFault, type ImportOutcome, type ImportQuestion, mostListed, type SheetPreview } from '../contract.ts';
import { askRegisters, type KnownRows } from './ask-registers.ts';
import { type LeftOut, leftOutRows } from './left-out-rows.ts';
import { ofImporter } from './of-importer.ts';
import type { TakenCodes } from './own-area.ts';
import type { FileToImport, MoreToMark, ReadFile, Reading, SheetRows } from './reading.ts';

export interface ImportRequest extends FileToImport {
  readonly login: string;
  /** Name of who imports. */
  readonly by: string;
  readonly unit?: string;
  /** Everything is tried, and nothing kept. */
  readonly dryRun: boolean;
  readonly goodRowsOnly?: boolean;
  /** Ids of questions; `all` for who has no page to read them on. */
  readonly confirmed?: readonly string[] | 'all';
  /** Under which the file is kept. */
  readonly upload?: string;
}

export interface SheetToWrite extends SheetRows {
  /** Rows of it stayed behind: it says nothing about what is not in it. */
  readonly isPartial: boolean;
}

export type SheetTally = Omit<ImportOutcome['sheets'][number], 'leftOut'>;

export interface WriteRequest extends Omit<ImportRequest, 'confirmed'> {
  /** What was doubtful and is meant. */
  readonly confirmed: readonly string[];
  readonly leftOut: number;
}

export interface Registers extends KnownRows, TakenCodes {
  /** In words, the import of the same bytes that still stands. */
  importedBefore(file: Pick<FileToImport, 'workbook' | 'bytes'>): Promise<string | undefined>;
  /** In one transaction, sheets in order. On a dry run the tallies are told and everything is taken back. */
  write(request: WriteRequest, sheets: readonly SheetToWrite[]): Promise<readonly SheetTally[]>;
}

export interface ImportPorts {
  read(file: FileToImport): Promise<ReadFile>;
  readonly registers: Registers;
}

export async function importWorkbook(request: ImportRequest, ports: ImportPorts): Promise<ImportOutcome> {
  const file = await ports.read(request);
  try {
    const checked = await check(file.reading, { request, registers: ports.registers });
    return await written(request, { checked, registers: ports.registers });
  } finally {
    await file.close();
  }
}

/** The file itself, marked; `leftOut`: only the rows that would stay behind. */
export async function markedWorkbook(request: ImportRequest & { readonly leftOut: boolean }, ports: ImportPorts): Promise<Uint8Array> {
  const file = await ports.read(request);
  try {
    const checked = await check(file.reading, { request: { ...request, goodRowsOnly: request.leftOut }, registers: ports.registers });
    const more: MoreToMark = { faults: checked.more, questions: checked.moreQuestions, warnings: checked.leftOut.warnings };
    return await file.marked(request.leftOut ? { ...more, only: checked.leftOut.bySheet } : more);
  } finally {
    await file.close();
  }
}

interface Checked {
  readonly reading: Reading;
  /** Beyond what the file alone told. */
  readonly more: readonly CellFault[];
  readonly moreQuestions: readonly ImportQuestion[];
  readonly questions: readonly ImportQuestion[];
  readonly leftOut: LeftOut;
}

async function check(read: Reading, { request, registers }: { request: ImportRequest; registers: Registers }): Promise<Checked> {
  const { reading, faults: others } = await ofImporter(read, { area: request.area ?? null, issuer: request.issuer ?? null, registers });
  const { faults: named, questions } = await askRegisters(reading, registers);
  const more = [...others, ...named];
  const before = await registers.importedBefore(request);
  const moreQuestions = [...questions, ...(before === undefined ? [] : [sameFile(request.fileName, before)])];
  const faulty = new Map(reading.sheets.map(({ sheet, badRows }) => [sheet, new Set(badRows)]));
  for (const { sheet, row } of more) if (row !== null) faulty.get(sheet)?.add(row);
  const leftOut = request.goodRowsOnly ? leftOutRows(reading.sheets, faulty) : { bySheet: new Map<string, Set<number>>(), warnings: [] };
  const isIn = ({ sheet, row }: CellFault) => row === null || leftOut.bySheet.get(sheet)?.has(row) !== true;
  return { reading, more, moreQuestions, questions: [...reading.questions, ...moreQuestions].filter(isIn), leftOut };
}

interface ToWrite {
  readonly checked: Checked;
  readonly registers: Registers;
}

async function written(request: ImportRequest, { checked, registers }: ToWrite): Promise<ImportOutcome> {
  const { workbook, fileName, dryRun, goodRowsOnly = false, confirmed = [], upload } = request;
  const { reading, questions, leftOut } = checked;
  const faults = [...reading.faults, ...checked.more];
  const faultCount = reading.faultCount + checked.more.length;
  const told = {
    workbook,
    fileName,
    upload: upload ?? null,
    faults: faults.slice(0, mostListed),
    faultCount,
    warnings: [...reading.warnings, ...leftOut.warnings].slice(0, mostListed),
    questions: [...questions],
    preview: inColour(reading.preview, { faults, questions, warnings: reading.warnings }),
  };
  const isBlocked = goodRowsOnly ? reading.sheets.length === 0 || reading.sheets.some((it) => it.isBlocked) : faultCount > 0;
  const open = confirmed === 'all' ? [] : questions.filter(({ id }) => !confirmed.includes(id));
  const sheets = reading.sheets.map((sheet) => withoutLeftOut(sheet, leftOut));
  const leftOutOf = (name: string) => leftOut.bySheet.get(name)?.size ?? 0;
  const total = reading.sheets.reduce((sum, { sheet }) => sum + leftOutOf(sheet), 0);
  const isNothing = total > 0 && sheets.every(({ rows }) => rows.length === 0);
  if (isBlocked || isNothing)
    return { ...told, done: false, sheets: reading.sheets.map((it) => ({ ...countOf(it), leftOut: leftOutOf(it.sheet) })) };
  const isTrial = dryRun || open.length > 0;
  const answered = confirmed === 'all' ? questions.map(({ id }) => id) : confirmed.filter((id) => questions.some((it) => it.id === id));
  const tallies = await registers.write({ ...request, goodRowsOnly, dryRun: isTrial, confirmed: answered, leftOut: total }, sheets);
  return { ...told, done: !isTrial, sheets: tallies.map((tally) => ({ ...tally, leftOut: leftOutOf(tally.sheet) })) };
}

function withoutLeftOut({ sheet, register, rows }: SheetRows, { bySheet }: LeftOut): SheetToWrite {
  const out = bySheet.get(sheet);
  return { sheet, register, isPartial: out !== undefined, rows: out === undefined ? rows : rows.filter(({ row }) => !out.has(row)) };
}

function countOf({ sheet, rows }: SheetRows): SheetTally {
  return { sheet, rows: rows.length, added: 0, changed: 0, unchanged: 0 };
}

type Told = Pick<ImportOutcome, 'warnings'> & { readonly faults: readonly CellFault[]; readonly questions: readonly CellFault[] };

/** Each cell of the preview has the colour that it has in the marked workbook. */
function inColour(
  preview: readonly SheetPreview[],
  { faults, questions, warnings }: { readonly [Kind in keyof Told]: readonly CellFault[] },
): SheetPreview[] {
  const cellsOf = (told: readonly CellFault[]) =>
    new Set(told.map(({ sheet, row, column }) => `${sheet}\n${row}\n${column?.split(' ')[0]}`));
  const [red, amber, yellow] = [cellsOf(faults), cellsOf(questions), cellsOf(warnings)];
  const toneOf = (cell: string) => (red.has(cell) ? 'fault' : amber.has(cell) ? 'question' : yellow.has(cell) ? 'warning' : null);
  return preview.map(({ sheet, columns, rows }) => ({
    sheet,
    columns,
    rows: rows.map(({ row, cells }) => ({
      row,
      cells: cells.map(({ text }, i) => ({ text, tone: toneOf(`${sheet}\n${row}\n${columns[i]?.letter}`) })),
    })),
  }));
}

function sameFile(fileName: string, before: string): ImportQuestion {
  return {
    id: `同一文件 ${before}`,
    sheet: '（整个文件）',
    row: null,
    column: null,
    found: `与已导入的文件完全相同的《${fileName}》`,
    expected: '没有导入过的文件',
    remedy: `${before}。内容相同，再导入一次不会有变化；确要再导入的请确认。`,
  };
}
