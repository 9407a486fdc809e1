// 表的定义: the columns of a sheet, declared once; reading, the template and the messages follow from it.

import type { Fen } from '#kernel/fen';
import type { PlainDate } from '#kernel/plain-date';
import type { Question } from './doubts/question.ts';
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
/** In fen; what lies outside is doubtful, not wrong. */
export interface UsualAmount {
  readonly atLeast: number;
  readonly atMost: number;
}
export type Column =
  /** `noneIsAnswer`: 无 is what is meant, not a blank. `lists`: what may stand in it, one after the other, each with its value. */
  | ({ readonly kind: 'text'; readonly noneIsAnswer?: true; readonly lists?: readonly string[] } & ColumnOptions)
  /** A number or name by which others refer to the row. */
  | ({ readonly kind: 'key' } & ColumnOptions)
  | ({ readonly kind: 'credit-code' } & ColumnOptions)
  /** `words`: what may be written, with the code it stands for. `offered`: the words of the drop-down list. */
  | ({
      readonly kind: 'code';
      readonly words: Readonly<Record<string, string>>;
      readonly offered: readonly string[];
      /** What a word that says too little begins with, and what it probably means: told, never imported. */
      readonly hints?: Readonly<Record<string, string>>;
    } & ColumnOptions)
  /** `none`: the word for "known not to have happened"; a blank is unknown. */
  | ({
      readonly kind: 'day';
      readonly none?: string /** It has happened: a day to come is doubtful. */;
      readonly past?: true;
    } & ColumnOptions)
  /** 元 or 万元 stands behind the header: 合同金额（万元）. `unit` is the template's. */
  | ({ readonly kind: 'money'; readonly unit: '元' | '万元'; readonly usual?: UsualAmount } & ColumnOptions)
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
  /** The field by which people call what the row is about. `once`: two of one name are doubtful. */
  readonly called?: { readonly field: string; readonly once: boolean };
  /** The rows make up a row of another sheet, which is not whole without any of them: the field names it. */
  readonly partOf?: { readonly field: string; readonly register: string };
  /** What single cells cannot tell; sees what could be read, `undefined` for the rest. */
  readonly check?: (row: Readonly<Record<string, unknown>>) => readonly RowMisfit[];
  /** What a row has to say itself where no other sheet goes along. */
  readonly checkAlone?: (row: Readonly<Record<string, unknown>>) => readonly RowMisfit[];
}

export interface RowMisfit extends Misfit {
  readonly field: string;
}

export interface ReadRow {
  readonly row: number;
  /** By field; what is unknown or could not be read is left out. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** Cells of one column name rows of another register. */
export interface Link {
  readonly field: string;
  readonly register: string;
  readonly header: string;
  /** `C 资质等级` */
  readonly column: string;
}

export interface Heading {
  readonly field: string;
  readonly at: number;
  /** `C 资质等级` */
  readonly column: string;
}

export interface SheetReading {
  readonly sheet: string;
  readonly register: string;
  /** Undefined: no row looks like the headers. */
  readonly headerRow: number | undefined;
  readonly rows: readonly ReadRow[];
  readonly faults: readonly CellFault[];
  readonly warnings: readonly CellFault[];
  readonly questions: readonly Question[];
  readonly links: readonly Link[];
  /** The columns that were found, from left to right. */
  readonly headings: readonly Heading[];
  /** The headers are at fault: no row can be taken. */
  readonly isBlocked: boolean;
  /** It has no rows and does not say that there are none: nothing is learnt from it. */
  readonly isSilent: boolean;
}

/** With `key` and `check` held to the columns. */
export function defineSheet<const C extends Columns>(
  definition: Omit<SheetDefinition<C>, 'key' | 'check' | 'checkAlone' | 'called' | 'partOf'> & {
    readonly called?: { readonly field: keyof C & string; readonly once: boolean };
    readonly partOf?: { readonly field: keyof C & string; readonly register: string };
    readonly key: readonly (keyof C & string)[];
    readonly check?: (row: Partial<RowOf<C>>) => readonly (Misfit & { readonly field: keyof C & string })[];
    readonly checkAlone?: (row: Partial<RowOf<C>>) => readonly (Misfit & { readonly field: keyof C & string })[];
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
