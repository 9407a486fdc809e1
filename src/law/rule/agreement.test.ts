import { array, assert, boolean, constantFrom, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact, Row } from '../facts.ts';
import { advise, applied } from './advise.ts';
import { decide } from './decide.ts';
import { explain } from './explain.ts';
import { sourceOf } from './generated/decide-text.ts';
import { explainedAll } from './generated/explained.ts';
import { arithmetic, onePair, onePairOfAll, onePairOfSides } from './generated/one-pair.ts';
import { anyFacts, anyRule, days, set } from './random-rules.ts';
import type { Rule } from './rule.ts';

const runs = { numRuns: 3000 };

test('explain and the generated code answer alike, whatever the rule and the facts', () => {
  assert(
    property(anyRule, anyFacts, (rule, facts) => explain(rule, facts).answer === onePair(rule)(facts)),
    runs,
  );
});

test.each([undefined, null])('without a day that decides (%s) every reader says unknown, and asks for the day', (decidedOn) => {
  assert(
    property(anyRule, anyFacts, (rule, others) => {
      const facts = { ...others, decidedOn };
      const said = explain(rule, facts);
      expect([said.answer, decide(rule, facts).answer, onePair(rule)(facts)]).toEqual(['unknown', 'unknown', 'unknown']);
      expect(said.missing[0]).toBe('decidedOn');
      expect(explainedAll([rule])(facts)).toEqual([said]);
      expect(advise(rule, facts)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

/** Some bind no row; four times four rules are more than one function answers. */
const anyRules = tuple(array(tuple(anyRule, boolean()), { minLength: 1, maxLength: 4 }), constantFrom(1, 4)).map(([rules, times]) =>
  Array.from({ length: times }, () => rules.map(([rule, isBound]): Rule => (isBound ? rule : { ...rule, binds: null }))).flat(),
);

test('all rules asked together, of one row or of two, answer as each does by itself', () => {
  const sideOf = constantFrom<readonly string[]>(['decidedOn', 'price', 'wanted'], ['held', 'works'], []);
  assert(
    property(anyRules, array(anyFacts, { maxLength: 4 }), sideOf, (rules, asked, ofLot) => {
      const together = onePairOfAll(rules);
      const apart = onePairOfSides(rules, (fact) => (ofLot.includes(fact) ? 'l' : 'e'));
      for (const facts of asked) {
        const answers = rules.map((rule) => explain(rule, facts).answer);
        const side = (isOfLot: boolean) => Object.fromEntries(Object.entries(facts).filter(([fact]) => ofLot.includes(fact) === isOfLot));
        expect(together(facts)).toEqual(answers);
        expect(apart(side(false), side(true))).toEqual(answers);
      }
    }),
    { numRuns: 600 },
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
  ['if (it === 0)', 'if (it === 1)'],
  ['do {', 'at = size - 1; do {'],
  ['k.yearsAfter', 'k.daysAfter'],
  ['"down"', '"up"'],
])('the comparison of readers would catch generated code that says %s as %s', (said, changed) => {
  const differs = (rule: Rule, facts: Row) => {
    const day = facts.decidedOn;
    if (day === undefined || day === null || day === days[0] || day === days[4]) return false;
    const source = sourceOf([rule], day as (typeof days)[0]);
    if (!source.includes(said)) return false;
    const mutant = new Function('k', source.replaceAll(said, changed))(arithmetic) as (e: Row) => number;
    return ['no', 'yes', 'unknown', 'yes'][mutant(facts)] !== explain(rule, facts).answer;
  };
  expect(() =>
    assert(
      property(anyRule, anyFacts, (rule, facts) => !differs(rule, facts)),
      { numRuns: 50_000, endOnFailure: true },
    ),
  ).toThrow();
});
