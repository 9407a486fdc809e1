// 参数: what the text leaves open. The number is ours: dated, explained, shown beside every answer that used it.

import { type Fen, yuanOf } from '#kernel/fen';
import { type PlainDate, plainDate } from '#kernel/plain-date';
import { percentText, type Rate } from '#kernel/rate';

/** A plain kind, or named fields of plain kinds. */
export interface ParameterKinds {
  readonly rate: Rate;
  readonly money: Fen;
  readonly count: number;
  /** Hundredths, as in a score of 92.60. */
  readonly score: number;
  readonly flag: boolean;
  readonly codes: readonly string[];
  readonly text: string;
}
export type ParameterKind = keyof ParameterKinds;
export type ParameterShape = ParameterKind | Readonly<Record<string, ParameterKind>>;
export type ParameterValue<Shape> = Shape extends ParameterKind
  ? ParameterKinds[Shape]
  : { readonly [Field in keyof Shape]: Shape[Field] extends ParameterKind ? ParameterKinds[Shape[Field]] : never };

export interface Edition<Value> {
  readonly from: string;
  /** null: not set; a condition that hangs on it is not weighed. */
  readonly value: Value | null;
  readonly basis: string;
  readonly verified: boolean;
}

export interface Parameter<Shape extends ParameterShape = ParameterShape> {
  readonly key: string;
  readonly title: string;
  /** The clauses whose silence it fills. */
  readonly clauses: readonly string[];
  readonly shape: Shape;
  /** Chinese names of the fields, where the shape has several. */
  readonly fieldTitles?: Readonly<Record<string, string>>;
  /** Who may change it: open, must be declared by a unit, bound by a ceiling in law, or fixed by the text. */
  readonly hold: 'open' | 'declared' | 'ceiling' | 'text';
  /** Oldest first; each runs until the next begins. */
  readonly editions: readonly Edition<ParameterValue<Shape>>[];
}

/** What an answer rested on, in the wire form. */
export interface Assumption {
  readonly key: string;
  readonly value: unknown;
  readonly from: string;
  readonly basis: string;
  readonly verified: boolean;
}

/** Throws RangeError when editions are missing or out of order. */
export function parameter<const Shape extends ParameterShape>(source: Parameter<Shape>): Parameter<Shape> {
  const days = source.editions.map((edition) => plainDate(edition.from));
  if (days.length === 0) throw new RangeError(`${source.key} has no edition`);
  days.forEach((day, i) => {
    const earlier = days[i - 1];
    if (earlier !== undefined && earlier >= day) throw new RangeError(`${source.key}: ${earlier} is not before ${day}`);
  });
  return source;
}

/** Throws RangeError for a day before the first edition: a rule never guesses. */
export function editionOn<Shape extends ParameterShape>(of: Parameter<Shape>, day: PlainDate): Edition<ParameterValue<Shape>> {
  const edition = of.editions.findLast(({ from }) => from <= day);
  if (edition === undefined) throw new RangeError(`${of.key} has no value on ${day}`);
  return edition;
}

export function assumptionOf(of: Parameter, edition: Edition<unknown>): Assumption {
  const { from, basis, verified } = edition;
  return { key: of.key, value: edition.value === null ? null : wireValue(of.shape, edition.value), from, basis, verified };
}

function wireValue(shape: ParameterShape, value: unknown): unknown {
  if (shape === 'rate') return percentText(value as Rate);
  if (shape === 'money') return yuanOf(value as Fen);
  if (shape === 'score') return yuanOf(value as Fen);
  if (typeof shape === 'string') return value;
  return Object.fromEntries(
    Object.entries(shape).map(([field, kind]) => [field, wireValue(kind, (value as Record<string, unknown>)[field])]),
  );
}
