// 建议: the second reader. The smallest sets of changes that turn no into yes; each is tried before it is given.

import { decidingDay, type Row } from '../facts.ts';
import { decide } from './decide.ts';
import { valuesOn } from './editions.ts';
import { type Scene, truthOf } from './evaluate.ts';

import { type Change, proposals } from './invert.ts';
import { routesOf } from './routes.ts';
import type { Rule } from './rule.ts';

export type Advice = readonly Change[];

/** How many facts one advice may touch: more than this nobody can act on. */
const mostChanges = 4;

/** Empty when the answer is not no, or when nothing the firm can change would help. */
export function advise(rule: Rule, facts: Row): readonly Advice[] {
  if (decide(rule, facts).answer !== 'no') return [];
  const found: Advice[] = [];
  let open: readonly Advice[] = [[]];
  for (let round = 0; round < mostChanges && open.length > 0; round++) {
    const next = open
      .flatMap((so) => steps(rule, facts, so))
      .filter((it, i, all) => all.findIndex((other) => sameChanges(it, other)) === i);
    found.push(...next.filter((it) => decide(rule, applied(facts, it)).answer !== 'no'));
    open = next.filter((it) => !found.includes(it));
  }
  return found.filter((it) => isSmallest(it, { rule, facts })).filter((it, _, all) => !all.some((other) => isWithin(other, it)));
}

export function applied(facts: Row, advice: Advice): Row {
  return { ...facts, ...Object.fromEntries(advice.map(({ fact, to }) => [fact, to])) };
}

/** Every way to mend the first failing phrase of any route. */
function steps(rule: Rule, facts: Row, so: Advice): readonly Advice[] {
  const now = applied(facts, so);
  const given = valuesOn(rule, decidingDay(rule.set.decidedBy, now));
  return routesOf(rule.binds, now).flatMap(({ row }) => {
    const scene: Scene = { facts: now, bound: rule.binds === null ? null : { fact: rule.binds, row }, given };
    const failing = rule.phrases.find(({ test }) => truthOf(test, scene) === false);
    if (failing === undefined) return [];
    return proposals(failing.test, { wanted: true, scene, set: rule.set }).map((change) => [
      ...so.filter(({ fact }) => fact !== change.fact),
      change,
    ]);
  });
}

/** Leaving any one change out must leave a no. */
function isSmallest(advice: Advice, { rule, facts }: { rule: Rule; facts: Row }): boolean {
  return advice.every(
    (left) =>
      decide(
        rule,
        applied(
          facts,
          advice.filter((it) => it !== left),
        ),
      ).answer === 'no',
  );
}

/** Is the first a part of the second, by the facts they touch? */
function isWithin(first: Advice, second: Advice): boolean {
  const touched = second.map(({ fact }) => fact);
  return first.length < second.length && first.every(({ fact }) => touched.includes(fact));
}

function sameChanges(one: Advice, other: Advice): boolean {
  return (
    one.length === other.length &&
    one.every((it) => other.some(({ fact, to }) => fact === it.fact && JSON.stringify(to) === JSON.stringify(it.to)))
  );
}
