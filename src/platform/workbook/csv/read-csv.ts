// 读 CSV: a text file as one sheet; which sheet it is, its headers or its name tell.

import { CsvError, parse } from 'csv-parse/sync';
import { ok, type Result, refused } from '#kernel/result';
import type { Cell, Sheet, SheetRow } from '../cell.ts';
import { findHeaderRow } from '../header-row.ts';
import type { SheetDefinition } from '../sheet-definition.ts';
import { withoutQuote } from '../values/plain-text.ts';
import { sheetByFileName, sheetByHeaders } from '../which-sheet.ts';
import { megabytes, type Refusal, tooLarge, workbookLimits } from '../xlsx/inspect-xlsx.ts';
import { decodeCsv } from './decode-csv.ts';

const longestField = 32_767;
const longestRecord = 1024 * 1024;
const otherThings: readonly (readonly [RegExp, string])[] = [
  [/^%PDF/, 'PDF 文件'],
  [/^\s*(?:<!doctype html|<html|<table|<meta)/i, '网页（HTML），即使扩展名是 .xls'],
  [/^\s*<\?xml/i, 'XML 文件'],
  [/^\{\\rtf/, '写字板文件（RTF）'],
];

export interface TextFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

export function readCsv(
  { bytes, fileName }: TextFile,
  definitions: readonly SheetDefinition[],
  named = definitions,
): Result<readonly Sheet[], Refusal> {
  if (bytes.length > workbookLimits.bytes)
    return refused(tooLarge(`文件 ${megabytes(bytes.length)}`, `不超过 ${megabytes(workbookLimits.bytes)} 的文件`));
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  const other = otherThings.find(([mark]) => mark.test(head));
  if (other !== undefined) return refused(notCsv(other[1]));
  const text = decodeCsv(bytes);
  if (!text.ok) return text;
  const plain = recordsOf(text.value);
  const records = plain.ok ? plain : recordsOf(withoutTextFormulas(text.value));
  if (!records.ok) return plain.ok ? records : plain;
  const rows = records.value.map((fields, i) => ({ row: i + 1, cells: cellsOf(fields) })).filter(({ cells }) => cells.size > 0);
  if (rows.length === 0) return refused(notCsv('没有内容的文件'));
  const name = sheetByHeaders({ rows, fileName }, definitions) ?? sheetByFileName(fileName, definitions);
  if (name === undefined) return refused(unknownSheet(named));
  return overflowOf({ name, rows }, definitions) ?? ok([{ name, rows }]);
}

const notCsv = (found: string): Refusal => ({
  found,
  expected: 'Excel 工作簿（.xlsx）或 CSV 文件',
  remedy: '请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新选择文件；只改文件扩展名不行。',
});

function recordsOf(text: string): Result<readonly (readonly string[])[], Refusal> {
  // Excel's own way of saying what separates.
  const [said, separator] = /^sep=(.)\r?\n/.exec(text) ?? [];
  const delimiter = separator ?? delimiterOf(text);
  let lines = 0;
  try {
    const records: string[][] = parse(said === undefined ? text : text.slice(said.length), {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      max_record_size: longestRecord,
      on_record: (record: string[], info) => {
        lines = info.lines;
        return record;
      },
    });
    return ok(records);
  } catch (error) {
    if (error instanceof CsvError) return refused(brokenAt(lines + 1, error.code));
    throw error;
  }
}

/** What other systems write so that Excel keeps all digits: ="91320706…", without the quotes around it that the format asks for. */
const withoutTextFormulas = (text: string): string => text.replace(/(^|[,;\t\r\n])=("[^"\r\n]*")(?=[,;\t\r\n]|$)/g, '$1$2');
/** The same, written as the format asks. */
const textFormula = /^="([^"]*)"$/;

/** What separates most on the widest of the first lines. */
function delimiterOf(text: string): string {
  const first = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\r|\n/, 30);
  const most = (delimiter: string) => Math.max(...first.map((line) => line.split(delimiter).length));
  return [',', ';', '\t'].reduce((best, it) => (most(it) > most(best) ? it : best));
}

/** A comma inside a name that nobody quoted moves every value behind it into the wrong column. */
function overflowOf(sheet: Sheet, definitions: readonly SheetDefinition[]): Result<never, Refusal> | undefined {
  const definition = definitions.find(({ name }) => name === sheet.name);
  const header = definition && findHeaderRow(sheet, definition);
  const width = lastColumn(sheet.rows.find(({ row }) => row === header?.row));
  const over = header && sheet.rows.find((it) => it.row > header.row && lastColumn(it) > width);
  if (over === undefined) return undefined;
  return refused({
    found: `第 ${over.row} 条记录有 ${lastColumn(over)} 列，表头只有 ${width} 列`,
    expected: `每条记录不超过 ${width} 列`,
    remedy: '内容里含有逗号等分隔符的，请用英文双引号把整个内容括起来；或另存为 .xlsx 后重新选择文件。',
  });
}

const lastColumn = (row: SheetRow | undefined): number => Math.max(0, ...(row?.cells.keys() ?? []));

function brokenAt(line: number, code: string): Refusal {
  const found =
    code === 'CSV_QUOTE_NOT_CLOSED'
      ? `第 ${line} 行起的双引号没有成对`
      : code === 'CSV_MAX_RECORD_SIZE'
        ? `第 ${line} 行过长（超过 1 MB）`
        : `第 ${line} 行的双引号用法不对`;
  return {
    found,
    expected: '按 RFC 4180 书写的 CSV 文件',
    remedy: '内容里的双引号请写两遍，并用双引号括住整个内容；或另存为 .xlsx 后重新选择文件。',
  };
}

function cellsOf(fields: readonly string[]): ReadonlyMap<number, Cell> {
  return new Map(
    fields.flatMap((text, i): readonly [number, Cell][] => {
      if (text.trim() === '' || text === '=""') return [];
      return [
        [
          i + 1,
          text.length > longestField
            ? { kind: 'unusable', text: `（超过 ${longestField} 字的内容）` }
            : { kind: 'text', text: withoutQuote(textFormula.exec(text)?.[1] ?? text) },
        ],
      ];
    }),
  );
}

function unknownSheet(definitions: readonly SheetDefinition[]): Refusal {
  const names = definitions.map(({ name }) => `「${name}」`).join('、');
  return {
    found: '认不出是哪一张表的 CSV 文件',
    expected: definitions.length === 1 ? `第一行是${names}的表头` : `第一行是 ${names} 之一的表头`,
    remedy: '请按模板补上表头行，或把文件名改成表名；也可能选错了文件或导入的种类。',
  };
}
