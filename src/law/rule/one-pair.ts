// 单对: the third reader. JavaScript is generated from the tree for one enterprise and one lot.

import { daysAfter, type PlainDate, yearsAfter } from '#kernel/plain-date';
import { shareOf } from '#kernel/rate';
import type { Answer } from '../determination.ts';
import type { Row } from '../facts.ts';
import { isInForce } from '../instrument.ts';
import { editionStarts, editionsOn } from './editions.ts';
import { Constants, emitter } from './emit.ts';
import type { Rule } from './rule.ts';

export type OnePair = (facts: Row) => Answer;

const answers = ['no', 'unknown', 'yes'] as const;

/** Same answers as `explain`, without the reasons. Code is made once for each set of parameter editions. */
export function onePair(rule: Rule): OnePair {
  const { decidedBy } = rule.set;
  const decideOn = perDay((day) => decideFrom(rule, day));
  return (facts) => {
    const day = facts[decidedBy] as PlainDate | undefined;
    return day === undefined ? 'unknown' : answered(decideOn(day), facts);
  };
}

/** Answers in the order of the rules, which must be decided by one day. */
export function onePairOfAll(rules: readonly Rule[]): (facts: Row) => readonly Answer[] {
  const [decidedBy, ...others] = new Set(rules.map(({ set }) => set.decidedBy));
  if (decidedBy === undefined || others.length > 0) throw new RangeError('the rules are decided by different days');
  const decideOn = perDay((day) => rules.map((rule) => decideFrom(rule, day)));
  const unknown = rules.map((): Answer => 'unknown');
  return (facts) => {
    const day = facts[decidedBy] as PlainDate | undefined;
    if (day === undefined) return unknown;
    const decides = decideOn(day);
    const found: Answer[] = [];
    for (let at = 0; at < decides.length; at += 1) found.push(answered(decides[at] as DecideOn, facts));
    return found;
  };
}

const answered = (decide: DecideOn, facts: Row): Answer => (decide === 'not-in-force' ? decide : (answers[decide(facts)] as Answer));

/** Some years. */
const mostDays = 4096;

/** What a day says of a rule is worked out once. */
function perDay<Of>(make: (day: PlainDate) => Of): (day: PlainDate) => Of {
  const known = new Map<PlainDate, Of>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    if (known.size >= mostDays) known.clear();
    const made = make(day);
    known.set(day, made);
    return made;
  };
}

/** 0 no, 1 unknown, 2 yes. */
type Decide = (facts: Row) => 0 | 1 | 2;

type DecideOn = Decide | 'not-in-force';

/** By rule and the day from which its parameters are what they are. */
const compiled = new WeakMap<Rule, Map<string, Decide>>();

function decideFrom(rule: Rule, day: PlainDate): DecideOn {
  if (!isInForce(rule.provision.inForce, day)) return 'not-in-force';
  const editions = compiled.get(rule) ?? new Map<string, Decide>();
  compiled.set(rule, editions);
  const start = editionStarts(rule).findLast((from) => from <= day) ?? '';
  const decide = editions.get(start) ?? (new Function('k', sourceOf(rule, day))(arithmetic) as Decide);
  editions.set(start, decide);
  return decide;
}

/** The generated source, for one set of parameters: of `k` (kernel arithmetic), gives a function of the facts. */
export function sourceOf(rule: Rule, day: PlainDate): string {
  const constants = new Constants();
  const { line, test, lines } = emitter({ given: editionsOn(rule, day).values, binds: rule.binds, constants });
  line('let answer = 2, it;');
  for (const { test: node } of rule.phrases) {
    line(`it = ${test(node)}; if (it < answer) answer = it; if (answer === 0) return 0;`);
  }
  line('return answer;');
  return [
    ...constants.lines,
    `const decide = (f, b) => {\n${lines.join('\n')}\n};`,
    rule.binds === null ? 'return (f) => decide(f, undefined);' : `return (f) => {\n${bestOf(rule.binds)}\n};`,
  ].join('\n');
}

function bestOf(binds: string): string {
  return [
    `const rows = f[${JSON.stringify(binds)}];`,
    'if (rows === undefined || rows === null) return decide(f, undefined);',
    'if (rows.length === 0) return decide(f, null);',
    'let best = 0;',
    'for (let at = 0; at < rows.length && best < 2; at++) { const it = decide(f, rows[at]); if (it > best) best = it; }',
    'return best;',
  ].join('\n');
}

/** What generated code calls. */
export const arithmetic = { shareOf, yearsAfter, daysAfter };
