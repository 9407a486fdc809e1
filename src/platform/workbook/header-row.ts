// 表头: finds the row of headers by their names, wherever it stands, and which column means what.

import { columnLetter, type Sheet, type SheetRow, shownCell } from './cell.ts';
import type { CellFault } from './fault.ts';
import { noteHeader } from './marking/mark.ts';
import type { Column, SheetDefinition } from './sheet-definition.ts';
import { type MoneyUnit, moneyUnitIn, moneyUnitOfLine } from './values/numbers/read-money.ts';

export interface FoundColumn {
  readonly field: string;
  readonly column: Column;
  readonly at: number;
  /** Of a money column, from its header, or from the one line above it that says a unit. */
  readonly unit: MoneyUnit | undefined;
}

export interface HeaderRow {
  readonly row: number;
  readonly columns: readonly FoundColumn[];
  readonly faults: readonly CellFault[];
  readonly warnings: readonly CellFault[];
}

/** Titles and notes may stand above the headers, but not a whole page of them. */
const searched = 30;
const enough = 2;

/** Undefined: no row looks like the headers. */
export function findHeaderRow(sheet: Sheet, definition: SheetDefinition): HeaderRow | undefined {
  const candidates = sheet.rows.slice(0, searched).map((row) => ({ row, found: matchesIn(row, definition) }));
  const best = candidates.reduce((most, it) => (it.found.length > most.found.length ? it : most), {
    row: sheet.rows[0],
    found: [] as readonly Match[],
  });
  if (best.row === undefined || best.found.length < enough) return undefined;
  return headerRow({ sheet, definition, row: best.row, found: best.found });
}

/** Where an earlier marking wrote its reasons: not the person's, and not read. */
export const noteColumnIn = (row: SheetRow | undefined): number | undefined =>
  [...(row?.cells ?? [])].find(([, cell]) => cell.kind === 'text' && cell.text.trim() === noteHeader)?.[0];

interface Match {
  readonly field: string;
  readonly column: Column;
  readonly at: number;
  /** What stood in brackets behind the name. */
  readonly bracket: string;
}

interface HeadersFound {
  readonly sheet: Sheet;
  readonly definition: SheetDefinition;
  readonly row: SheetRow;
  readonly found: readonly Match[];
}

function headerRow(headers: HeadersFound): HeaderRow {
  const { sheet, row, found } = headers;
  const above = unitAbove(sheet, row.row);
  const columns = found.map(({ bracket, ...it }): FoundColumn & { readonly isByLine: boolean } => {
    const own = it.column.kind === 'money' ? moneyUnitIn(bracket) : undefined;
    const isByLine = it.column.kind === 'money' && own === undefined && above !== undefined && !bracket.includes('元');
    return { ...it, unit: isByLine ? above : own, isByLine };
  });
  const isFirst = ({ field }: FoundColumn, i: number) => columns.findIndex((other) => other.field === field) === i;
  return {
    row: row.row,
    columns: columns.filter(isFirst).map(({ isByLine, ...it }) => it),
    faults: [
      ...missingIn(headers),
      ...columns
        .filter((it, i) => !isFirst(it, i))
        .map(({ at, column }) => ({
          ...placeIn(headers, at),
          expected: `只有一列「${column.header}」`,
          remedy: '请删去或改名多出的一列。',
        })),
      ...columns
        .filter(({ column, unit }) => column.kind === 'money' && unit === undefined)
        .map(({ at, column: { header } }) => ({
          ...placeIn(headers, at),
          expected: `${header}（元）或 ${header}（万元）`,
          remedy: '请在表头的括号里写明金额的单位：元 或 万元。',
        })),
    ],
    warnings: [...columns.filter(({ isByLine }) => isByLine).map((it) => readByLine(headers, it)), ...unknownIn(headers)],
  };
}

function placeIn({ sheet, row }: HeadersFound, at: number) {
  return { sheet: sheet.name, row: row.row, column: columnLetter(at), found: shownCell(row.cells.get(at)) };
}

function missingIn({ sheet, definition, row, found }: HeadersFound): readonly CellFault[] {
  return Object.entries(definition.columns)
    .filter(([field, column]) => column.required && !found.some((it) => it.field === field))
    .map(([, { header }]) => ({
      sheet: sheet.name,
      row: row.row,
      column: header,
      found: '（没有这一列）',
      expected: `表头中有「${header}」一列`,
      remedy: `请补上「${header}」列；可下载模板对照。`,
    }));
}

function readByLine(headers: HeadersFound, { at, column, unit }: FoundColumn): CellFault {
  const remedy = `表头没有写单位，按表头上方写的单位读作${unit}。不对的，请在表头的括号里写明。`;
  return { ...placeIn(headers, at), expected: `${column.header}（${unit}）`, remedy };
}

function unknownIn(headers: HeadersFound): readonly CellFault[] {
  const { row, found } = headers;
  const notes = noteColumnIn(row);
  return [...row.cells]
    .filter(([at, cell]) => cell.kind !== 'merged' && at !== notes && !found.some((it) => it.at === at))
    .map(([at]) => ({
      ...placeIn(headers, at),
      expected: '模板中的列',
      remedy: '这一列没有导入。不需要时可不理会；写错列名时请改正后重新导入。',
    }));
}

/** Undefined: no line says one, or two say different ones. */
function unitAbove({ rows }: Sheet, header: number): MoneyUnit | undefined {
  const above = rows.filter(({ row }) => row < header);
  const units = above.flatMap(({ cells }) =>
    [...cells.values()].flatMap((cell) => (cell.kind === 'text' ? (moneyUnitOfLine(cell.text) ?? []) : [])),
  );
  return new Set(units).size === 1 ? units[0] : undefined;
}

function matchesIn(row: SheetRow, { columns }: SheetDefinition): readonly Match[] {
  return [...row.cells].flatMap(([at, cell]) => {
    if (cell.kind !== 'text') return [];
    const { name, bracket } = headerParts(cell.text);
    const match = Object.entries(columns).find(([, column]) =>
      [column.header, ...(column.alsoCalled ?? [])].some((it) => headerParts(it).name === name),
    );
    return match === undefined ? [] : [{ field: match[0], column: match[1], at, bracket }];
  });
}

/** 合同金额 （万元）* is 合同金额 with 万元 in brackets. */
function headerParts(text: string): { readonly name: string; readonly bracket: string } {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[【〔[]/g, '(')
    .replace(/[】〕\]]/g, ')')
    .replace(/[*※]/g, '')
    .replace(/\((?:必填|选填)\)/g, '');
  const [, name = plain, bracket = ''] = /^(.+?)\(([^()]*)\)$/.exec(plain) ?? [];
  return { name, bracket };
}
