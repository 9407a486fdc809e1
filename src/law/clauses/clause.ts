// 条文的分句: a part of a sentence that carries one duty, quoted word for word.

import type { Force } from '../force.ts';

export interface Clause {
  /** M01.S1.a; a sentence that is one part keeps its own id. */
  readonly id: string;
  /** The sentence it is a part of: M01.S1. */
  readonly sentence: string;
  readonly force: Force;
  /** Verbatim. */
  readonly quote: string;
}

/** A sentence with the force that rules it, and its parts by letter; no letters: the sentence is one part. */
export interface ClauseSource {
  readonly force: Force;
  readonly parts?: Readonly<Record<string, readonly [force: Force, quote: string]>>;
}

export function clausesOf(sentence: string, text: string, { force, parts }: ClauseSource): readonly Clause[] {
  const lettered = Object.entries(parts ?? {}).map(([letter, [own, quote]]) => ({
    id: `${sentence}.${letter}`,
    sentence,
    force: own,
    quote,
  }));
  return lettered.length > 0 ? lettered : [{ id: sentence, sentence, force, quote: text }];
}
