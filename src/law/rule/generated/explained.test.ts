import { isDeepStrictEqual } from 'node:util';
import { array, assert, boolean, constantFrom, property, record, sample, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import type { PlainDate } from '#kernel/plain-date';
import type { Row } from '../../facts.ts';
import { isInForce } from '../../instrument.ts';
import { editionsOn } from '../editions.ts';
import { explain } from '../explain.ts';
import type { Test } from '../expression.ts';
import { anyFacts, anyRule, days } from '../random-rules.ts';
import type { Requirement } from '../requirement.ts';
import type { Rule } from '../rule.ts';
import { explainText } from './explain-text.ts';
import { explainedAll, explainerOf } from './explained.ts';

const anyRules = array(tuple(anyRule, boolean()), { minLength: 1, maxLength: 3 }).map((rules) =>
  rules.map(([rule, isBound]): Rule => (isBound ? rule : { ...rule, binds: null })),
);
const anyRequirements = anyRule.map(({ phrases }) =>
  phrases.map(({ quote, test: it }): Requirement => ({ id: quote, title: quote, law: '', test: it })),
);
const asked = record({
  rules: anyRules,
  requirements: constantFrom(true, false),
  others: anyRequirements,
  facts: array(anyFacts, { minLength: 1, maxLength: 4 }),
});

test('generated explanations say what explain says, word for word', () => {
  assert(
    property(asked, ({ rules, requirements, others, facts }) => {
      const besides = requirements ? others : [];
      const explainAll = explainedAll(rules, besides);
      for (const it of facts as readonly Row[]) {
        const [said, wanted] = [explainAll(it), rules.map((rule) => explain(rule, it, besides))];
        if (!isDeepStrictEqual(said, wanted)) expect(said).toStrictEqual(wanted);
      }
    }),
    { numRuns: 500 },
  );
}, 60_000);

test('a requirement that fails on the best row is open while another row might do', () => {
  const of = (field: string, kind: 'code' | 'money', value: string | number): Test => ({
    is: 'compare',
    by: 'is',
    left: { is: 'fact', fact: 'held', field, kind },
    right: { is: 'literal', value, kind },
    order: null,
  });
  const [made] = sample(anyRule, { numRuns: 1, seed: 1 });
  const rule: Rule = { ...(made as Rule), phrases: [{ quote: '一', test: of('code', 'code', 'high') }] };
  const requirement: Requirement = { id: '一', title: '一', law: '', test: of('amount', 'money', 7) };
  const facts = { decidedOn: days[1], held: [{ code: 'high', amount: 6 }, { amount: 7 }] };
  expect(explainedAll([rule], [requirement])(facts)).toEqual([explain(rule, facts, [requirement])]);
  expect(explainedAll([rule], [requirement])(facts)[0]).toMatchObject({ answer: 'yes', preconditions: [{ holds: undefined }], route: 0 });
});

test.each([
  ['the first row', 'gain > top', 'gain >= top'],
  ['what can be used', 'words * 4 + can', 'words * 4'],
  ['the gap', '=== 0 && typeof', '=== 2 && typeof'],
  ['what decided', ' === 0 ? { kind', ' === 1 ? { kind'],
  ['what was there', '?? null', '?? undefined'],
  ['an unknown fact', 'if (p[0])', 'if (!p[0])'],
  ['a gap inside a fact', '!== 3 &&', '=== 3 &&'],
  ['a limit', '>=', '>'],
])(
  'the comparison would catch a generated explanation that is wrong about %s',
  (_, said, changed) => {
    const isAlike = (rules: readonly Rule[], others: readonly Requirement[], facts: Row) => {
      const day = (facts.decidedOn ?? undefined) as PlainDate | undefined;
      if (day === undefined || rules.some(({ provision }) => !isInForce(provision.inForce, day))) return true;
      const { text, statics } = explainText(rules.map((rule) => ({ rule, editions: editionsOn(rule, day), requirements: others })));
      const mutant = explainerOf({ text: text.replaceAll(said, changed), statics });
      return isDeepStrictEqual(
        mutant(facts),
        rules.map((rule) => explain(rule, facts, others)),
      );
    };
    expect(() =>
      assert(
        property(asked, ({ rules, others, facts }) => facts.every((it) => isAlike(rules, others, it))),
        { numRuns: 10_000, endOnFailure: true },
      ),
    ).toThrow('Property failed');
  },
  60_000,
);
