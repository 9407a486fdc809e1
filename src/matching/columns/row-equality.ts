// 行的相等: a count of rows that must name values of the lot. Who has no such row has none to count.

import { type Comparison, conjunctsOf, type ListRef, type Test, type Value } from '#law/rule/expression';
import { factsRead } from '#law/rule/references';
import { readsOf, readsOfValue, type SideOf } from '../parts.ts';

export interface RowEquality {
  readonly list: ListRef;
  readonly fields: readonly string[];
  /** What the rows must name, in the order of the fields. */
  readonly values: readonly Value[];
  /** Nothing else is asked of a row, so that counting those that name the values is counting those that are meant. */
  readonly isExact: boolean;
  readonly by: Comparison;
  readonly wanted: Value;
  /** Facts of the lot without which no count is certain. */
  readonly outside: readonly string[];
}

/** Undefined unless the test counts one list of the enterprise, reads nothing else of it, and asks for equality. */
export function rowEqualityIn(test: Test, sideOf: SideOf): RowEquality | undefined {
  if (test.is !== 'compare' || test.left.is !== 'count' || sideOf(test.left.list.fact) !== 'enterprise') return undefined;
  const { list, where } = test.left;
  if (readsOfValue(test.right, sideOf).enterprise || readsOf(where, sideOf).enterprise) return undefined;
  const asked = conjunctsOf(where);
  const equalities = asked.flatMap((it) => namedIn(it, sideOf) ?? []);
  if (equalities.length === 0) return undefined;
  return {
    list,
    fields: equalities.map(({ field }) => field),
    values: equalities.map(({ value }) => value),
    isExact: equalities.length === asked.length,
    by: test.by,
    wanted: test.right,
    outside: factsRead(where),
  };
}

/** The field of the row, and what it must name. */
function namedIn(test: Test, sideOf: SideOf): { readonly field: string; readonly value: Value } | undefined {
  if (test.is !== 'compare' || test.by !== 'is') return undefined;
  const { left, right } = test;
  if (left.is === 'row' && isOutside(right, sideOf)) return { field: left.field, value: right };
  return right.is === 'row' && isOutside(left, sideOf) ? { field: right.field, value: left } : undefined;
}

function isOutside(value: Value, sideOf: SideOf): boolean {
  const { enterprise, row } = readsOfValue(value, sideOf);
  return !enterprise && !row && value.is !== 'count';
}
