// 可以试算的措施: what a measure gives so that its rules can be matched with everybody, and tried otherwise.

import type { AsOf } from '#kernel/as-of';
import type { Fen } from '#kernel/fen';
import type { PlainDate } from '#kernel/plain-date';
import type { Grade } from '#law/qualification';
import type { Requirement } from '#law/rule/requirement';
import type { Rule } from '#law/rule/rule';
import type { LevelsAt } from '../rules/compare.ts';

export interface Simulable {
  /** M06 */
  readonly id: string;
  readonly title: string;
  /** Its sentences. */
  readonly rules: readonly Rule[];
  /** What other law asks besides; no draft changes it. */
  readonly beside: readonly Requirement[];
  readonly read: (asked: CrowdAsked, progress: CrowdProgress) => Promise<Crowd>;
}

export interface CrowdAsked {
  /** Deadlines, both days included. */
  readonly from: PlainDate;
  readonly through: PlainDate;
  /** Whose facts count. */
  readonly asOf: AsOf;
  /** The business date: only lots are read that are opened by what is known on it (招标投标法 22). */
  readonly today: PlainDate;
}

/** How far it is: pages read from the registers, firms and lots put into columns, lots matched. */
export type CrowdStep =
  | { readonly is: 'read'; readonly firms: number; readonly of: number; readonly lots: number }
  | { readonly is: 'laid'; readonly done: number; readonly of: number }
  | { readonly is: 'matched'; readonly lots: number; readonly of: number };

export type CrowdProgress = (step: CrowdStep) => void;

/** Some of the lots, by their places; they answer until the next are asked for. */
export interface LotsWeighed {
  readonly lots: readonly number[];
  readonly levelsAt: LevelsAt;
}

export interface Crowd {
  readonly firms: readonly {
    readonly code: string;
    readonly name: string;
    readonly area: string;
    readonly grade: Grade | 'none' | 'unknown';
  }[];
  readonly lots: readonly {
    readonly code: string;
    readonly title: string;
    readonly area: string;
    readonly ceiling: Fen | undefined;
    readonly dueOn: PlainDate;
    /** The day that picks text and parameters. */
    readonly decidedOn: PlainDate;
  }[];
  /** SHA-256 over all facts that were read, in hexadecimal digits. */
  readonly digest: string;
  /** Every lot once, those of one area after the other; in between others have their turn. */
  readonly weigh: (rules: readonly Rule[], progress: CrowdProgress) => AsyncIterable<LotsWeighed>;
}
