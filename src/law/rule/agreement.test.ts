import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact, Row } from '../facts.ts';
import { advise, applied } from './advise.ts';
import { decide } from './decide.ts';
import { explain } from './explain.ts';
import { onePair, onePairOfAll, sourceOf } from './one-pair.ts';
import { anyFacts, anyRule, days, set } from './random-rules.ts';
import type { Rule } from './rule.ts';

const runs = { numRuns: 3000 };

test('explain and the generated code answer alike, whatever the rule and the facts', () => {
  assert(
    property(anyRule, anyFacts, (rule, facts) => explain(rule, facts).answer === onePair(rule)(facts)),
    runs,
  );
});

test('all rules asked together answer as each does by itself', () => {
  assert(
    property(array(anyRule, { minLength: 1, maxLength: 4 }), array(anyFacts, { maxLength: 4 }), (rules, asked) => {
      const together = onePairOfAll(rules);
      for (const facts of asked) expect(together(facts)).toEqual(rules.map((rule) => onePair(rule)(facts)));
    }),
    { numRuns: 300 },
  );
  expect(() => onePairOfAll([])).toThrow(RangeError);
});

test('what is decided without reasons is what is explained, phrase by phrase', () => {
  assert(
    property(anyRule, anyFacts, anyRule, (rule, facts, other) => {
      const asked = other.phrases.map(({ quote, test: it }) => ({ id: quote, title: quote, law: '', test: it }));
      const { answer, phrases, requirements } = decide(rule, facts, asked);
      const { conditions, preconditions, ...said } = explain(rule, facts, asked);
      expect([answer, requirements]).toEqual([said.answer, preconditions.map(({ holds }) => holds)]);
      if (answer !== 'not-in-force') expect(phrases).toEqual(conditions.map(({ holds }) => holds));
    }),
    runs,
  );
});

test('knowing more never turns yes into no or no into yes', () => {
  assert(
    property(anyRule, anyFacts, constantFrom(...Object.keys(set.facts)), (rule, facts, forgotten) => {
      const [full, less] = [explain(rule, facts).answer, explain(rule, { ...facts, [forgotten]: undefined }).answer];
      return less === full || less === 'unknown';
    }),
    runs,
  );
});

test('a fact that no condition names changes nothing', () => {
  assert(
    property(anyRule, anyFacts, constantFrom(...Object.keys(set.facts)), (rule, facts, forgotten) => {
      const { answer, conditions } = explain(rule, facts);
      if (forgotten === 'decidedOn' || conditions.some(({ from }) => from.includes(forgotten))) return true;
      return explain(rule, { ...facts, [forgotten]: undefined }).answer === answer;
    }),
    runs,
  );
});

test('every advice that is given flips a no, is the smallest, and touches only what may be changed', () => {
  assert(
    property(anyRule, anyFacts, (rule, facts) =>
      advise(rule, facts).every((advice) => {
        const smaller = advice.map((left) => advice.filter((it) => it !== left));
        return (
          explain(rule, applied(facts, advice)).answer !== 'no' &&
          smaller.every((it) => explain(rule, applied(facts, it)).answer === 'no') &&
          advice.every(({ fact }) => Object.entries<Fact>(set.facts).some(([name, { advice: may }]) => name === fact && may !== undefined))
        );
      }),
    ),
    runs,
  );
});

test('an answer is unknown only while something is missing', () => {
  assert(
    property(anyRule, anyFacts, (rule, facts) => {
      const { answer, missing } = explain(rule, facts);
      return answer !== 'unknown' || missing.length > 0;
    }),
    runs,
  );
});

test.each([
  ['>=', '>'],
  ['?? null', '?? undefined'],
  ['if (it < answer)', 'if (it > answer)'],
  ['yearsAfter(', 'daysAfter('],
  ['"down"', '"up"'],
])('the comparison of readers would catch generated code that says %s as %s', (said, changed) => {
  const differs = (rule: Rule, facts: Row) => {
    const day = facts.decidedOn;
    if (day === undefined || day === days[0] || day === days[4]) return false;
    const source = sourceOf(rule, day as (typeof days)[0]);
    if (!source.includes(said)) return false;
    const mutant = new Function('k', source.replaceAll(said, changed))(kernel) as (f: Row) => number;
    return ['no', 'unknown', 'yes'][mutant(facts)] !== explain(rule, facts).answer;
  };
  expect(() =>
    assert(
      property(anyRule, anyFacts, (rule, facts) => !differs(rule, facts)),
      { numRuns: 50_000, endOnFailure: true },
    ),
  ).toThrow();
});
const kernel = { ...(await import('#kernel/rate')), ...(await import('#kernel/plain-date')) };
