// 逐对生成的代码: the project's own third reader as a peer, a function of each rule for one enterprise and one lot.

import type { Row } from '../../../../src/law/facts.ts';
import { onePair } from '../../../../src/law/rule/generated/one-pair.ts';
import type { Question } from '../../../../src/matching/indexed.ts';

const truths = { no: 0, 'not-in-force': 0, unknown: 1, yes: 2 } as const;

/** Truths of all rules for the facts of each pair. */
export function onePairPeer({ rules }: Question): (facts: readonly Row[]) => Uint8Array {
  const decide = rules.map((rule) => onePair(rule));
  return (facts) => {
    const found = new Uint8Array(facts.length * decide.length);
    for (const [at, it] of facts.entries()) {
      for (const [rule, pair] of decide.entries()) found[at * decide.length + rule] = truths[pair(it)];
    }
    return found;
  };
}
