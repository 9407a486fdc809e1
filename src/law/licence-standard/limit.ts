// 限值: one row of the licence standard, and the order in which sizes outgrow it.

import type { Fen } from '#kernel/fen';
import { plainDate } from '#kernel/plain-date';
import type { Window } from '#law/instrument';
import type { Category, Grade } from '#law/qualification';
import { type ClassNumber, classNumbers, type ProjectScale, projectScales, type RoadClass, roadClasses } from './codes.ts';
import { kindOf, type ParameterKey, type ParameterKind, type ParameterValue, type PricedKey, type ValueOf } from './parameters.ts';
import { thousandths } from './size.ts';

/** The contract price is a fact of every lot, not an object in it. */
export type RowParameter = ParameterKey | 'contractPrice';
export type LimitedGrade = Exclude<Grade, 'special'>;

interface Heading {
  readonly category: Category;
  readonly grade: LimitedGrade;
  readonly from: string;
  readonly tag: 'secondary' | 'memory';
  readonly source: string;
}

export interface LimitRow extends Omit<Heading, 'from'>, Window {
  readonly parameter: RowParameter;
  /** Fen for `contractPrice` and for what the contract price sizes; else as in the facts. */
  readonly limit: ParameterValue | Fen;
  /** 以下 includes the number; 小于 does not. */
  readonly inclusive: boolean;
  readonly verified: boolean;
}

interface Below {
  readonly below: number;
}
type LimitOf<Key extends RowParameter> = Key extends 'contractPrice' | PricedKey
  ? Fen
  : Key extends ParameterKey
    ? ValueOf<Key> | Below
    : never;
type Limits = { readonly [Key in RowParameter]?: LimitOf<Key> };

/** 小于: the number itself is already too much. */
export const below = (limit: number): Below => ({ below: limit });

/** Nothing here was read in the official text, so that no row is verified. */
export function limits(heading: Heading, table: Limits): readonly LimitRow[] {
  const { from, ...rest } = heading;
  const window: Window = { from: plainDate(from), through: null };
  return (Object.entries(table) as [RowParameter, ParameterValue | Fen | Below][]).map(([parameter, given]) => {
    const inclusive = typeof given !== 'object';
    return { ...rest, ...window, parameter, limit: inclusive ? given : given.below, inclusive, verified: false };
  });
}

export const rowKindOf = (parameter: RowParameter): ParameterKind => (parameter === 'contractPrice' ? 'priced' : kindOf(parameter));

/** `amount` is fen where the parameter is priced. */
export function outgrows(amount: ParameterValue | Fen, row: LimitRow): boolean {
  const [size, limit] = [weightOf(row.parameter, amount), weightOf(row.parameter, row.limit)];
  return row.inclusive ? size > limit : size >= limit;
}

/** A whole number that grows with the demand: a 1级 dike outweighs a 2级 one. */
function weightOf(parameter: RowParameter, value: ParameterValue | Fen): number {
  switch (rowKindOf(parameter)) {
    case 'size':
      return thousandths(Number(value));
    case 'road-class':
      return roadClasses.indexOf(value as RoadClass);
    case 'scale':
      return projectScales.indexOf(value as ProjectScale);
    case 'class':
      return classNumbers.length - classNumbers.indexOf(value as ClassNumber);
    case 'flag':
    case 'priced':
      return Number(value);
  }
}
