// 单对: the third reader. JavaScript is generated from the tree for one enterprise and one lot.

import { daysAfter, type PlainDate, yearsAfter } from '#kernel/plain-date';
import { shareOf } from '#kernel/rate';
import type { Answer } from '../determination.ts';
import type { Row } from '../facts.ts';
import { isInForce } from '../instrument.ts';
import { editionsOn } from './editions.ts';
import { emitter } from './emit.ts';
import type { Rule } from './rule.ts';

export type OnePair = (facts: Row) => Answer;

const answers = ['no', 'unknown', 'yes'] as const;

/** Same answers as `explain`, without the reasons. Code is made once for each set of parameter editions. */
export function onePair(rule: Rule): OnePair {
  const compiled = new Map<string, (facts: Row) => 0 | 1 | 2>();
  const starts = [...new Set(Object.values(rule.parameters).flatMap(({ editions }) => editions.map(({ from }) => from)))].sort();
  const { decidedBy } = rule.set;
  const { inForce } = rule.provision;
  return (facts) => {
    const day = facts[decidedBy] as PlainDate | undefined;
    if (day === undefined) return 'unknown';
    if (!isInForce(inForce, day)) return 'not-in-force';
    const start = starts.findLast((from) => from <= day) ?? '';
    let decide = compiled.get(start);
    if (decide === undefined) {
      decide = compile(rule, day);
      compiled.set(start, decide);
    }
    return answers[decide(facts)];
  };
}

/** The generated source, for one set of parameters: a function of `f` (facts) and `k` (kernel arithmetic). */
export function sourceOf(rule: Rule, day: PlainDate): string {
  const { line, test, lines } = emitter({ given: editionsOn(rule, day).values, binds: rule.binds });
  line('let answer = 2, it;');
  for (const { test: node } of rule.phrases) {
    line(`it = ${test(node)}; if (it < answer) answer = it; if (answer === 0) return 0;`);
  }
  line('return answer;');
  const body = `const decide = (b) => {\n${lines.join('\n')}\n};`;
  return rule.binds === null ? `${body}\nreturn decide(undefined);` : `${body}\n${bestOf(rule.binds)}`;
}

function bestOf(binds: string): string {
  return [
    `const rows = f[${JSON.stringify(binds)}];`,
    'if (rows === undefined || rows === null) return decide(undefined);',
    'if (rows.length === 0) return decide(null);',
    'let best = 0;',
    'for (const row of rows) { const it = decide(row); if (it > best) best = it; if (best === 2) break; }',
    'return best;',
  ].join('\n');
}

function compile(rule: Rule, day: PlainDate): (facts: Row) => 0 | 1 | 2 {
  const made = new Function('f', 'k', sourceOf(rule, day)) as (facts: Row, kernel: typeof arithmetic) => 0 | 1 | 2;
  return (facts) => made(facts, arithmetic);
}

/** What generated code calls. */
export const arithmetic = { shareOf, yearsAfter, daysAfter };
