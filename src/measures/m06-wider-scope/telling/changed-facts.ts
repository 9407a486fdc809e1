// 变了的事实: what two contents of a sheet weigh differently; a source may be worded anew without a fact having changed.

import { canonicalJson } from '#kernel/canonical-json';
import type { Sentence } from '../rules/assessment.ts';
import { distinct } from './condition-rows.ts';
import { type BySentence, bySentence, type FactWeighed, factsFor, type Weighed } from './facts-for.ts';

export interface FactChange {
  readonly before: FactWeighed;
  readonly after: FactWeighed;
}

export function changesIn(before: Weighed, after: Weighed): readonly BySentence<FactChange>[] {
  const second = pairs('M06.S2', before, after);
  return pairs('M06.S1', before, after)
    .flatMap((it, i) => bySentence(it, second[i] ?? it, isSame(it, second[i])))
    .filter(({ it }) => !isSameValue(it.before, it.after));
}

/** The price of a sheet is planned or assumed; an assumed one that follows from another fact is no news. */
export function changedFacts(before: Weighed, after: Weighed): readonly string[] {
  const names = distinct(changesIn(before, after).map(({ it }) => it.after.fact));
  const others = names.filter((fact) => fact !== 'bidPrice');
  return others.length > 0 ? others : names;
}

function pairs(sentence: Sentence, before: Weighed, after: Weighed): readonly FactChange[] {
  const then = new Map(factsFor(sentence, before).map((it) => [it.fact, it]));
  return factsFor(sentence, after).map((it) => ({ before: then.get(it.fact) ?? { fact: it.fact, value: null, source: null }, after: it }));
}

const isSameValue = (one: FactWeighed, other: FactWeighed): boolean =>
  canonicalJson(one.value ?? null) === canonicalJson(other.value ?? null);
const isSame = (one: FactChange, other: FactChange | undefined): boolean =>
  other !== undefined && isSameValue(one.before, other.before) && isSameValue(one.after, other.after);
