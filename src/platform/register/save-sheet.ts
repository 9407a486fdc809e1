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

/** With what it makes of the values of a row, so that a held row can be told as values again. */
export type SaveFacts = SaveSheet & { readonly columnsOf: (values: Readonly<Record<string, unknown>>) => Row };

/** Records the rows of a sheet, each with its period, its place in the file and the evidence of the import. */
export function saveFacts<C extends Columns>(
  register: Register,
  definition: SheetDefinition<C>,
  columnsOf: (values: RowOf<C>) => Row,
): SaveFacts {
  const save: SaveSheet = (database, { sheet, rows, stamp }) =>
    recordFacts(database, {
      ...register,
      at: stamp.at,
      on: stamp.on,
      rows: rowsOf(definition, rows).map(({ row, values }) => ({
        columns: columnsOf(values),
        valid: periodOf(values),
        source: sourceOf(stamp, { sheet, row }),
        evidence: stamp.evidence,
      })),
    });
  return Object.assign(save, { columnsOf: (values: Readonly<Record<string, unknown>>) => columnsOf(values as RowOf<C>) });
}
