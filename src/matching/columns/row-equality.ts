// 行的相等: a count of rows that must name a value of the lot. Who has no such row has none to count, and need not be asked.

import type { Row } from '#law/facts';
import type { ListRef, Test, Value } from '#law/rule/expression';
import { type Reads, readsOf, readsOfValue, type SideOf } from '../parts.ts';

export interface RowEquality {
  readonly list: ListRef;
  readonly field: string;
  /** What the rows must name. */
  readonly lot: Value;
}

/** Undefined unless the test counts one list of the enterprise, reads nothing else of it, and asks for equality. */
export function rowEqualityIn(test: Test, sideOf: SideOf): RowEquality | undefined {
  if (test.is !== 'compare' || test.left.is !== 'count' || sideOf(test.left.list.fact) !== 'enterprise') return undefined;
  const { list, where } = test.left;
  if (readsOfValue(test.right, sideOf).enterprise || readsOf(where, sideOf).enterprise) return undefined;
  const equalities = (where.is === 'all' ? where.of : [where]).flatMap((it) => equalityIn(it, sideOf) ?? []);
  const last = equalities.at(-1);
  return last && { list, ...last };
}

function equalityIn(test: Test, sideOf: SideOf): Omit<RowEquality, 'list'> | undefined {
  if (test.is !== 'compare' || test.by !== 'is') return undefined;
  const { left, right } = test;
  const isOfLot = (reads: Reads) => reads.lot && !reads.enterprise && !reads.row;
  if (left.is === 'row' && isOfLot(readsOfValue(right, sideOf))) return { field: left.field, lot: right };
  return right.is === 'row' && isOfLot(readsOfValue(left, sideOf)) ? { field: right.field, lot: left } : undefined;
}

/** Rows of which nothing is known may name anything. */
export interface NamedBits {
  readonly of: ReadonlyMap<unknown, readonly number[]>;
  readonly anything: readonly number[];
}

/** `facts`: of each bit. */
export function namedBits(facts: readonly Row[], { list, field }: RowEquality): NamedBits {
  const of = new Map<unknown, number[]>();
  const anything: number[] = [];
  for (const [bit, row] of facts.entries()) {
    const rows = rowsIn(row, list);
    if (rows === undefined || rows.some((it) => it[field] === undefined)) {
      anything.push(bit);
      continue;
    }
    for (const value of new Set(rows.map((it) => it[field]))) {
      const bits = of.get(value);
      if (bits === undefined) of.set(value, [bit]);
      else bits.push(bit);
    }
  }
  return { of, anything };
}

/** The same facts with an empty list. */
export function withoutRows(facts: Row, { list: { fact, field } }: RowEquality): Row {
  return { ...facts, [fact]: field === null ? [] : { ...(facts[fact] as Row | null | undefined), [field]: [] } };
}

function rowsIn(facts: Row, { fact, field }: ListRef): readonly Row[] | undefined {
  const held = field === null ? facts[fact] : (facts[fact] as Row | null | undefined)?.[field];
  return (held ?? undefined) as readonly Row[] | undefined;
}
