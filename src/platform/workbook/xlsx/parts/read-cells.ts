// 读单元格: one worksheet part as rows of typed cells, with what is hidden in it and what a formula gave.

import type { Cell, Sheet, SheetRow } from '../../cell.ts';
import { cellOf, type RawCell } from './cell-value.ts';
import { isOn } from './package-parts.ts';
import { type Attributes, readXml } from './read-xml.ts';
import { type SheetContext, textCollector } from './shared-parts.ts';

export const sheetLimits = { columns: 500, mergedRanges: 20_000 } as const;

/** Says which limit of a sheet was passed. */
export class OverLimit extends Error {
  readonly found: string;
  readonly expected: string;
  constructor(found: string, expected: string) {
    super(found);
    this.found = found;
    this.expected = expected;
  }
}

interface RowBeingRead {
  readonly row: number;
  readonly cells: Map<number, Cell>;
  readonly computed: number[];
  readonly hidden: boolean;
}
interface Region {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

/** Throws on what is not well formed. */
export function readCells(bytes: Buffer, context: SheetContext): Omit<Sheet, 'name' | 'hidden'> {
  const rows: RowBeingRead[] = [];
  const merged: Region[] = [];
  const hiddenColumns: number[] = [];
  const text = textCollector();
  let row: RowBeingRead | undefined;
  let raw: RawCell | undefined;
  let at = 0;
  let inside: 'v' | 'f' | undefined;
  readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'c') {
        at = attributes.r === undefined ? at + 1 : columnOf(attributes.r);
        raw = { type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: undefined, formula: undefined };
        text.clear();
      } else if (name === 'v' || name === 'f') {
        inside = name;
        if (raw !== undefined) raw = name === 'v' ? { ...raw, value: '' } : { ...raw, formula: '' };
      } else if (name === 'row') {
        row = { row: Number(attributes.r ?? (rows.at(-1)?.row ?? 0) + 1), cells: new Map(), computed: [], hidden: isOn(attributes.hidden) };
        at = 0;
        rows.push(row);
      } else if (name === 'col') hiddenColumns.push(...hiddenIn(attributes));
      else if (name === 'mergeCell') merged.push(regionOf(attributes, merged.length));
      else text.open(name);
    },
    text: (found) => {
      if (inside === undefined) text.add(found);
      else if (raw !== undefined)
        raw = inside === 'v' ? { ...raw, value: `${raw.value}${found}` } : { ...raw, formula: `${raw.formula}${found}` };
    },
    close: (name) => {
      if (name === 'v' || name === 'f') inside = undefined;
      else if (name === 'c' && raw !== undefined && row !== undefined) {
        const cell = cellOf(raw.type === 'inlineStr' ? { ...raw, value: text.whole() } : raw, context);
        if (cell !== undefined) keep(row, { at, cell, raw });
        raw = undefined;
      } else text.close(name);
    },
  });
  spreadMerged(rows, merged);
  return { rows: rows.filter(({ cells }) => cells.size > 0).map(finished), ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}) };
}

function keep({ cells, computed }: RowBeingRead, { at, cell, raw }: { at: number; cell: Cell; raw: RawCell }): void {
  if (at > sheetLimits.columns) throw new OverLimit(`第 ${at} 列有内容`, `每张表不超过 ${sheetLimits.columns} 列`);
  cells.set(at, cell);
  if (raw.formula !== undefined && cell.kind !== 'unusable') computed.push(at);
}

/** Below and beside the first cell of a merged region nobody has written anything. */
function spreadMerged(rows: readonly RowBeingRead[], merged: readonly Region[]): void {
  if (merged.length === 0) return;
  const byRow = new Map(rows.map((row) => [row.row, row]));
  for (const {
    rows: [top, bottom],
    columns: [left, right],
  } of merged) {
    const last = Math.min(bottom, rows.at(-1)?.row ?? 0);
    for (let row = top; row <= last; row++) {
      const cells = byRow.get(row)?.cells;
      for (let column = left; cells !== undefined && column <= Math.min(right, sheetLimits.columns); column++)
        if (row !== top || column !== left) cells.set(column, { kind: 'merged' });
    }
  }
  for (const { cells } of rows) inOrder(cells);
}

function inOrder(cells: Map<number, Cell>): void {
  const sorted = [...cells].sort(([one], [other]) => one - other);
  cells.clear();
  for (const [column, cell] of sorted) cells.set(column, cell);
}

function finished({ row, cells, computed, hidden }: RowBeingRead): SheetRow {
  return { row, cells, ...(computed.length > 0 ? { computed } : {}), ...(hidden ? { hidden: true } : {}) };
}

function hiddenIn({ min, max, hidden }: Attributes): readonly number[] {
  if (!isOn(hidden)) return [];
  const [first, last] = [Number(min), Math.min(Number(max), sheetLimits.columns)];
  return last < first ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function regionOf({ ref = '' }: Attributes, count: number): Region {
  if (count >= sheetLimits.mergedRanges)
    throw new OverLimit(`合并单元格超过 ${sheetLimits.mergedRanges} 处`, `不超过 ${sheetLimits.mergedRanges} 处合并单元格`);
  const [first = '', last = first] = ref.split(':');
  return { rows: [rowOf(first), rowOf(last)], columns: [columnOf(first), columnOf(last)] };
}

const rowOf = (ref: string): number => Number(/\d+$/.exec(ref)?.[0] ?? 0);

/** `AB12` is 28. */
export function columnOf(ref: string): number {
  let column = 0;
  for (let i = 0; i < ref.length; i++) {
    const letter = ref.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column;
}
