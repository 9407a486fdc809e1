// 脏的一种: what is odd about one cell or one sheet, what is said about it, and what is meant.

import type { CellValueInput } from '@cj-tech-master/excelts';
import type { Tone } from '#platform/workbook/marking/mark';

/** A row of a sheet being made; `kind` is the dirt in it. */
export interface Line {
  readonly kind?: string;
  readonly cells: readonly CellValueInput[];
  /** The template's headers of the cells. */
  readonly fields: readonly string[];
}

export interface CellKind {
  readonly kind: string;
  /** `企业!住所` */
  readonly at: string;
  /** In place of the clean value, or made of it. */
  readonly written: CellValueInput | ((clean: CellValueInput) => CellValueInput);
  /** What the register holds in the end; left out: the row is there under its clean key. */
  readonly meant?: string | null;
  readonly told?: Told;
  /** What a person writes who does as told; left out: the clean value. `confirmed`: nothing, it is meant so. */
  readonly mended?: CellValueInput | 'confirmed';
  /** The cell is merged with the one above. */
  readonly merged?: true;
  readonly hiddenRow?: true;
}

export interface LayoutKind {
  readonly kind: string;
  readonly sheet: string;
  readonly lines?: (lines: readonly Line[]) => readonly Line[];
  /** The template's header, and what stands there. */
  readonly header?: readonly [string, string];
  readonly rename?: string;
  readonly first?: true;
  readonly hiddenColumn?: string;
  /** About the sheet or a line of it. */
  readonly told?: Told & { readonly found: string };
  /** What a person writes at the mark; left out: nothing. */
  readonly mended?: CellValueInput;
}

interface Told {
  readonly tone: Tone;
  /** What to do about it, in part. */
  readonly remedy: string;
}
