// 事实: what a rule may ask, declared once. Types, wire form, readers and advice all follow from the declaration.

import type { Fen } from '#kernel/fen';
import type { PlainDate } from '#kernel/plain-date';

/** What advice may do to a fact: nothing is changed that the firm cannot change. */
export type Advice = 'raise' | 'lower' | 'set' | 'add' | 'amend';

/** Codes of one field that another field rules out: communication has no special grade. */
export interface Narrowed {
  readonly field: string;
  readonly by: string;
  readonly codes: Readonly<Record<string, readonly string[]>>;
}

interface FieldOptions {
  readonly title: string;
  /** On the wire `null` is a known "none" (never restored), and only a field left out is unknown. */
  readonly nullIsNone?: true;
  /** May a row of a list be amended in this field? */
  readonly amendable?: true;
}
export type Field =
  | ({ readonly kind: 'day' } & FieldOptions)
  | ({ readonly kind: 'money' } & FieldOptions)
  | ({ readonly kind: 'count' } & FieldOptions)
  | ({ readonly kind: 'score' } & FieldOptions)
  | ({ readonly kind: 'flag' } & FieldOptions)
  /** Words for people; no rule weighs them. */
  | ({ readonly kind: 'text' } & FieldOptions)
  | ({ readonly kind: 'code'; readonly codes: readonly string[]; readonly labels: Readonly<Record<string, string>> } & FieldOptions)
  | ({ readonly kind: 'list'; readonly fields: Fields; readonly narrowed?: Narrowed } & FieldOptions);
export type FieldKind = Field['kind'];
export type Fields = Readonly<Record<string, Field>>;

interface FactOptions {
  /** Chinese name, as on screens and in workbooks. */
  readonly title: string;
  readonly means: string;
  /** Whom the fact belongs to. */
  readonly of: 'enterprise' | 'lot' | 'bid';
  /** Who can supply it when it is missing. */
  readonly askOf: string;
  /** What is said instead of whom to ask, where it comes of itself and asking would tell what nobody may learn. */
  readonly awaited?: string;
  /** Where it is published for everybody, where asking whoever supplies it would tell who means to bid. */
  readonly published?: string;
  readonly advice?: Advice;
  /** Wording of an advice; `{to}`, `{by}` and `{from}` are filled in. */
  readonly advising?: string;
  /** Instead of it where there is nothing yet. */
  readonly advisingFromNone?: string;
}
type Shape =
  | { readonly kind: 'record'; readonly fields: Fields; readonly narrowed?: Narrowed }
  /** Rows of which one and the same must meet all conditions about it. */
  | { readonly kind: 'oneOf'; readonly fields: Fields; readonly narrowed?: Narrowed };
export type Fact = (Field | (Shape & { readonly title: string })) & FactOptions;
export type Facts = Readonly<Record<string, Fact>>;

export interface FactSet<Declared extends Facts = Facts> {
  readonly facts: Declared;
  /** The fact whose day picks the text and the parameters. */
  readonly decidedBy: string;
  /** Pairs of days that may not be the other way round. */
  readonly sequence: readonly (readonly [string, string])[];
}

export type Scalar = string | number | boolean;
type CodeOf<F> = F extends { readonly codes: readonly (infer Code)[] } ? Code : never;
export type ValueOf<F> = F extends { readonly kind: 'day' }
  ? PlainDate
  : F extends { readonly kind: 'money' }
    ? Fen
    : F extends { readonly kind: 'count' | 'score' }
      ? number
      : F extends { readonly kind: 'flag' }
        ? boolean
        : F extends { readonly kind: 'text' }
          ? string
          : F extends { readonly kind: 'code' }
            ? CodeOf<F>
            : F extends { readonly kind: 'list' | 'oneOf'; readonly fields: infer Inner }
              ? readonly RowOf<Inner>[]
              : F extends { readonly kind: 'record'; readonly fields: infer Inner }
                ? RowOf<Inner>
                : never;
/** `undefined` is unknown; `null` is a known "none". */
export type RowOf<F> = { readonly [Name in keyof F]?: ValueOf<F[Name]> | null | undefined };
export type FactsOf<Set> = Set extends FactSet<infer Declared> ? RowOf<Declared> : never;

/** The same facts without their types, as the readers see them. */
export type Row = Readonly<Record<string, unknown>>;

/** The day that picks text and parameters. A known "none" cannot: as on the wire, it says no more than a day left out. */
export const decidingDay = (decidedBy: string, facts: Row): PlainDate | undefined =>
  (facts[decidedBy] ?? undefined) as PlainDate | undefined;

/** Throws RangeError when `decidedBy` or `sequence` names something that is not a day. */
export function declareFacts<const Declared extends Facts>(
  facts: Declared,
  rest: {
    readonly decidedBy: Extract<keyof Declared, string>;
    readonly sequence?: readonly (readonly [Extract<keyof Declared, string>, Extract<keyof Declared, string>])[];
  },
): FactSet<Declared> {
  const { decidedBy, sequence = [] } = rest;
  for (const name of [decidedBy, ...sequence.flat()]) {
    if (facts[name]?.kind !== 'day') throw new RangeError(`${name} is not declared as a day`);
  }
  for (const [name, fact] of Object.entries<Fact>(facts)) refuseUnreadable(name, fact);
  return { facts, decidedBy, sequence };
}

/** Throws RangeError for what a reader could not keep: a list inside a bound row, or advice on a whole record. */
function refuseUnreadable(name: string, fact: Fact): void {
  if (fact.kind === 'oneOf' && Object.values(fact.fields).some(({ kind }) => kind === 'list'))
    throw new RangeError(`${name}: a bound row cannot hold a list`);
  const asRows = fact.advice === 'add' || fact.advice === 'amend';
  const cannot = fact.kind === 'record' || fact.kind === 'oneOf' || fact.kind === 'text' || asRows !== (fact.kind === 'list');
  if (fact.advice !== undefined && cannot) throw new RangeError(`${name}: advice ${fact.advice} cannot change a ${fact.kind}`);
}
