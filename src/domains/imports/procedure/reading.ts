// 读出的内容: what an import learns from a file, before it has asked the registers.

import type { CellFault, ImportQuestion, SheetPreview, WorkbookName } from '../contract.ts';

export interface Row {
  readonly row: number;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface SheetRows {
  readonly sheet: string;
  readonly register: string;
  readonly rows: readonly Row[];
}

/** Cells of one column name rows of another register. */
export interface Link {
  readonly field: string;
  readonly register: string;
  readonly header: string;
  /** `C 资质等级` */
  readonly column: string;
}

export interface ReadSheet extends SheetRows {
  readonly links: readonly Link[];
  /** Rows with a fault in them. */
  readonly badRows: ReadonlySet<number>;
  /** The headers are at fault: no row can be taken. */
  readonly isBlocked: boolean;
  /** The fields that name a row. */
  readonly key: readonly string[];
  /** The field by which people call it, and its column. */
  readonly called?: { readonly field: string; readonly once: boolean; readonly column: string };
  /** The columns of its area and of its code: `L 所在地区`. Left out where the sheet has none. */
  readonly areaColumn?: string;
  readonly keyColumn?: string;
  /** Of a commitment: of its lot and of its issuer. */
  readonly lotColumn?: string;
  readonly issuerColumn?: string;
  readonly partOf?: { readonly field: string; readonly register: string };
}

export interface Reading {
  /** In the order in which they depend on each other. */
  readonly sheets: readonly ReadSheet[];
  /** The first of them. */
  readonly faults: readonly CellFault[];
  readonly faultCount: number;
  readonly warnings: readonly CellFault[];
  readonly questions: readonly ImportQuestion[];
  readonly preview: readonly SheetPreview[];
}

export interface MoreToMark {
  readonly faults: readonly CellFault[];
  readonly questions: readonly ImportQuestion[];
  readonly warnings: readonly CellFault[];
  /** By sheet; given: only these rows come back. */
  readonly only?: ReadonlyMap<string, ReadonlySet<number>>;
}

export interface ReadFile {
  readonly reading: Reading;
  /** The file with what was read and what else is told about it, as an XLSX file. */
  marked(more: MoreToMark): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface FileToImport {
  readonly workbook: WorkbookName;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** When we learnt it: an instant in UTC. */
  readonly at: string;
  /** All that they keep; null: the whole city. */
  readonly area?: string | null;
  /** Name of the unit that issues what it imports: guarantees, and nothing else; null: an office. */
  readonly issuer?: string | null;
}

export const placeOf = (register: string, key: unknown): string => `${register}\n${String(key)}`;

/** Undefined: nobody can name the rows of the sheet, or this row's key could not be read. */
export function placeOfRow({ register, key }: ReadSheet, { values }: Row): string | undefined {
  const [field] = key;
  const value = field === undefined || key.length !== 1 ? undefined : values[field];
  return value === undefined ? undefined : placeOf(register, value);
}
