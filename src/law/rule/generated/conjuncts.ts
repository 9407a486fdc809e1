// 条件各一次: what several rules ask on one day, each condition once, whoever asks it.

import type { PlainDate } from '#kernel/plain-date';
import { editionsOn } from '../editions.ts';
import { innerValues, type Test, testsOf, type Value, valuesOf } from '../expression.ts';
import { factsRead } from '../references.ts';
import type { Rule } from '../rule.ts';
import { emitter } from './emit.ts';
import type { Setting } from './emit-value.ts';

export interface Conjunct {
  readonly lines: readonly string[];
  /** Of these lines: 0 no, 1 unknown, 2 yes. */
  readonly truth: string;
  /** One bit for each rule that asks it. */
  readonly mask: number;
  /** It reads the bound row. */
  readonly isBound: boolean;
  /** How much there is to do. */
  readonly weight: number;
}

/** Conditions that the same code weighs are the same. Those that settle most come first. */
export function sharedConjuncts(
  rules: readonly Rule[],
  { day, ...setting }: Pick<Setting, 'constants' | 'ownerOf'> & { readonly day: PlainDate },
): readonly Conjunct[] {
  const found = new Map<string, Conjunct>();
  for (const [bit, rule] of rules.entries()) {
    const given = editionsOn(rule, day).values;
    for (const test of rule.phrases.flatMap((phrase) => weighedConjuncts(phrase.test, given))) {
      const { lines, test: emit } = emitter({ ...setting, given, binds: rule.binds });
      const truth = emit(test);
      const isBound = rule.binds !== null && factsRead(test).includes(rule.binds);
      const text = [isBound, ...lines, truth].join('\n');
      const mask = (found.get(text)?.mask ?? 0) | (1 << bit);
      found.set(text, { lines, truth, mask, isBound, weight: weightOf(test) });
    }
  }
  return [...found.values()].sort((one, other) => one.weight - other.weight || asked(other) - asked(one));
}

/** As `conjunctsOf`, of what is weighed where parameters have these values. */
function weighedConjuncts(test: Test, given: Readonly<Record<string, unknown>>): readonly Test[] {
  if (test.is === 'all') return test.of.flatMap((it) => weighedConjuncts(it, given));
  if (test.is !== 'whenSet') return [test];
  return given[test.given.key] === null ? [] : weighedConjuncts(test.of, given);
}

function weightOf(test: Test): number {
  const ofValue = (value: Value): number =>
    value.is === 'count' ? 10 * weightOf(value.where) : (dear.has(value.is) ? 3 : 0) + sum(innerValues(value).map(ofValue));
  const own = valuesOf(test);
  return own.length + sum(own.map(ofValue)) + sum(testsOf(test).map(weightOf));
}

const dear = new Set<Value['is']>(['share', 'shift']);
const sum = (numbers: readonly number[]) => numbers.reduce((all, it) => all + it, 0);
const asked = ({ mask }: Conjunct) => mask.toString(2).replaceAll('0', '').length;
