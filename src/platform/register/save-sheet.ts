// 入库: what a register offers to the import, one act per sheet.

import type { Database } from '../database/connect.ts';
import type { ReadRow } from '../workbook/sheet-definition.ts';
import { type Provenance, provenanceOf, type Stamp } from './stamp.ts';
import type { Tally } from './upsert-rows.ts';

export interface SheetToSave {
  readonly sheet: string;
  /** Read without a fault. */
  readonly rows: readonly ReadRow[];
  readonly stamp: Stamp;
}

/** Runs inside the transaction of the import. */
export type SaveSheet = (database: Database, sheet: SheetToSave) => Promise<Tally>;

export const provenanceIn = ({ stamp, sheet }: SheetToSave, { row }: ReadRow): Provenance => provenanceOf(stamp, { sheet, row });
