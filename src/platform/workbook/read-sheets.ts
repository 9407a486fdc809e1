// 读整本: the known sheets of a workbook, wherever they stand in it; nothing is taken from the others.

import type { PlainDate } from '#kernel/plain-date';
import type { Sheet } from './cell.ts';
import { readCsv, type TextFile } from './csv/read-csv.ts';
import type { Question } from './doubts/question.ts';
import { type CellFault, fileFault } from './fault.ts';
import { problemSheet } from './marking/mark.ts';
import { readSheet } from './read-sheet.ts';
import type { SheetDefinition, SheetReading } from './sheet-definition.ts';
import { exportNoteName, guideName } from './template.ts';
import { codeText } from './values/plain-text.ts';
import { sheetByHeaders } from './which-sheet.ts';
import { isOldExcel, isZip } from './xlsx/inspect-xlsx.ts';
import { readWorkbook } from './xlsx/read-workbook.ts';

export interface WorkbookReading {
  /** In the order of the definitions; a sheet that is not in the file has none. */
  readonly sheets: readonly SheetReading[];
  /** Of the file and of all sheets, in their order. */
  readonly faults: readonly CellFault[];
  readonly warnings: readonly CellFault[];
  readonly questions: readonly Question[];
}

export interface FileReading extends WorkbookReading {
  /** As they stand in the file, also those that mean nothing here. */
  readonly cells: readonly Sheet[];
}

export interface FileToRead extends TextFile {
  /** The day of the import. */
  readonly on: PlainDate;
}

export const mostRows = 50_000;

/** All mistakes of the file at once. What it is, its content tells, not its name. `named`: the sheets that whoever sent it is told of. */
export function readSheets(file: FileToRead, definitions: readonly SheetDefinition[], named = definitions): FileReading {
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  const workbook = isZip(bytes) || isOldExcel(bytes) ? readWorkbook(bytes) : readCsv({ ...file, bytes }, definitions, named);
  if (!workbook.ok) return { ...nothing(fileFault(workbook.refusal)), cells: [] };
  return { ...readKnown(workbook.value, definitions, { ...file, toName: named }), cells: workbook.value };
}

type KnownAs = Pick<FileToRead, 'fileName' | 'on'> & { readonly toName: readonly SheetDefinition[] };

function readKnown(sheets: readonly Sheet[], definitions: readonly SheetDefinition[], { fileName, on, toName }: KnownAs): WorkbookReading {
  const named = definitions.flatMap((definition) => {
    const sheet = sheets.find(({ name }) => codeText(name) === codeText(definition.name));
    return sheet === undefined ? [] : [{ sheet, definition }];
  });
  const pairs = named.length > 0 ? named : theOnlySheet(sheets, definitions, fileName);
  if (pairs.length === 0) return nothing(withoutKnownSheet(sheets, toName));
  const count = pairs.reduce((total, { sheet }) => total + sheet.rows.length, 0);
  // Headers and titles of every sheet come on top.
  if (count > mostRows + pairs.length) return nothing(tooMany(count));
  const readings = pairs.map(({ sheet, definition }) => readSheet(sheet, { definition, on }));
  const speaks = readings.some(
    ({ isSilent, rows, faults }, i) => !isSilent && (rows.length > 0 || faults.length > 0 || pairs[i]?.definition.emptySaysNone !== true),
  );
  if (!speaks) return nothing(withoutRows(pairs.map(({ definition }) => definition)));
  const guessed = named.length > 0 ? [] : pairs.map(({ sheet, definition }) => knownByHeaders(sheet, definition));
  const ignored = sheets.filter((sheet) => !ours.includes(sheet.name) && !pairs.some((pair) => pair.sheet === sheet));
  return {
    sheets: readings.filter(({ isSilent }) => !isSilent),
    faults: readings.flatMap(({ faults }) => faults),
    warnings: [...guessed, ...ignored.map((sheet) => notImported(sheet, toName)), ...readings.flatMap(({ warnings }) => warnings)],
    questions: readings.flatMap(({ questions }) => questions),
  };
}

const ours = [guideName, problemSheet, exportNoteName];

interface KnownPair {
  readonly sheet: Sheet;
  readonly definition: SheetDefinition;
}

/** A workbook of one table is often saved under Sheet1: which table it is, its headers say. */
function theOnlySheet(sheets: readonly Sheet[], definitions: readonly SheetDefinition[], fileName: string): readonly KnownPair[] {
  const [sheet, ...others] = sheets.filter(({ name, rows }) => rows.length > 0 && !ours.includes(name));
  if (sheet === undefined || others.length > 0) return [];
  const name = sheetByHeaders({ rows: sheet.rows, fileName }, definitions);
  return definitions.flatMap((definition) => (definition.name === name ? [{ sheet, definition }] : []));
}

function knownByHeaders({ name }: Sheet, definition: SheetDefinition): CellFault {
  const remedy = `按表头认作「${definition.name}」。不是的，请把工作表改成模板中的名字后重新导入。`;
  return { sheet: name, row: null, column: null, found: `工作表「${name}」`, expected: `名为「${definition.name}」的工作表`, remedy };
}

const nothing = (fault: CellFault): WorkbookReading => ({ sheets: [], faults: [fault], warnings: [], questions: [] });

const namesOf = (definitions: readonly SheetDefinition[]): string => definitions.map(({ name }) => `「${name}」`).join('、');

function withoutKnownSheet(sheets: readonly Sheet[], definitions: readonly SheetDefinition[]): CellFault {
  return fileFault({
    found: `工作表 ${sheets.map(({ name }) => `「${name}」`).join('、')}`,
    expected: definitions.length === 1 ? `有名为${namesOf(definitions)}的工作表` : `至少一张工作表名为 ${namesOf(definitions)} 之一`,
    remedy: '请把工作表改成模板中的名字；也可能选错了文件或导入的种类。',
  });
}

/** Names the sheets that the file has: some units are given a workbook of one. */
function withoutRows(definitions: readonly SheetDefinition[]): CellFault {
  const isOne = definitions.length === 1;
  const names = namesOf(definitions);
  return fileFault({
    found: isOne ? `工作表${names}只有表头或示例` : '所有工作表都只有表头或示例',
    expected: isOne ? `${names}有数据` : `${names} 中至少一张有数据`,
    remedy: '请先填写数据；确已核实没有的，在该表第一格写“已核实无”。',
  });
}

function tooMany(count: number): CellFault {
  return fileFault({ found: `${count} 行`, expected: `不超过 ${mostRows} 行`, remedy: '请分成几个文件分次导入：先企业，后其余各表。' });
}

function notImported({ name }: Sheet, definitions: readonly SheetDefinition[]): CellFault {
  const expected = `名为 ${namesOf(definitions)} 的工作表`;
  return {
    sheet: name,
    row: null,
    column: null,
    found: '不认识的工作表',
    expected,
    remedy: '这张表没有导入。不需要时可不理会；写错表名时请改正后重新导入。',
  };
}
