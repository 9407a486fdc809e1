// 读表: a sheet of cells as rows of facts, with every mistake in it and the cell where it stands.

import type { PlainDate } from '#kernel/plain-date';
import { type Cell, columnLetter, emptyCell, type Sheet, type SheetRow, shownCell } from './cell.ts';
import { unlikelyValues } from './doubts/unlikely-values.ts';
import { unseenContent } from './doubts/unseen-content.ts';
import { wrongTotals } from './doubts/wrong-totals.ts';
import { type CellFault, type Misfit, oncePerColumn } from './fault.ts';
import { type FoundColumn, findHeaderRow, type HeaderRow, noteColumnIn } from './header-row.ts';
import { type LeftOut, leftOut } from './left-out-rows.ts';
import { repeatedRows } from './repeated-rows.ts';
import type { Link, ReadRow, SheetDefinition, SheetReading } from './sheet-definition.ts';
import { isBlank } from './values/plain-text.ts';
import { expectedOf, readValue } from './values/read-value.ts';

interface Expected {
  readonly definition: SheetDefinition;
  /** The day of the import; without it no day is too late. */
  readonly on?: PlainDate;
}

export function readSheet(sheet: Sheet, expected: Expected): SheetReading {
  const header = findHeaderRow(sheet, expected.definition);
  return header === undefined ? withoutHeader(sheet, expected.definition) : readRows(sheet, { ...expected, header });
}

/** Where the values of a row stand and what they were. */
interface RowInPlace {
  readonly row: SheetRow;
  readonly sheet: string;
}

interface HowToRead extends Expected {
  readonly header: HeaderRow;
}

function readRows(sheet: Sheet, { definition, header, on }: HowToRead): SheetReading {
  const { columns } = header;
  const { kept, totals, saysNone, ...leaving } = leaveOut(sheet, { definition, header });
  const read = kept.map((row) => readRow({ row, sheet: sheet.name }, { definition, columns }));
  const rows = read.map(({ row, values }) => ({ row, values }));
  const cellsByRow = new Map(kept.map(({ row, cells }) => [row, cells]));
  const isSilent = rows.length === 0 && !saysNone && definition.emptySaysNone !== true;
  const empty = isSilent ? [saysNothing(sheet.name, definition)] : [];
  return {
    sheet: sheet.name,
    register: definition.register,
    headerRow: header.row,
    rows,
    faults: [...header.faults, ...read.flatMap(({ faults }) => faults), ...repeatedRows(sheet, { definition, rows, columns })],
    warnings: [
      ...header.warnings,
      ...leaving.warnings,
      ...read.flatMap(({ warnings }) => warnings),
      ...oncePerColumn(read.flatMap(({ blanks }) => blanks)),
      ...empty,
    ],
    questions: [
      ...unseenContent(sheet, kept, columns),
      ...columns.flatMap((found) => unlikelyValues({ sheet: sheet.name, found, rows, cellsByRow, ...(on === undefined ? {} : { on }) })),
      ...wrongTotals({ sheet: sheet.name, totals, rows, columns, keptRows: kept }),
    ],
    links: linksOf(columns),
    headings: columns.map(({ field, at, column }) => ({ field, at, column: `${columnLetter(at)} ${column.header}` })),
    isSilent,
    isBlocked: header.faults.length > 0,
  };
}

function leaveOut(sheet: Sheet, { definition, header }: Pick<HowToRead, 'definition' | 'header'>): LeftOut {
  const all = withoutNotes(sheet, header.row);
  const atOf = (name: string | undefined) => header.columns.find(({ field }) => field === name)?.at;
  return leftOut({
    sheet: sheet.name,
    above: all.filter(({ row }) => row <= header.row),
    rows: all.filter(({ row }) => row > header.row),
    naming: atOf(Object.keys(definition.columns)[0]),
    keys: definition.key.flatMap((field) => atOf(field) ?? []),
    read: header.columns.map(({ at }) => at),
  });
}

function withoutNotes({ rows }: Sheet, headerRow: number): readonly SheetRow[] {
  const at = noteColumnIn(rows.find(({ row }) => row === headerRow));
  if (at === undefined) return rows;
  const others = rows.map((row) => ({ ...row, cells: new Map([...row.cells].filter(([column]) => column !== at)) }));
  return others.filter(({ cells }) => cells.size > 0);
}

interface RowReading extends ReadRow {
  readonly faults: readonly CellFault[];
  readonly warnings: readonly CellFault[];
  /** What was read as a blank. */
  readonly blanks: readonly CellFault[];
}

function readRow(at: RowInPlace, { definition, columns }: { definition: SheetDefinition; columns: readonly FoundColumn[] }): RowReading {
  const values: Record<string, unknown> = {};
  const faults: CellFault[] = [];
  const warnings: CellFault[] = [];
  const blanks: CellFault[] = [];
  for (const found of columns) {
    const cell = at.row.cells.get(found.at);
    const fault = (misfit: Misfit) => faultAt(at, { at: found.at, header: found.column.header, misfit });
    if (cell === undefined || isBlank(cell)) {
      if (found.column.required) faults.push(fault(blank(found)));
      continue;
    }
    const read = readValue(cell, found.column, found.unit);
    if (!read.ok) {
      // Without its unit the column is at fault, not each cell.
      if (found.column.kind !== 'money' || found.unit !== undefined) faults.push(fault(read.refusal));
      continue;
    }
    const { value, warning } = read.value;
    if (value !== undefined) values[found.field] = value;
    if (warning !== undefined) (value === undefined ? blanks : warnings).push(fault(warning));
  }
  const misfits = (definition.check?.(values) ?? []).map(({ field, ...misfit }) => {
    const found = columns.find((it) => it.field === field);
    return faultAt(at, { at: found?.at, header: definition.columns[field]?.header ?? field, misfit });
  });
  return { row: at.row.row, values, faults: [...faults, ...misfits], warnings, blanks };
}

function faultAt(
  { row, sheet }: RowInPlace,
  { at, header, misfit }: { at: number | undefined; header: string; misfit: Misfit },
): CellFault {
  const cell: Cell | undefined = at === undefined ? undefined : row.cells.get(at);
  return { sheet, row: row.row, column: at === undefined ? header : `${columnLetter(at)} ${header}`, found: shownCell(cell), ...misfit };
}

function blank({ column, unit }: FoundColumn): Misfit {
  return { expected: expectedOf(column, unit), remedy: `请填写${column.header}，这一列不能为空。` };
}

function linksOf(columns: readonly FoundColumn[]): readonly Link[] {
  return columns.flatMap(({ field, column: { refersTo, header }, at }) =>
    refersTo === undefined ? [] : [{ field, register: refersTo, header, column: `${columnLetter(at)} ${header}` }],
  );
}

function withoutHeader({ name, rows }: Sheet, { columns, register }: SheetDefinition): SheetReading {
  const headers = Object.values(columns).flatMap(({ header, required }) => (required ? [header] : []));
  const fault = {
    sheet: name,
    row: null,
    column: null,
    found: rows.length === 0 ? emptyCell : '没有找到表头行',
    expected: `一行表头，含 ${headers.join('、')}`,
    remedy: '请按模板补上表头行；本次不导入这张表的，请删去这张工作表。',
  };
  return {
    sheet: name,
    register,
    headerRow: undefined,
    rows: [],
    faults: [fault],
    warnings: [],
    questions: [],
    links: [],
    headings: [],
    isSilent: false,
    isBlocked: true,
  };
}

function saysNothing(sheet: string, { whenEmpty }: SheetDefinition): CellFault {
  return {
    sheet,
    row: null,
    column: null,
    found: '只有表头，没有数据',
    expected: `数据行；确已核实没有的，第一格写“已核实无”，表示${whenEmpty}`,
    remedy: '没有导入这张表，原有登记不变。',
  };
}
