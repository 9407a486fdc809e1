// 反常之处: what a column's values are doubted for.

import type { PlainDate } from '#kernel/plain-date';
import type { SheetRow } from '../cell.ts';
import type { FoundColumn } from '../header-row.ts';
import type { ReadRow } from '../sheet-definition.ts';

interface Doubt {
  readonly about: string;
  readonly expected: string;
  readonly remedy: string;
}

export type DoubtOf = (value: unknown, row: number) => Doubt | undefined;

export interface ColumnInPlace {
  readonly sheet: string;
  readonly found: FoundColumn;
  readonly rows: readonly ReadRow[];
  readonly cellsByRow: ReadonlyMap<number, SheetRow['cells']>;
  /** The day of the import; without it no day is too late. */
  readonly on?: PlainDate;
}
