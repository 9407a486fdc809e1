// 连政规发〔2024〕5号的分句: every sentence with its ruling force, every duty with its words.

import type { Force } from '../force.ts';
import { measures2024 } from '../instruments/measures-2024.ts';
import { type Clause, type ClauseSource, clausesOf } from './clause.ts';
import { measures01to06 } from './measures-01-to-06.ts';
import { measures07to13 } from './measures-07-to-13.ts';

export type SentenceId = (typeof measures2024.provisionIds)[number];

/** A sentence without an entry does not compile. */
const sources: Readonly<Record<SentenceId, ClauseSource>> = { ...measures01to06, ...measures07to13 };

export const clauses2024: readonly Clause[] = measures2024.provisionIds.flatMap((id) =>
  clausesOf(id, measures2024.provision(id).text, sources[id]),
);

/** The force that rules the sentence as a whole. */
export function headlineForce(sentence: SentenceId): Force {
  return sources[sentence].force;
}
