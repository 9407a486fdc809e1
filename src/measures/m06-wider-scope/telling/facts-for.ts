// 一句话所用的事实: those that both sentences share, and in their place what was assumed for this one.

import type { SheetContent } from '../contract.ts';
import type { Sentence } from '../rules/assessment.ts';

export type FactWeighed = SheetContent['facts'][number];
export type Weighed = Pick<SheetContent, 'facts' | 'assumed'>;

export function factsFor(sentence: Sentence, { facts, assumed }: Weighed): readonly FactWeighed[] {
  const instead = new Map(assumed?.[sentence].facts.map((it) => [it.fact, it]));
  return facts.map((it) => instead.get(it.fact) ?? it);
}

export interface BySentence<It> {
  /** null: for both. */
  readonly of: Sentence | null;
  readonly it: It;
}

/** One for both sentences where they are the same. */
export function bySentence<It>(first: It, second: It, isSame: boolean): readonly BySentence<It>[] {
  if (isSame) return [{ of: null, it: first }];
  return [
    { of: 'M06.S1', it: first },
    { of: 'M06.S2', it: second },
  ];
}

/** Each fact once, or once for each sentence. */
export function toldFacts(content: Weighed): readonly BySentence<FactWeighed>[] {
  const second = factsFor('M06.S2', content);
  return factsFor('M06.S1', content).flatMap((it, i) => {
    const other = second[i] ?? it;
    return bySentence(it, other, JSON.stringify(it) === JSON.stringify(other));
  });
}
