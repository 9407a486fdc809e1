// 规则的 SQL: a test in SQL's own three values: true, null, false.

import type { Comparison, Test, Value } from '../../../../src/law/rule/expression.ts';
import { none, type Slot, type Slots } from '../slots.ts';

const operators: Readonly<Record<Comparison, string>> = { is: '=', isNot: '<>', atLeast: '>=', atMost: '<=', over: '>', under: '<' };

/** Names as they stand in the rules, in capitals too. */
export const quoted = (name: string): string => `"${name}"`;
export const knownColumn = (list: string): string => `${list}_known`;

/** In the table of counts: whatever the code; what may yet be counted while the lot's is unknown. */
export const anyCode = -1;

export interface CountedBy {
  readonly list: string;
  /** Field of the row and the lot's slot that it must equal. */
  readonly by: readonly (readonly [field: string, slot: Slot])[];
}

/** `u` is the enterprise with one of its certificates, `l` the lot, `c` how many rows of the list meet the lot. */
export function sqlOf(test: Test, slots: Slots): string {
  switch (test.is) {
    case 'all':
      return `(${test.of.map((it) => sqlOf(it, slots)).join(' and ')})`;
    case 'any':
      return `(${test.of.map((it) => sqlOf(it, slots)).join(' or ')})`;
    case 'not':
      return `(not ${sqlOf(test.of, slots)})`;
    case 'member': {
      const slot = slots.slotOf(test.of);
      const listed = test.among.is === 'literal' && Array.isArray(test.among.value) ? test.among.value : [];
      return `${columnOf(slot)} in (${listed.map((it) => slots.literal(it, slot)).join(', ')})`;
    }
    case 'compare':
      return comparison(test, slots);
    case 'whenSet':
      throw new RangeError('whenSet：SQL 没有写法');
  }
}

export function columnOf({ name, side }: Slot): string {
  return `${side === 'lot' ? 'l' : 'u'}.${quoted(name)}`;
}

function comparison({ by, left, right }: Test & { is: 'compare' }, slots: Slots): string {
  if (left.is === 'count') return countComparison(by, { left, right }, slots);
  const slot = slots.slotOf(left);
  if (right.is === 'literal') return `${columnOf(slot)} ${operators[by]} ${slots.literal(right.value, slot)}`;
  const other = slots.slotOf(right);
  const compared = `${columnOf(slot)} ${operators[by]} ${columnOf(other)}`;
  // A known "none" stands in no relation, whatever is unknown on the other side.
  return right.is === 'lookUp' ? `(${columnOf(other)} <> ${none} and ${compared})` : compared;
}

/** Certain only once all that the count hangs on is known; not enough however it turns out is a no. */
function countComparison(by: Comparison, { left, right }: { left: Value & { is: 'count' }; right: Value }, slots: Slots): string {
  if (by !== 'atLeast' || right.is !== 'literal') throw new RangeError('计数只写了不少于一个数');
  const { list, by: fields } = countedBy(left, slots);
  const isOpen = fields.map(([, slot]) => `${columnOf(slot)} is null`).join(' or ');
  return `case when not u.${quoted(knownColumn(list))} then null when coalesce(c.n, 0) < ${right.value} then false when ${isOpen} then null else true end`;
}

export function countedBy({ list, where }: Value & { is: 'count' }, slots: Slots): CountedBy {
  const tests = where.is === 'all' ? where.of : [where];
  const by = tests.map((test) => {
    if (test.is !== 'compare' || test.by !== 'is' || test.left.is !== 'row') throw new RangeError('计数只写了与标段相等的栏');
    return [test.left.field, slots.slotOf(test.right)] as const;
  });
  return { list: list.fact, by };
}
