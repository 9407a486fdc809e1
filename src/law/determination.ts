// 认定: what a rule answers, with every condition it weighed: never a bare boolean.

import type { FieldKind } from './facts.ts';
import type { Provision } from './instrument.ts';
import type { Assumption } from './parameter.ts';
import type { Truth } from './rule/evaluate.ts';

export type Answer = 'yes' | 'no' | 'unknown' | 'not-in-force';

/** Values are as the readers hold them (fen, days, codes); `wire.ts` writes them. */
export interface Measured {
  readonly kind: FieldKind | 'codes' | 'rate';
  readonly required: unknown;
  readonly actual: unknown;
  readonly gap: number | null;
}

export interface Weighed {
  /** undefined: not known yet. */
  readonly holds: Truth;
  /** The comparison that decided, or that stands for the condition. */
  readonly measured: Measured | null;
  /** Facts that the condition reads. */
  readonly from: readonly string[];
}

export interface Condition extends Weighed {
  readonly quote: string;
  readonly assuming: readonly Assumption[];
}

export interface Precondition extends Weighed {
  readonly id: string;
  /** 建筑法 第二十六条 */
  readonly law: string;
  readonly title: string;
}

export interface Determination {
  readonly answer: Answer;
  readonly under: Provision;
  readonly conditions: readonly Condition[];
  readonly preconditions: readonly Precondition[];
  /** Unknown facts that a condition reads, by name. */
  readonly missing: readonly string[];
  /** Which row of the bound list was weighed; null when there is none or nothing is bound. */
  readonly route: number | null;
}

export function answerOf(truth: Truth): Exclude<Answer, 'not-in-force'> {
  if (truth === undefined) return 'unknown';
  return truth ? 'yes' : 'no';
}

interface Quoting {
  readonly provision: Pick<Provision, 'text'>;
  readonly phrases: readonly { readonly quote: string }[];
}

/** The words of the provision that no condition stands for. A test lists them, so none is overlooked. */
export function unquotedWords({ provision: { text }, phrases }: Quoting): readonly string[] {
  let from = 0;
  const between = phrases.map(({ quote }) => {
    const at = text.indexOf(quote, from);
    const words = text.slice(from, at);
    from = at + quote.length;
    return words;
  });
  return [...between, text.slice(from)].filter((words) => words !== '');
}
