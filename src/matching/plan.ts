// 计划: the conditions of a rule, sorted by what they ask of a match: the lot alone, the enterprise alone, or both together.

import { type Comparison, conjunctsOf, type Test, type Value } from '#law/rule/expression';
import type { Rule } from '#law/rule/rule';
import { readsOf, readsOfValue, type SideOf } from './parts.ts';

/** The enterprise's value must reach the lot's; turned round where it must stay below. */
export interface Threshold {
  readonly test: Test;
  readonly enterprise: Value;
  readonly lot: Value;
  readonly order: readonly string[] | null;
  readonly isStrict: boolean;
  readonly isTurned: boolean;
}

/** Both sides name the same code: enterprises with another never meet the lot. */
export interface Equality {
  readonly test: Test;
  readonly enterprise: Value;
  readonly lot: Value;
}

export interface Plan {
  readonly rule: Rule;
  /** Values of the parameters. */
  readonly given: Readonly<Record<string, unknown>>;
  /** Of the lot alone, or of nothing but parameters. */
  readonly gates: readonly Test[];
  /** Of the enterprise and its bound row alone. */
  readonly own: readonly Test[];
  readonly equalities: readonly Equality[];
  readonly thresholds: readonly Threshold[];
  /** Anything else: a table over the distinct parts of both sides. */
  readonly tables: readonly Test[];
}

export function planOf(rule: Rule, given: Readonly<Record<string, unknown>>, sideOf: SideOf): Plan {
  const conjuncts = rule.phrases.flatMap(({ test }) => conjunctsOf(weighedBy(given, test)));
  const sorted = conjuncts.map((test) => ({ test, reads: readsOf(test, sideOf) }));
  const both = sorted.filter(({ reads }) => reads.enterprise && reads.lot).map(({ test }) => test);
  const equalities = both.flatMap((test) => equalityIn(test, sideOf) ?? []);
  const thresholds = both.flatMap((test) => thresholdIn(test, sideOf) ?? []);
  const special = new Set([...equalities, ...thresholds].map(({ test }) => test));
  return {
    rule,
    given,
    gates: sorted.filter(({ reads }) => !reads.enterprise).map(({ test }) => test),
    own: sorted.filter(({ reads }) => reads.enterprise && !reads.lot).map(({ test }) => test),
    equalities,
    thresholds,
    tables: both.filter((test) => !special.has(test)),
  };
}

/** Without the questions whether a parameter is set: on one day it is or is not. */
function weighedBy(given: Plan['given'], test: Test): Test {
  if (test.is === 'whenSet') return given[test.given.key] === null ? { is: 'all', of: [] } : weighedBy(given, test.of);
  if (test.is === 'all' || test.is === 'any') return { ...test, of: test.of.map((it) => weighedBy(given, it)) };
  return test.is === 'not' ? { ...test, of: weighedBy(given, test.of) } : test;
}

type Compare = Test & { readonly is: 'compare' };

/** The two values of a comparison, if each reads one side alone; a count on the left is an interval and no value. */
function sidesOf({ left, right }: Compare, sideOf: SideOf): { enterprise: Value; lot: Value; isSwapped: boolean } | undefined {
  if (left.is === 'count') return undefined;
  const [one, two] = [readsOfValue(left, sideOf), readsOfValue(right, sideOf)];
  if (one.enterprise && !one.lot && two.lot && !two.enterprise) return { enterprise: left, lot: right, isSwapped: false };
  if (one.lot && !one.enterprise && two.enterprise && !two.lot) return { enterprise: right, lot: left, isSwapped: true };
  return undefined;
}

/** Undefined unless each side is read by one value alone, and both must be the same. */
export function equalityIn(test: Test, sideOf: SideOf): Equality | undefined {
  if (test.is !== 'compare' || test.by !== 'is') return undefined;
  const sides = sidesOf(test, sideOf);
  return sides && { test, enterprise: sides.enterprise, lot: sides.lot };
}

const measured = new Set<Value['kind']>(['money', 'count', 'score', 'day']);
const swapped: Readonly<Record<Comparison, Comparison>> = {
  is: 'is',
  isNot: 'isNot',
  atLeast: 'atMost',
  atMost: 'atLeast',
  over: 'under',
  under: 'over',
};

function thresholdIn(test: Test, sideOf: SideOf): Threshold | undefined {
  if (test.is !== 'compare' || test.by === 'is' || test.by === 'isNot') return undefined;
  const sides = sidesOf(test, sideOf);
  if (sides === undefined || (test.order === null && !measured.has(test.left.kind))) return undefined;
  const by = sides.isSwapped ? swapped[test.by] : test.by;
  return {
    test,
    enterprise: sides.enterprise,
    lot: sides.lot,
    order: test.order,
    isStrict: by === 'over' || by === 'under',
    isTurned: by === 'atMost' || by === 'under',
  };
}
