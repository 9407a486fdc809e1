// 单边匹配: one enterprise with all lots, or one lot with all enterprises, when one of them has changed.

import { decidingDay, type Row } from '#law/facts';
import { conjunctsOf, type Value } from '#law/rule/expression';
import { onePairOfSides } from '#law/rule/generated/one-pair';
import type { Rule } from '#law/rule/rule';
import { Candidates, type Names } from './candidates.ts';
import type { Side, SideOf } from './parts.ts';
import { type Equality, equalityIn } from './plan.ts';
import type { Sides } from './reading/sides.ts';

export interface OneSided extends Sides {
  readonly rules: readonly Rule[];
  readonly sideOf: SideOf;
}

/** Places of the other side, rising; all others are answered no (or not in force). */
export interface Answered {
  readonly yes: readonly number[];
  readonly unknown: readonly number[];
}

/** In the order of the rules, for a row of one side as it is now. */
export type OneSide = (facts: Row) => readonly Answered[];

export const lotsOfOne = (question: OneSided): OneSide => oneSide(question, 'enterprise');
export const enterprisesOfOne = (question: OneSided): OneSide => oneSide(question, 'lot');

/** The other side is read once; then whoever cannot meet the row is never visited. */
function oneSide(question: OneSided, asked: Side): OneSide {
  const { rules, sideOf } = question;
  const groups = Map.groupBy(rules.keys(), (at) => keyOf(rules[at] as Rule, sideOf));
  const weighing = [...groups.values()].map((places) => weighGroup(question, { asked, places }));
  return (facts) => {
    const found: Found = rules.map(() => ({ yes: [], unknown: [] }));
    for (const weigh of weighing) weigh(facts, found);
    return found;
  };
}

type Found = { readonly yes: number[]; readonly unknown: number[] }[];

/** Rules that divide the other side alike are weighed together. */
function weighGroup(
  { rules, sideOf, ...sides }: OneSided,
  { asked, places }: { asked: Side; places: readonly number[] },
): (facts: Row, found: Found) => void {
  const here = places.map((at) => rules[at] as Rule);
  const decide = onePairOfSides(here, (fact) => (sideOf(fact) === 'lot' ? 'l' : 'e'));
  const others = asked === 'enterprise' ? sides.lots : sides.enterprises;
  const named = namesIn(here[0] as Rule, sideOf);
  const candidates = new Candidates(others, asked === 'enterprise' ? named.lot : named.enterprise);
  const weigh = (place: number, facts: Row, found: Found) => {
    const answers = asked === 'enterprise' ? decide(facts, others.rowAt(place)) : decide(others.rowAt(place), facts);
    for (let at = 0; at < answers.length; at += 1) {
      const answer = answers[at];
      if (answer === 'yes' || answer === 'unknown') found[places[at] as number]?.[answer].push(place);
    }
  };
  return (facts, found) => {
    const lists = candidates.of(named[asked](facts));
    for (const list of lists) for (const place of list) weigh(place, facts, found);
    if (lists.length < 2) return;
    for (const at of places) {
      const { yes, unknown } = found[at] as Found[number];
      found[at] = { yes: risingOnce(yes), unknown: risingOnce(unknown) };
    }
  };
}

const risingOnce = (places: readonly number[]): number[] =>
  places.toSorted((one, other) => one - other).filter((place, at, all) => place !== all[at - 1]);

type FactValue = Value & { readonly is: 'fact' };

type Divider = Readonly<Record<Side, FactValue>>;

/** A condition without which no pair holds: both sides name the same code, each in one fact. */
function dividerOf({ phrases }: Rule, sideOf: SideOf): Divider | undefined {
  const equalities = phrases.flatMap(({ test }) => conjunctsOf(test).flatMap((it) => equalityIn(it, sideOf) ?? []));
  const found = equalities.find(isOfFacts);
  return found && { lot: found.lot, enterprise: found.enterprise };
}

const isOfFacts = (it: Equality): it is Equality & Divider => it.lot.is === 'fact' && it.enterprise.is === 'fact';

const keyOf = (rule: Rule, sideOf: SideOf) => JSON.stringify([dividerOf(rule, sideOf) ?? null, rule.binds, rule.set.decidedBy]);

/** Which codes a row of either side names; anything, where that or the day that decides is unknown. */
function namesIn(rule: Rule, sideOf: SideOf): Readonly<Record<Side, Names>> {
  const divider = dividerOf(rule, sideOf);
  const of = (side: Side): Names => {
    if (divider === undefined) return () => 'anything';
    const named = namesOf(divider[side], rule.binds);
    if (sideOf(rule.set.decidedBy) !== side) return named;
    return (facts) => (decidingDay(rule.set.decidedBy, facts) === undefined ? 'anything' : named(facts));
  };
  return { enterprise: of('enterprise'), lot: of('lot') };
}

/** A known "none" names nothing. */
function namesOf({ fact, field }: FactValue, binds: string | null): Names {
  return (facts) => {
    const held = facts[fact];
    const owners = fact === binds ? ((held ?? [undefined]) as readonly (Row | undefined)[]) : [held as Row | null | undefined];
    const values = field === null ? [held] : owners.map((owner) => (owner === null ? null : owner?.[field]));
    return values.includes(undefined) ? 'anything' : values.filter((value) => value !== null);
  };
}
