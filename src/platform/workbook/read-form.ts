// 读一行: texts by field, read as a row of the sheet would be; each mistake with the field where it stands.

import type { Fault } from '#kernel/fault';
import { ok, type Result, refused } from '#kernel/result';
import { type Cell, columnLetter, type SheetRow } from './cell.ts';
import type { CellFault } from './fault.ts';
import { readSheet } from './read-sheet.ts';
import type { Link, SheetDefinition } from './sheet-definition.ts';

/** A row of another register that the form names, with the fault it is if there is no such row. */
interface Reference {
  readonly register: string;
  readonly key: string;
  readonly fault: Fault;
}

export interface ReadForm {
  readonly values: Readonly<Record<string, unknown>>;
  readonly references: readonly Reference[];
  /** Also what an import would ask about: who tells one row shows why, and sees it first. */
  readonly warnings: readonly Fault[];
}

/** A blank or a field that is not there is unknown. Money is in 元. */
export function readForm(definition: SheetDefinition, texts: Readonly<Record<string, string | null>>): Result<ReadForm, readonly Fault[]> {
  const fields = Object.entries(definition.columns);
  const header = fields.map(([, { header, kind }]) => (kind === 'money' ? `${header}（元）` : header));
  const rows = [
    rowOf(1, header),
    rowOf(
      2,
      fields.map(([field]) => texts[field]?.trim() ?? ''),
    ),
  ];
  const reading = readSheet({ name: definition.name, rows }, { definition: alone(definition) });
  const placed = (fault: CellFault) =>
    faultOf(
      fault,
      fields.map(([field]) => field),
    );
  const strange = Object.keys(texts).filter((field) => !Object.hasOwn(definition.columns, field));
  const faults = [...strange.map((field) => unknownField(field, definition)), ...reading.faults.map(placed)];
  const [row] = reading.rows;
  if (faults.length > 0) return refused(faults);
  if (row === undefined) return refused(noRow(definition));
  return ok({
    values: row.values,
    references: reading.links.flatMap((link) => referenceOf(link, row.values)),
    warnings: [...reading.warnings, ...reading.questions].map(placed),
  });
}

const alone = (definition: SheetDefinition): SheetDefinition => ({
  ...definition,
  check: (row) => [...(definition.check?.(row) ?? []), ...(definition.checkAlone?.(row) ?? [])],
});

function referenceOf({ field, register, header }: Link, values: ReadForm['values']): readonly Reference[] {
  const key = values[field];
  if (key === undefined || key === null) return [];
  const remedy = `库中没有这个${header}。请核对是否写错；确实没有的，请先登记。`;
  return [{ register, key: String(key), fault: { path: field, found: String(key), expected: `已登记的${header}`, remedy } }];
}

function rowOf(row: number, texts: readonly string[]): SheetRow {
  const cells = texts.flatMap((text, i): [number, Cell][] => (text === '' ? [] : [[i + 1, { kind: 'text', text }]]));
  return { row, cells: new Map(cells) };
}

/** `C 资质等级` is the third field. */
function faultOf({ column, found, expected, remedy }: CellFault, fields: readonly string[]): Fault {
  const at = fields.findIndex((_, i) => column?.split(' ')[0] === columnLetter(i + 1));
  return { path: fields[at] ?? '（整行）', found, expected, remedy };
}

function unknownField(path: string, { name, columns }: SheetDefinition): Fault {
  return { path, found: path, expected: `「${name}」的字段：${Object.keys(columns).join('、')}`, remedy: `请删去或改正 ${path}。` };
}

/** Nothing was filled in, or a first cell that says 合计 or 示例 makes it no row of a workbook. */
function noRow({ columns }: SheetDefinition): readonly Fault[] {
  return Object.entries(columns).flatMap(([path, { header, required }]) =>
    required ? [{ path, found: '不是一行数据', expected: `一行数据，写明${header}`, remedy: `请填写${header}，这一项不能为空。` }] : [],
  );
}
