// 单对: the third reader. JavaScript is generated from the trees for one enterprise and one lot.

import { daysAfter, type PlainDate, yearsAfter } from '#kernel/plain-date';
import { shareOf } from '#kernel/rate';
import type { Answer } from '../../determination.ts';
import { decidingDay, type Row } from '../../facts.ts';
import { isInForce } from '../../instrument.ts';
import { editionStarts } from '../editions.ts';
import type { Rule } from '../rule.ts';
import { mostTogether, type OwnerOf, ofOneRow, sourceOf } from './decide-text.ts';

export type OnePair = (facts: Row) => Answer;

const known = new WeakMap<Rule, OnePair>();

/** Same answers as `explain`, without the reasons. */
export function onePair(rule: Rule): OnePair {
  const all = known.get(rule) ? undefined : onePairOfAll([rule]);
  const pair = known.get(rule) ?? ((facts) => all?.(facts)[0] as Answer);
  known.set(rule, pair);
  return pair;
}

/** Answers in the order of the rules, which must be decided by one day. */
export function onePairOfAll(rules: readonly Rule[]): (facts: Row) => readonly Answer[] {
  const decide = onePairOfSides(rules, ofOneRow);
  return (facts) => decide(facts, facts);
}

/** The same of two rows, of which nobody has to make one. */
export function onePairOfSides(rules: readonly Rule[], ownerOf: OwnerOf): (enterprise: Row, lot: Row) => readonly Answer[] {
  const decidedBy = dayOf(rules);
  const decideOn = perDay(rules, (day) => decideAll(rules, { day, ownerOf }));
  const unknown = rules.map((): Answer => 'unknown');
  const isOfLot = ownerOf(decidedBy) === 'l';
  return (enterprise, lot) => {
    const day = decidingDay(decidedBy, isOfLot ? lot : enterprise);
    return day === undefined ? unknown : decideOn(day)(enterprise, lot);
  };
}

/** The fact whose day picks texts and parameters. Throws RangeError where it is not the same for all. */
export function dayOf(rules: readonly Rule[]): string {
  const [decidedBy, ...others] = new Set(rules.map(({ set }) => set.decidedBy));
  if (decidedBy === undefined || others.length > 0) throw new RangeError('the rules are decided by different days');
  return decidedBy;
}

type DecideAll = (enterprise: Row, lot: Row) => readonly Answer[];

function decideAll(rules: readonly Rule[], { day, ownerOf }: { day: PlainDate; ownerOf: OwnerOf }): DecideAll {
  const places = [...rules.keys()].filter((at) => isInForce((rules[at] as Rule).provision.inForce, day));
  const standing = rules.map((_, at): Answer => (places.includes(at) ? 'no' : 'not-in-force'));
  const parts: Part[] = [];
  for (let at = 0; at < places.length; at += mostTogether) {
    const here = places.slice(at, at + mostTogether);
    const asked = here.map((it) => rules[it] as Rule);
    parts.push({ places: here, decide: new Function('k', sourceOf(asked, day, ownerOf))(arithmetic) as Part['decide'] });
  }
  const [only, ...others] = parts;
  if (only === undefined) return () => standing;
  if (others.length === 0) return keeping(only, standing);
  return (...sides) => {
    let told: readonly Answer[] = standing;
    for (const part of parts) told = filled(told, part, part.decide(...sides));
    return told;
  };
}

/** So many rules as one function answers, and their places among all. */
interface Part {
  readonly places: readonly number[];
  readonly decide: (enterprise: Row, lot: Row) => number;
}

/** Most pairs share a few outcomes: their answers are written down once. */
function keeping(part: Part, standing: readonly Answer[]): DecideAll {
  const known = new Map<number, readonly Answer[]>();
  return (enterprise, lot) => {
    const bits = part.decide(enterprise, lot);
    if (bits === 0) return standing;
    const before = known.get(bits);
    if (before !== undefined) return before;
    if (known.size >= mostKnown) known.clear();
    const told = filled(standing, part, bits);
    known.set(bits, told);
    return told;
  };
}

function filled(told: readonly Answer[], { places }: Part, bits: number): readonly Answer[] {
  const answers = [...told];
  for (const [bit, place] of places.entries()) {
    if ((bits & (1 << bit)) !== 0) answers[place] = 'yes';
    else if ((bits & (1 << (bit + places.length))) !== 0) answers[place] = 'unknown';
  }
  return answers;
}

/** Days of some years, outcomes of some thousand pairs. */
const mostKnown = 4096;

/** What a day says of the rules is worked out once; days of the same editions share the code. */
export function perDay<Of>(rules: readonly Rule[], make: (day: PlainDate) => Of): (day: PlainDate) => Of {
  const byDay = new Map<PlainDate, Of>();
  const byEditions = new Map<string, Of>();
  return (day) => {
    const before = byDay.get(day);
    if (before !== undefined) return before;
    if (byDay.size >= mostKnown) byDay.clear();
    const editions = rules.map(
      (rule) => isInForce(rule.provision.inForce, day) && (editionStarts(rule).findLast((from) => from <= day) ?? ''),
    );
    const made = byEditions.get(editions.join()) ?? make(day);
    byEditions.set(editions.join(), made);
    byDay.set(day, made);
    return made;
  };
}

/** The day so far away, worked out once for each day. */
function remembering(move: (day: PlainDate, by: number) => PlainDate, by: number): (day: PlainDate) => PlainDate {
  const known = new Map<PlainDate, PlainDate>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    if (known.size >= mostKnown) known.clear();
    const moved = move(day, by);
    known.set(day, moved);
    return moved;
  };
}

/** What generated code calls. */
export const arithmetic = { shareOf, yearsAfter, daysAfter, remembering };
