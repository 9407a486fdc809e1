// 质疑: the port that keeps questions and their outcomes, and why an act on one was not done.

import type { PlainDate } from '#kernel/plain-date';
import type { QuestionState } from '../contract.ts';
import type { Doer, FactName, VersionName } from './facts.ts';
import type { Refusal } from './refusals.ts';

export interface AskedQuestion extends VersionName {
  readonly field: string;
  readonly held: string | null;
  readonly claimed: string | null;
  readonly document: string;
  readonly dueOn: PlainDate | null;
  readonly doer: Doer;
}

export interface FoundQuestion extends FactName {
  readonly state: QuestionState;
  readonly askerCode: string;
  /** Whoever acts keeps the version that it is about. */
  readonly isKept: boolean;
}

export interface GivenOutcome {
  readonly question: string;
  readonly outcome: Exclude<QuestionState, 'awaiting'>;
  readonly reasons: string | null;
  /** The correction's number, where the row was corrected. */
  readonly correction: string | null;
  readonly doer: Doer;
}

export interface Questions {
  /** Only what whoever acts may see. */
  find(id: string): Promise<FoundQuestion | undefined>;
  /** Is the row about whoever acts? */
  concerns(version: VersionName): Promise<boolean>;
  isAwaiting(asked: VersionName & { readonly field: string }): Promise<boolean>;
  ask(asked: AskedQuestion): Promise<string>;
  give(outcome: GivenOutcome): Promise<void>;
}

export type QuestionRefusal =
  | Refusal
  | { readonly kind: 'unknown-question' }
  | { readonly kind: 'not-concerned' }
  | { readonly kind: 'asked-already' }
  | { readonly kind: 'answered-already'; readonly state: QuestionState };
