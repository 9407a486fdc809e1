// 对照: an engine that answers pair by pair, and how one of two values answers in three.

import type { Rule } from '../../../src/law/rule/rule.ts';
import type { Pair } from './pairs.ts';
import type { Slots } from './slots.ts';
import { type Dialect, type Forms, formsOf } from './two-valued.ts';

/** 0 no, 1 unknown, 2 yes; all rules of the first pair, then all of the second. */
export type Truths = Uint8Array;

export interface PairPeer {
  readonly name: string;
  decide(pairs: readonly Pair[]): Truths | Promise<Truths>;
}

export interface Written {
  readonly rules: readonly Rule[];
  readonly slots: Slots;
}

export function rulesIn<Form>({ rules, slots }: Written, dialect: Dialect<Form>): readonly Forms<Form>[] {
  return rules.map(({ phrases }) =>
    formsOf(
      phrases.map(({ test }) => test),
      slots,
      dialect,
    ),
  );
}

export type Ask = (context: Readonly<Record<string, number | null>>) => boolean;

/** A rule is asked once; where a fact of the pair is unknown, whether it may hold, and then whether it does. */
export function decideOneByOne(pairs: readonly Pair[], rules: readonly Forms<Ask>[]): Truths {
  const truths = new Uint8Array(pairs.length * rules.length);
  for (const [at, { contexts }] of pairs.entries()) {
    for (const { values, isOpen } of contexts) {
      for (const [rule, { plain, certain, possible }] of rules.entries()) {
        const truth = isOpen ? (possible(values) ? (certain(values) ? 2 : 1) : 0) : plain(values) ? 2 : 0;
        const place = at * rules.length + rule;
        if (truth > (truths[place] as number)) truths[place] = truth;
      }
    }
  }
  return truths;
}
