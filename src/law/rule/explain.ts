// 说明: the first reader. Every condition with what it required, what was there, what is missing and what was assumed.

import type { PlainDate } from '#kernel/plain-date';
import { answerOf, type Condition, type Determination, type Precondition } from '../determination.ts';
import type { Row } from '../facts.ts';
import { isInForce } from '../instrument.ts';
import { type Editions, editionsOn } from './editions.ts';
import { both, type Scene, truthOf } from './evaluate.ts';
import type { Test } from './expression.ts';
import { measured } from './measure.ts';
import { missingIn, wholeFactsMissing } from './missing.ts';
import { factsWeighed, parametersRead } from './references.ts';
import { type Requirement, readsBound } from './requirement.ts';
import { betterRoute, type Route, routesOf, type WeighedRoute } from './routes.ts';
import type { Phrase, Rule } from './rule.ts';

/** Answers under the provision, and weighs the preconditions of other law beside it. */
export function explain(rule: Rule, facts: Row, requirements: readonly Requirement[] = []): Determination {
  const decidedOn = facts[rule.set.decidedBy] as PlainDate | undefined;
  if (decidedOn === undefined) return withoutItsDay(rule, facts, requirements);
  const editions = editionsOn(rule, decidedOn);
  const inForce = isInForce(rule.provision.inForce, decidedOn);
  const routes = routesOf(rule.binds, facts).map((route) => weigh(route, { rule, facts, requirements, editions }));
  const best = routes.reduce(betterRoute);
  const preconditions = best.preconditions.map((it, i) => openIfAnotherMightDo(it, { best, routes, requirement: requirements[i] }));
  if (!inForce) return { answer: 'not-in-force', under: rule.provision, conditions: [], preconditions, missing: [], route: best.at };
  const missing = missingIn(rule, editions, best.scene);
  return { answer: answerOf(best.words), under: rule.provision, conditions: best.conditions, preconditions, missing, route: best.at };
}

interface Task {
  readonly rule: Rule;
  readonly facts: Row;
  readonly requirements: readonly Requirement[];
  readonly editions: Editions;
}

function weigh(route: Route, { rule, facts, requirements, editions }: Task): WeighedRoute {
  const scene: Scene = { facts, bound: rule.binds === null ? null : { fact: rule.binds, row: route.row }, given: editions.values };
  const conditions = rule.phrases.map((phrase) => conditionOf(phrase, { rule, editions, scene }));
  const preconditions = requirements.map((it) => preconditionOf(it, scene));
  const words = both(conditions.map(({ holds }) => holds));
  const bound = preconditions.filter((_, i) => readsBound(requirements[i], rule.binds));
  return { ...route, scene, conditions, preconditions, words, usable: both([words, ...bound.map(({ holds }) => holds)]) };
}

function conditionOf({ quote, test }: Phrase, { rule, editions, scene }: { rule: Rule; editions: Editions; scene: Scene }): Condition {
  const assuming = parametersRead(test).flatMap((key) => editions.assumptions[key] ?? []);
  return { quote, holds: truthOf(test, scene), measured: measured(test, scene), from: readBy(test, rule, editions), assuming };
}

/** A condition that rests on a parameter also rests on the day that picks its edition. */
function readBy(test: Test, rule: Rule, editions: Editions): readonly string[] {
  const facts = factsWeighed(test, (key) => editions.values[key] !== null && editions.values[key] !== undefined);
  const dated = parametersRead(test).length > 0 && !facts.includes(rule.set.decidedBy);
  return dated ? [...facts, rule.set.decidedBy] : facts;
}

function preconditionOf({ id, law, title, test }: Requirement, scene: Scene): Precondition {
  return { id, law, title, holds: truthOf(test, scene), measured: measured(test, scene), from: factsWeighed(test, () => true) };
}

/** A precondition that fails on the best certificate stays open while another certificate, not yet decided, might do. */
function openIfAnotherMightDo(
  it: Precondition,
  { best, routes, requirement }: { best: WeighedRoute; routes: readonly WeighedRoute[]; requirement: Requirement | undefined },
): Precondition {
  const another = best.usable === false && routes.some(({ usable }) => usable !== false);
  return another && it.holds === false && readsBound(requirement, best.scene.bound?.fact ?? null) ? { ...it, holds: undefined } : it;
}

/** Without the day that picks the text nothing can be answered, whatever else is known. */
function withoutItsDay(rule: Rule, facts: Row, requirements: readonly Requirement[]): Determination {
  const editions = editionsOn(rule, undefined);
  const [route] = routesOf(rule.binds, facts);
  const { conditions, preconditions } = weigh(route, { rule, facts, requirements, editions });
  const open = <It extends Condition | Precondition>(it: It): It => ({ ...it, holds: undefined });
  const missing = [...new Set([rule.set.decidedBy, ...wholeFactsMissing(rule, editions, facts)])];
  return {
    answer: 'unknown',
    under: rule.provision,
    conditions: conditions.map(open),
    preconditions: preconditions.map(open),
    missing,
    route: null,
  };
}
