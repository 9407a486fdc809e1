// 生成的说明: everything that `explain` says, by code made from the same trees, for many pairs or many rules at once.

import type { PlainDate } from '#kernel/plain-date';
import type { Determination } from '../../determination.ts';
import { decidingDay, type Row } from '../../facts.ts';
import { isInForce } from '../../instrument.ts';
import { editionsOn } from '../editions.ts';
import { explain } from '../explain.ts';
import { openFacts } from '../missing.ts';
import type { Requirement } from '../requirement.ts';
import type { Rule } from '../rule.ts';
import { explainText } from './explain-text.ts';
import { arithmetic, dayOf, perDay } from './one-pair.ts';

type ExplainAll = (facts: Row) => readonly Determination[];

/** In the order of the rules, which must be decided by one day. */
export function explainedAll(rules: readonly Rule[], requirements: readonly Requirement[] = []): ExplainAll {
  const decidedBy = dayOf(rules);
  const byInterpreter: ExplainAll = (facts) => rules.map((rule) => explain(rule, facts, requirements));
  const explainOn = perDay(rules, (day) => explainAllOn(rules, { day, requirements }) ?? byInterpreter);
  return (facts) => {
    const day = decidingDay(decidedBy, facts);
    return day === undefined ? byInterpreter(facts) : explainOn(day)(facts);
  };
}

/** Undefined where not all are in force: then little is said, and seldom. */
function explainAllOn(
  rules: readonly Rule[],
  { day, requirements }: { day: PlainDate; requirements: readonly Requirement[] },
): ExplainAll | undefined {
  if (rules.some(({ provision }) => !isInForce(provision.inForce, day))) return undefined;
  return explainerOf(explainText(rules.map((rule) => ({ rule, editions: editionsOn(rule, day), requirements }))));
}

export function explainerOf({ text, statics }: ReturnType<typeof explainText>): ExplainAll {
  return new Function('k', text)({ ...arithmetic, openFacts, added, statics }) as ExplainAll;
}

function added(missing: readonly string[], facts: readonly string[]): readonly string[] {
  return [...new Set([...missing, ...facts])];
}
