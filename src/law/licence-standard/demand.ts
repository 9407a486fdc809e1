// 所需等级的区间: for each object of a lot the lowest and the highest grade that it can ask for.

import { type Fen, fen } from '#kernel/fen';
import { type Category, type Grade, grades } from '#law/qualification';
import { type LimitRow, outgrows, type RowParameter, rowKindOf } from './limit.ts';
import { kindOf, type LotParameters, type ParameterKey, type ParameterValue, parameterKeys } from './parameters.ts';

export interface Lot {
  readonly category: Category;
  readonly rows: readonly LimitRow[];
  readonly contractPrice: Fen | null;
  /** null: nobody has said what the lot contains. */
  readonly parameters: LotParameters | null;
}

/** Rungs of the ladder: 0 is the third grade. */
export interface Demand {
  readonly fact: RowParameter | 'parameters';
  readonly least: number;
  readonly most: number;
}

/** What is asked of the lot if its price is `price`. */
export function demandsAt(lot: Lot, price: Fen): readonly Demand[] {
  const ofPrice = exactly('contractPrice', rungFor(price, rowsOf(lot, 'contractPrice')));
  const ofObjects = objectsOf(lot).map(([key, value]) => demandOf(lot, { key, value, price }));
  return [ofPrice, ...(lot.parameters === null ? [{ fact: 'parameters' as const, ...rangeOf(ofObjects) }] : ofObjects)];
}

/** The price itself, or one price for every way in which it can fall between the limits. */
export function possiblePrices(lot: Lot): readonly Fen[] {
  if (lot.contractPrice !== null) return [lot.contractPrice];
  const atLimits = lot.rows.filter((row) => rowKindOf(row.parameter) === 'priced').map((row) => Number(row.limit));
  return [...new Set([0, ...atLimits, ...atLimits.map((limit) => limit + 1)])].map(fen);
}

/** The grade that the price alone asks for, once every object it may size is there. */
export function rungOfPrice(lot: Lot, price: Fen): number {
  const sized = objectsOf(lot).filter(([key]) => kindOf(key) === 'priced');
  return [['contractPrice'] as const, ...sized].reduce((highest, [key]) => higher(highest, rungFor(price, rowsOf(lot, key))), 0);
}

/** The lot asks for what its most demanding object asks for. */
export function rangeOf(demands: readonly Demand[]): Pick<Demand, 'least' | 'most'> {
  return { least: demands.map(({ least }) => least).reduce(higher, 0), most: demands.map(({ most }) => most).reduce(higher, 0) };
}

export const higher = (one: number, other: number): number => (one > other ? one : other);

export const rowsOf = (lot: Lot, parameter: RowParameter): readonly LimitRow[] => lot.rows.filter((row) => row.parameter === parameter);

/**
 * What is there or may be there, and can outgrow a limit: no size of an object without a limit in the category asks for anything.
 * `false` and a key left out both say that there is no such object.
 */
export function objectsOf(lot: Lot): readonly (readonly [ParameterKey, ParameterValue | null])[] {
  return parameterKeys.flatMap((key) => {
    const value = lot.parameters === null ? null : lot.parameters[key];
    return value === undefined || value === false || rowsOf(lot, key).length === 0 ? [] : [[key, value] as const];
  });
}

function demandOf(lot: Lot, { key, value, price }: { key: ParameterKey; value: ParameterValue | null; price: Fen }): Demand {
  const rows = rowsOf(lot, key);
  const priced = kindOf(key) === 'priced';
  if (value !== null) return exactly(key, rungFor(priced ? price : value, rows));
  return { fact: key, least: 0, most: priced ? rungFor(price, rows) : 1 + rows.reduce((top, { grade }) => higher(top, rung(grade)), 0) };
}

/** The rung above the highest limit that is outgrown; a lower grade that states no limit of its own does not help. */
function rungFor(amount: ParameterValue | Fen, rows: readonly LimitRow[]): number {
  return rows.filter((row) => outgrows(amount, row)).reduce((top, { grade }) => higher(top, rung(grade) + 1), 0);
}

const rung = (grade: Grade): number => grades.indexOf(grade);

const exactly = (fact: Demand['fact'], at: number): Demand => ({ fact, least: at, most: at });
