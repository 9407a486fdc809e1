// 少知道一些的测试: a no that stands on less than all facts stands with all of them, and so does a yes.

import { assert, property, subarray } from 'fast-check';
import { test } from 'vitest';
import { onePair } from './generated/one-pair.ts';
import { anyFacts, anyRule, set } from './random-rules.ts';

const others = Object.keys(set.facts).filter((fact) => fact !== set.decidedBy);

test('whatever the rule, what is learnt besides changes an answer only where it was unknown', () => {
  assert(
    property(anyRule, anyFacts, subarray(others), (rule, facts, forgotten) => {
      const known = Object.fromEntries(Object.entries(facts).filter(([fact]) => !forgotten.includes(fact)));
      const [less, more] = [known, facts].map(onePair(rule));
      return less === 'unknown' || less === more;
    }),
    { numRuns: 5000 },
  );
});
