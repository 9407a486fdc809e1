// 所需资质等级: the lowest grade that suffices for every object of a lot, or what must be known to tell.

import { fen, yuanOf } from '#kernel/fen';
import { type Category, type Grade, gradeBelow, grades } from '#law/qualification';
import { demandsAt, type Lot, objectsOf, possiblePrices, rangeOf } from './demand.ts';
import { keeperOfStandard, type Missing, type RequiredGradeFact, type RequiredGradeFacts } from './facts.ts';
import { type LimitRow, outgrows, type RowParameter, rowKindOf } from './limit.ts';
import { missingBeforeText, missingIn } from './missing.ts';
import type { ParameterValue } from './parameters.ts';
import { editionsOf, limitsOn } from './standard.ts';

/** In the wire form. */
export interface RequiredGrade {
  readonly answer: 'determined' | 'unknown';
  readonly category: Category | null;
  readonly grade: Grade | null;
  /** Limits outgrown in the grade below; for the third grade, limits kept. */
  readonly because: readonly GradeReason[];
  readonly missing: readonly Missing[];
}

export interface GradeReason {
  readonly row: string;
  readonly parameter: RowParameter;
  readonly limit: ParameterValue | string;
  readonly value: ParameterValue | string;
  readonly verified: boolean;
}

export function requiredGrade(facts: RequiredGradeFacts): RequiredGrade {
  const { on, category, contractPrice, parameters } = facts;
  if (on === null || category === null) return unknown(category, missingBeforeText(facts));
  const rows = limitsOn(category, on);
  if (rows === undefined) return unknown(category, [withoutLimits(category)]);
  return gradeOf({ category, rows, contractPrice, parameters });
}

function gradeOf(lot: Lot): RequiredGrade {
  const ranges = possiblePrices(lot).map((price) => rangeOf(demandsAt(lot, price)));
  const possible = new Set(ranges.flatMap(({ least, most }) => [least, most]));
  const grade = possible.size === 1 ? grades[[...possible][0] ?? 0] : undefined;
  if (grade === undefined) return unknown(lot.category, missingIn(lot));
  return { answer: 'determined', category: lot.category, grade, because: reasonsFor(lot, grade), missing: [] };
}

function unknown(category: Category | null, missing: readonly Missing[]): RequiredGrade {
  return { answer: 'unknown', category, grade: null, because: [], missing };
}

/** Names the category if its limits are not transcribed at all, the day if they are, but not for that day. */
function withoutLimits(category: Category): Missing {
  const fact: RequiredGradeFact = editionsOf(category).length === 0 ? 'category' : 'on';
  return { fact, askOf: keeperOfStandard };
}

function reasonsFor(lot: Lot, grade: Grade): readonly GradeReason[] {
  const decides = (row: LimitRow, amount: ParameterValue) =>
    grade === 'third' ? row.grade === 'third' && !outgrows(amount, row) : row.grade === gradeBelow[grade] && outgrows(amount, row);
  return lot.rows.flatMap((row) => {
    const amount = amountOf(lot, row.parameter);
    return amount !== undefined && decides(row, amount) ? [reason(row, amount)] : [];
  });
}

/** What the lot sets against a row; undefined where nothing is there or nothing is known. */
function amountOf(lot: Lot, parameter: RowParameter): ParameterValue | undefined {
  const value = parameter === 'contractPrice' ? true : new Map(objectsOf(lot)).get(parameter);
  if (value === undefined || value === null) return undefined;
  return rowKindOf(parameter) === 'priced' ? (lot.contractPrice ?? undefined) : value;
}

function reason(row: LimitRow, amount: ParameterValue): GradeReason {
  const written = (value: ParameterValue) => (rowKindOf(row.parameter) === 'priced' ? yuanOf(fen(Number(value))) : value);
  return {
    row: `${row.category}.${row.grade}`,
    parameter: row.parameter,
    limit: written(row.limit),
    value: written(amount),
    verified: row.verified,
  };
}
