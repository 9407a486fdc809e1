// 案例: facts that make one word of a sentence concrete, and the answer they must get. The tests run them, the public page shows them.

import type { Answer, Determination } from '#law/determination';
import type { Measure6Facts } from '../facts.ts';

type Name = readonly [zh: string, en: string];

export interface RuleCase {
  /** Words of the rule, or the id of a demand of other law; null: the days in force. */
  readonly tries: string | null;
  readonly name: Name;
  /** What differs from the usual facts; `undefined` is a fact nobody knows. */
  readonly change: Measure6Facts;
  readonly answer: Answer;
  /** The words that make it no or unknown, all of them. */
  readonly because: readonly string[];
}

export interface CaseBook {
  /** Facts that meet every word and demand. */
  readonly usual: Measure6Facts;
  readonly cases: readonly RuleCase[];
}

type Written = readonly [name: Name, change: Measure6Facts, answer: Answer, because?: readonly string[]];

/** A case fails for the words it tries, if it says nothing else. */
export function trying(tries: string | null, written: readonly Written[]): readonly RuleCase[] {
  return written.map(([name, change, answer, because]) => ({
    tries,
    name,
    change,
    answer,
    because: because ?? (tries === null || answer === 'yes' ? [] : [tries]),
  }));
}

/** The words of a no that are not met, or of an unknown that nobody can weigh yet. */
export function wordsNotMet({ answer, conditions }: Determination): readonly string[] {
  const wanted = answer === 'no' ? false : undefined;
  return answer === 'yes' ? [] : conditions.filter(({ holds }) => holds === wanted).map(({ quote }) => quote);
}
