// 落实到哪一步: which sentences have a rule, and which pages carry them out; all others are not connected yet.

import type { SentenceId } from '#law/clauses/clauses-2024';
import type { paths } from '../../../../paths.ts';

const withRule = ['M06.S1', 'M06.S2'] as const satisfies readonly SentenceId[];
export type SentenceWithRule = (typeof withRule)[number];

/** Undefined: nobody has written a rule for it yet. */
export function ruleBehind(sentence: SentenceId): SentenceWithRule | undefined {
  return withRule.find((it) => it === sentence);
}

/** Where what the sentence gives can be had, open to all; what is for firms is on their desk. */
export const pagesOf: Readonly<Record<SentenceWithRule, readonly (keyof typeof paths & ('lots' | 'findSheet'))[]>> = {
  'M06.S1': ['lots', 'findSheet'],
  'M06.S2': ['lots', 'findSheet'],
};
