import { array, assert, boolean, constantFrom, property, record, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from '#law/facts';
import type { Test } from '#law/rule/expression';
import { anyFacts, anyRule, set } from '#law/rule/random-rules';
import type { Rule } from '#law/rule/rule';
import { match } from './match.ts';
import { enterprisesOfOne, lotsOfOne, type OneSided } from './one-side.ts';
import type { Side } from './parts.ts';

const sides: Readonly<Record<string, Side>> = { decidedOn: 'lot', price: 'lot', wanted: 'lot', marks: 'lot' };
const sideOf = (fact: string): Side => sides[fact] ?? 'enterprise';
const sameCode: Test = {
  is: 'compare',
  by: 'is',
  left: { is: 'fact', fact: 'held', field: 'code', kind: 'code' },
  right: { is: 'fact', fact: 'wanted', field: 'code', kind: 'code' },
  order: null,
};
/** Nearly always a rule asks for one code on both sides. */
const anyDivided = tuple(anyRule, constantFrom('alone', 'within', 'not'), boolean()).map(([rule, stands, isBound]): Rule => {
  const tests: readonly Test[] = stands === 'alone' ? [sameCode] : stands === 'within' ? [{ is: 'all', of: [sameCode] }] : [];
  const phrases = [...rule.phrases, ...tests.map((it) => ({ quote: '四', test: it }))];
  return { ...rule, phrases, binds: isBound ? rule.binds : null };
});
const few = { minLength: 1, maxLength: 6 };
const population = record({
  rules: array(anyDivided, { minLength: 1, maxLength: 3 }),
  enterprises: array(anyFacts, few),
  lots: array(anyFacts, few),
  /** A fact that the other side supplies. */
  moved: constantFrom(...Object.keys(set.facts), ''),
});

test('whoever has changed is answered as in a match of everybody, from either side', () => {
  assert(
    property(population, ({ rules, enterprises, lots, moved }) => {
      const of = (fact: string): Side => (fact !== moved ? sideOf(fact) : sideOf(fact) === 'lot' ? 'enterprise' : 'lot');
      const only = (rows: readonly Row[], side: Side) => {
        const held = rows.map((row): Row => Object.fromEntries(Object.entries(row).filter(([fact]) => of(fact) === side)));
        return { size: held.length, rowAt: (place: number) => held[place] ?? {} };
      };
      const question: OneSided = { rules, sideOf: of, enterprises: only(enterprises, 'enterprise'), lots: only(lots, 'lot') };
      const matched = match(question);
      const [lotsOf, enterprisesOf] = [lotsOfOne(question), enterprisesOfOne(question)];
      for (const lot of lots.keys()) {
        expect(enterprisesOf(question.lots.rowAt(lot))).toEqual(rules.map((_, rule) => matched.answersFor({ rule, lot })));
      }
      for (const enterprise of enterprises.keys()) {
        const asked = (rule: number, wanted: string) =>
          [...lots.keys()].filter((lot) => matched.answer({ rule, enterprise, lot }) === wanted);
        const wanted = rules.map((_, rule) => ({ yes: asked(rule, 'yes'), unknown: asked(rule, 'unknown') }));
        expect(lotsOf(question.enterprises.rowAt(enterprise))).toEqual(wanted);
      }
    }),
    { numRuns: 600 },
  );
}, 60_000);
