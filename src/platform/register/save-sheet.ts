// 入库: what a register offers to the import, one act per sheet.

import type { Database } from '../database/connect.ts';
import { type Columns, type ReadRow, type RowOf, rowsOf, type SheetDefinition } from '../workbook/sheet-definition.ts';
import { type Register, type Row, recordFacts, type Tally } from './record-facts.ts';
import { type Stamp, sourceOf } from './stamp.ts';
import { periodOf } from './validity-columns.ts';

export interface SheetToSave {
  readonly sheet: string;
  /** Read without a fault. */
  readonly rows: readonly ReadRow[];
  readonly stamp: Stamp;
}

/** Runs inside the transaction of the import. */
export type SaveSheet = (database: Database, sheet: SheetToSave) => Promise<Tally>;

/** Of a register's table: the field that each column is filled from, or what it is made of. */
export type FieldsOf<C extends Columns> = Readonly<Record<string, (keyof C & string) | MadeColumn<C>>>;

type ToldBy<C extends Columns> = { readonly [Field in keyof C]?: unknown };

interface MadeColumn<C extends Columns> {
  readonly is: (values: RowOf<C>) => unknown;
  /** By field, what a person would write for what the column holds; left out where nothing but the field itself is in it. */
  readonly told?: (held: unknown) => ToldBy<C>;
}

export interface SaveFacts extends SaveSheet {
  /** What it makes of the values of a row, so that a held row can be told as values again. */
  readonly columnsOf: (values: Readonly<Record<string, unknown>>) => Row;
  /** By column. */
  readonly told: Readonly<Record<string, (held: unknown) => Readonly<Record<string, unknown>>>>;
}

/** Records the rows of a sheet, each with its period, its place in the file and the evidence of the import. */
export function saveFacts<C extends Columns>(register: Register, definition: SheetDefinition<C>, fields: FieldsOf<C>): SaveFacts {
  const entries = Object.entries(fields);
  const columnsOf = (values: RowOf<C>): Row =>
    Object.fromEntries(entries.map(([column, field]) => [column, typeof field === 'string' ? values[field] : field.is(values)]));
  const save: SaveSheet = async (database, { sheet, rows, stamp }) => {
    const tallies: Tally[] = [];
    for (let from = 0; from < Math.max(1, rows.length); from += atOnce) {
      const facts = rowsOf(definition, rows.slice(from, from + atOnce)).map(({ row, values }) => ({
        columns: columnsOf(values),
        valid: periodOf(values),
        source: sourceOf(stamp, { sheet, row }),
        evidence: stamp.evidence,
      }));
      tallies.push(await recordFacts(database, { ...register, at: stamp.at, on: stamp.on, rows: facts }));
    }
    return tallies.reduce(sumOf);
  };
  return Object.assign(save, {
    columnsOf: (values: Readonly<Record<string, unknown>>) => columnsOf(values as RowOf<C>),
    told: Object.fromEntries(
      entries.flatMap(([column, field]) => (typeof field === 'string' || field.told === undefined ? [] : [[column, field.told]])),
    ),
  });
}

/** Rows of one statement: between them, other requests get their turn. No two rows of a sheet have one key. */
const atOnce = 1000;

function sumOf(one: Tally, other: Tally): Tally {
  return {
    rows: one.rows + other.rows,
    added: one.added + other.added,
    changed: one.changed + other.changed,
    unchanged: one.unchanged + other.unchanged,
  };
}
