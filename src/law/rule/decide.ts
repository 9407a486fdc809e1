// 判定: what holds on the certificate that counts, without the reasons; `explain` adds them.

import { type Answer, answerOf } from '../determination.ts';
import { decidingDay, type Row } from '../facts.ts';
import { isInForce } from '../instrument.ts';
import { valuesOn } from './editions.ts';
import { both, type Scene, type Truth, truthOf } from './evaluate.ts';
import { type Requirement, readsBound } from './requirement.ts';
import { betterRoute, type Route, routesOf, type WeighedRoute } from './routes.ts';
import type { Rule } from './rule.ts';

export interface Decision {
  readonly answer: Answer;
  /** In the order of the rule. */
  readonly phrases: readonly Truth[];
  /** In their order. */
  readonly requirements: readonly Truth[];
}

/** The answer under the provision, and beside it what other law asks. */
export function decide(rule: Rule, facts: Row, requirements: readonly Requirement[] = []): Decision {
  const decidedOn = decidingDay(rule.set.decidedBy, facts);
  // Without the day that picks the text nothing can be answered, whatever else is known.
  if (decidedOn === undefined)
    return { answer: 'unknown', phrases: rule.phrases.map(() => undefined), requirements: requirements.map(() => undefined) };
  const best = bestRoute({ rule, facts, requirements, given: valuesOn(rule, decidedOn) });
  return { ...best, answer: isInForce(rule.provision.inForce, decidedOn) ? answerOf(best.words) : 'not-in-force' };
}

interface Task {
  readonly rule: Rule;
  readonly facts: Row;
  readonly requirements: readonly Requirement[];
  /** Values of the parameters. */
  readonly given: Scene['given'];
}

export function bestRoute(task: Task): WeighedRoute {
  const routes = routesOf(task.rule.binds, task.facts).map((route) => weigh(route, task));
  const best = routes.reduce(betterRoute);
  if (best.usable !== false || routes.every(({ usable }) => usable === false)) return best;
  return { ...best, requirements: best.requirements.map((holds, i) => openIfAnotherMightDo(holds, task.requirements[i], task.rule)) };
}

/** A requirement that fails on the best certificate stays open while another certificate, not yet decided, might do. */
function openIfAnotherMightDo(holds: Truth, requirement: Requirement | undefined, { binds }: Rule): Truth {
  return holds === false && readsBound(requirement, binds) ? undefined : holds;
}

function weigh(route: Route, { rule, facts, requirements: asked, given }: Task): WeighedRoute {
  const scene: Scene = { facts, bound: rule.binds === null ? null : { fact: rule.binds, row: route.row }, given };
  const phrases = rule.phrases.map(({ test }) => truthOf(test, scene));
  const requirements = asked.map(({ test }) => truthOf(test, scene));
  const words = both(phrases);
  const bound = requirements.filter((_, i) => readsBound(asked[i], rule.binds));
  return { ...route, scene, phrases, requirements, words, usable: both([words, ...bound]) };
}
