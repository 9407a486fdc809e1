// 表的定义: the columns of a sheet, declared once; reading, the template and the messages follow from it.

import type { Fen } from '#kernel/fen';
import type { PlainDate } from '#kernel/plain-date';
import type { CellFault, Misfit } from './fault.ts';

interface ColumnOptions {
  readonly header: string;
  /** Other headers in use for the same thing. */
  readonly alsoCalled?: readonly string[];
  readonly required?: true;
  /** What to write, and what a blank means. */
  readonly remark: string;
  readonly example: string;
  /** The value must be the key of this register, in the file or already there. */
  readonly refersTo?: string;
}
export type Column =
  | ({ readonly kind: 'text' } & ColumnOptions)
  /** A number or name by which others refer to the row. */
  | ({ readonly kind: 'key' } & ColumnOptions)
  | ({ readonly kind: 'credit-code' } & ColumnOptions)
  /** `words`: what may be written, with the code it stands for. `offered`: the words of the drop-down list. */
  | ({ readonly kind: 'code'; readonly words: Readonly<Record<string, string>>; readonly offered: readonly string[] } & ColumnOptions)
  /** `none`: the word for "known not to have happened"; a blank is unknown. */
  | ({ readonly kind: 'day'; readonly none?: string } & ColumnOptions)
  /** 元 or 万元 stands behind the header: 合同金额（万元）. `unit` is the template's. */
  | ({ readonly kind: 'money'; readonly unit: '元' | '万元' } & ColumnOptions)
  /** 0 to 100 with two decimals, kept in hundredths. */
  | ({ readonly kind: 'score' } & ColumnOptions)
  | ({ readonly kind: 'count' } & ColumnOptions)
  | ({ readonly kind: 'flag' } & ColumnOptions);
export type Columns = Readonly<Record<string, Column>>;

type CodeOf<C> = C extends { readonly words: Readonly<Record<string, infer Code>> } ? Code : never;
type KnownValue<C> = C extends { readonly kind: 'day' }
  ? PlainDate | (C extends { readonly none: string } ? null : never)
  : C extends { readonly kind: 'money' }
    ? Fen
    : C extends { readonly kind: 'score' | 'count' }
      ? number
      : C extends { readonly kind: 'flag' }
        ? boolean
        : C extends { readonly kind: 'code' }
          ? CodeOf<C>
          : string;
/** `undefined` is unknown; `null` is a known "none". */
export type RowOf<C extends Columns> = {
  readonly [Name in keyof C]: C[Name] extends { readonly required: true } ? KnownValue<C[Name]> : KnownValue<C[Name]> | undefined;
};

export interface SheetDefinition<C extends Columns = Columns> {
  readonly name: string;
  /** The table that the rows go to. */
  readonly register: string;
  /** What a sheet without rows says once somebody has written 已核实无 into it. */
  readonly whenEmpty: string;
  /** The sheet need not say so itself: another one does. */
  readonly emptySaysNone?: true;
  readonly columns: C;
  /** Together they name a row. */
  readonly key: readonly string[];
  /** What single cells cannot tell; sees what could be read, `undefined` for the rest. */
  readonly check?: (row: Readonly<Record<string, unknown>>) => readonly RowMisfit[];
}

export interface RowMisfit extends Misfit {
  readonly field: string;
}

export interface ReadRow {
  readonly row: number;
  /** By field; what is unknown or could not be read is left out. */
  readonly values: Readonly<Record<string, unknown>>;
}

export interface Reference {
  readonly register: string;
  readonly key: string;
  readonly fault: CellFault;
}

export interface SheetReading {
  readonly sheet: string;
  readonly register: string;
  /** Undefined: no row looks like the headers. */
  readonly headerRow: number | undefined;
  readonly rows: readonly ReadRow[];
  readonly faults: readonly CellFault[];
  readonly warnings: readonly CellFault[];
  /** To rows of other registers, each with the fault it is if there is no such row. */
  readonly references: readonly Reference[];
  /** It has no rows and does not say that there are none: nothing is learnt from it. */
  readonly isSilent: boolean;
}

/** With `key` and `check` held to the columns. */
export function defineSheet<const C extends Columns>(
  definition: Omit<SheetDefinition<C>, 'key' | 'check'> & {
    readonly key: readonly (keyof C & string)[];
    readonly check?: (row: Partial<RowOf<C>>) => readonly (Misfit & { readonly field: keyof C & string })[];
  },
): SheetDefinition<C> {
  return definition as SheetDefinition<C>;
}

/** The rows of a reading without faults, with the types that the definition gives them. */
export function rowsOf<C extends Columns>(
  _definition: SheetDefinition<C>,
  rows: readonly ReadRow[],
): readonly (ReadRow & { readonly values: RowOf<C> })[] {
  return rows as readonly (ReadRow & { readonly values: RowOf<C> })[];
}
