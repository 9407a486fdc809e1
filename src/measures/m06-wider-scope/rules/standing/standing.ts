// 机会的四列: what is weighed for one lot and one way in, and what is said of it.

import type { Fen } from '#kernel/fen';
import type { Advice } from '#law/rule/advise';
import type { Sentence } from '../assessment.ts';
import type { Measure6Facts } from '../facts.ts';
import type { Mending } from './mending.ts';

/** 符合条件 · 差一点 · 待核实 · 不适用 */
export type List = 'eligible' | 'near' | 'pending' | 'not-applicable';
/** The best first. */
export const bestFirst: readonly List[] = ['eligible', 'pending', 'near', 'not-applicable'];
export type Way = 'certificate' | Sentence;

export interface LeaderOption {
  readonly id: string;
  readonly leader: Measure6Facts['leader'];
  readonly leaderWorks: Measure6Facts['leaderWorks'];
}

export interface Candidacy {
  /** Without price and leader. */
  readonly facts: Measure6Facts;
  /** Undefined: which leaders the firm has is not known. */
  readonly leaders: readonly LeaderOption[] | undefined;
  readonly plan: { readonly bidPrice: Fen | null; readonly leader: string | null };
  readonly ceiling: Fen | undefined;
}

export interface Standing {
  readonly list: List;
  /** Eligible (or pending) at any price up to this; null: the price is planned, or plays no part. */
  readonly upTo: Fen | null;
  /** The price that it was tried at, where none is planned: the ceiling of the lot; null where the lot has none. */
  readonly triedAt: Fen | null;
  /** Ids of the leaders with whom it stands so; empty while none is known. */
  readonly leaders: readonly string[];
  /** Unknown facts, by name. */
  readonly missing: readonly string[];
  readonly changes: readonly Advice[];
  /** Words of the text, or titles of other law, that do not hold. */
  readonly failing: readonly string[];
  /** Nearly: besides one of the changes, all of these. */
  readonly mendings: readonly Mending[];
}

/** The list is decided for every leader; the reasons are given for one. */
export interface Weighed {
  readonly list: List;
  readonly standing: () => Standing;
}

/** More changes than these is not «nearly». */
export const nearly = 2;

export const blank: Standing = {
  list: 'not-applicable',
  upTo: null,
  triedAt: null,
  leaders: [],
  missing: [],
  changes: [],
  failing: [],
  mendings: [],
};
export const none = (failing: readonly string[]): Standing => ({ ...blank, failing });
