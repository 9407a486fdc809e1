// 读表: a sheet of cells as rows of facts, with every mistake in it and the cell where it stands.

import { type Cell, columnLetter, emptyCell, type Sheet, type SheetRow, shownCell } from './cell.ts';
import type { CellFault, Misfit } from './fault.ts';
import { type FoundColumn, findHeaderRow, type HeaderRow, noteColumnIn } from './header-row.ts';
import { leftOut } from './left-out-rows.ts';
import { repeatedRows } from './repeated-rows.ts';
import type { ReadRow, Reference, SheetDefinition, SheetReading } from './sheet-definition.ts';
import { expectedOf, readValue } from './values/read-value.ts';

export function readSheet(sheet: Sheet, definition: SheetDefinition): SheetReading {
  const header = findHeaderRow(sheet, definition);
  return header === undefined ? withoutHeader(sheet, definition) : readRows(sheet, { definition, header });
}

/** Where the values of a row stand and what they were. */
interface RowInPlace {
  readonly row: SheetRow;
  readonly sheet: string;
}

function readRows(sheet: Sheet, { definition, header }: { definition: SheetDefinition; header: HeaderRow }): SheetReading {
  const below = withoutNotes(sheet, header.row);
  const { kept, warnings: leaving, saysNone } = leftOut(below, sheet.name);
  const read = kept.map((row) => readRow({ row, sheet: sheet.name }, { definition, columns: header.columns }));
  const rows = read.map(({ row, values }) => ({ row, values }));
  const isSilent = rows.length === 0 && !saysNone && definition.emptySaysNone !== true;
  const empty = isSilent ? [saysNothing(sheet.name, definition)] : [];
  return {
    sheet: sheet.name,
    register: definition.register,
    headerRow: header.row,
    rows,
    faults: [
      ...header.faults,
      ...read.flatMap(({ faults }) => faults),
      ...repeatedRows(sheet, { definition, rows, columns: header.columns }),
    ],
    warnings: [...header.warnings, ...leaving, ...read.flatMap(({ warnings }) => warnings), ...empty],
    references: read.flatMap(({ references }) => references),
    isSilent,
  };
}

function withoutNotes({ rows }: Sheet, headerRow: number): readonly SheetRow[] {
  const below = rows.filter(({ row }) => row > headerRow);
  const at = noteColumnIn(rows.find(({ row }) => row === headerRow));
  if (at === undefined) return below;
  const others = below.map((row) => ({ ...row, cells: new Map([...row.cells].filter(([column]) => column !== at)) }));
  return others.filter(({ cells }) => cells.size > 0);
}

interface RowReading extends ReadRow {
  readonly faults: readonly CellFault[];
  readonly warnings: readonly CellFault[];
  readonly references: readonly Reference[];
}

function readRow(at: RowInPlace, { definition, columns }: { definition: SheetDefinition; columns: readonly FoundColumn[] }): RowReading {
  const values: Record<string, unknown> = {};
  const faults: CellFault[] = [];
  const warnings: CellFault[] = [];
  const references: Reference[] = [];
  for (const found of columns) {
    const cell = at.row.cells.get(found.at);
    const fault = (misfit: Misfit) => faultAt(at, { at: found.at, header: found.column.header, misfit });
    if (cell === undefined) {
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
    values[found.field] = value;
    if (warning !== undefined) warnings.push(fault(warning));
    const { refersTo } = found.column;
    if (refersTo !== undefined) references.push({ register: refersTo, key: String(value), fault: fault(nowhere(found.column.header)) });
  }
  const misfits = (definition.check?.(values) ?? []).map(({ field, ...misfit }) => {
    const found = columns.find((it) => it.field === field);
    return faultAt(at, { at: found?.at, header: definition.columns[field]?.header ?? field, misfit });
  });
  return { row: at.row.row, values, faults: [...faults, ...misfits], warnings, references };
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

function nowhere(header: string): Misfit {
  return { expected: `已登记的${header}`, remedy: `库中和本文件中都没有这个${header}。请核对是否写错；确实没有的，请先登记。` };
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
  return { sheet: name, register, headerRow: undefined, rows: [], faults: [fault], warnings: [], references: [], isSilent: false };
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
