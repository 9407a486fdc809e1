// 说明: the first reader. Every condition with what it required, what was there, what is missing and what was assumed.

import { answerOf, type Condition, type Determination, type Precondition } from '../determination.ts';
import { decidingDay, type Row } from '../facts.ts';
import { isInForce } from '../instrument.ts';
import { bestRoute } from './decide.ts';
import { type Editions, editionsOn, isSet } from './editions.ts';
import type { Scene, Truth } from './evaluate.ts';
import type { Test } from './expression.ts';
import { measured } from './measure.ts';
import { missingIn, wholeFactsMissing } from './missing.ts';
import { factsWeighed, parametersRead } from './references.ts';
import type { Requirement } from './requirement.ts';
import { routesOf } from './routes.ts';
import type { Phrase, Rule } from './rule.ts';

/** Answers under the provision, and weighs the preconditions of other law beside it. */
export function explain(rule: Rule, facts: Row, requirements: readonly Requirement[] = []): Determination {
  const decidedOn = decidingDay(rule.set.decidedBy, facts);
  if (decidedOn === undefined) return withoutItsDay(rule, facts, requirements);
  const editions = editionsOn(rule, decidedOn);
  const best = bestRoute({ rule, facts, requirements, given: editions.values });
  const preconditions = requirements.map((it, i) => preconditionOf(it, best.requirements[i], best.scene));
  if (!isInForce(rule.provision.inForce, decidedOn))
    return { answer: 'not-in-force', under: rule.provision, conditions: [], preconditions, missing: [], route: best.at };
  const conditions = rule.phrases.map((phrase, i) => conditionOf(phrase, best.phrases[i], { rule, editions, scene: best.scene }));
  const missing = missingIn(rule, editions, best.scene);
  return { answer: answerOf(best.words), under: rule.provision, conditions, preconditions, missing, route: best.at };
}

function conditionOf(phrase: Phrase, holds: Truth, { rule, editions, scene }: { rule: Rule; editions: Editions; scene: Scene }): Condition {
  return { quote: phrase.quote, holds, measured: measured(phrase.test, scene), ...saysOf(phrase, rule, editions) };
}

/** What a condition says of itself, whatever the facts. */
export function saysOf({ test }: Phrase, rule: Rule, editions: Editions): Pick<Condition, 'from' | 'assuming'> {
  const assuming = parametersRead(test).flatMap((key) => editions.assumptions[key] ?? []);
  return { from: readBy(test, rule, editions), assuming };
}

/** A condition that rests on a parameter also rests on the day that picks its edition. */
function readBy(test: Test, rule: Rule, editions: Editions): readonly string[] {
  const facts = factsWeighed(test, (key) => isSet(editions.values, key));
  const dated = parametersRead(test).length > 0 && !facts.includes(rule.set.decidedBy);
  return dated ? [...facts, rule.set.decidedBy] : facts;
}

function preconditionOf({ id, law, title, test }: Requirement, holds: Truth, scene: Scene): Precondition {
  return { id, law, title, holds, measured: measured(test, scene), from: factsWeighed(test, () => true) };
}

/** Without the day that picks the text nothing can be answered, whatever else is known. */
function withoutItsDay(rule: Rule, facts: Row, requirements: readonly Requirement[]): Determination {
  const editions = editionsOn(rule, undefined);
  const [{ row }] = routesOf(rule.binds, facts);
  const scene: Scene = { facts, bound: rule.binds === null ? null : { fact: rule.binds, row }, given: editions.values };
  return {
    answer: 'unknown',
    under: rule.provision,
    conditions: rule.phrases.map((phrase) => conditionOf(phrase, undefined, { rule, editions, scene })),
    preconditions: requirements.map((it) => preconditionOf(it, undefined, scene)),
    missing: [...new Set([rule.set.decidedBy, ...wholeFactsMissing(rule, editions, facts)])],
    route: null,
  };
}
