// 措施六的结论: three separate questions (the words, other law, this tender) and one conclusion.

import { conflictsOf } from '#law/conflicts';
import { type Answer, answerOf, type Determination } from '#law/determination';
import { decidingDay, type Row } from '#law/facts';
import { type Advice, advise } from '#law/rule/advise';
import { both, type Truth, truthOf } from '#law/rule/evaluate';
import { explain } from '#law/rule/explain';
import { routesOf } from '#law/rule/routes';
import type { Rule } from '#law/rule/rule';
import { certificateAlone } from './certificate.ts';
import { crossSpecialty } from './cross-specialty.ts';
import type { Measure6Facts } from './facts.ts';
import { nextGrade } from './next-grade.ts';
import { preconditions } from './preconditions.ts';

export const sentences = { 'M06.S1': nextGrade, 'M06.S2': crossSpecialty } as const;
export type Sentence = keyof typeof sentences;
/** As in force, or as another program has them. */
export type Sentences = Readonly<Record<Sentence, Rule>>;

export interface Assessment {
  readonly determination: Determination;
  /** Would the certificate alone suffice? */
  readonly certificate: Exclude<Answer, 'not-in-force'>;
  /** Does this tender's file admit measure 6? Without that an evaluator must reject. */
  readonly tender: Truth;
  /** Words, preconditions and tender together. */
  readonly may: Answer;
  readonly changes: readonly Advice[];
  readonly conflicts: readonly string[];
}

export function assess(sentence: Sentence, facts: Measure6Facts): Assessment {
  const rule: Rule = sentences[sentence];
  const determination = explain(rule, facts, preconditions);
  const isDated = decidingDay(rule.set.decidedBy, facts) !== undefined; // without its day nothing can be answered
  const tender = isDated ? (facts.tenderAdmitsMeasure6 ?? undefined) : undefined;
  return {
    determination,
    certificate: isDated ? answerOf(certificateSuffices(facts)) : 'unknown',
    tender,
    may: isDated ? mayOf(determination, tender) : 'unknown',
    changes: advise(rule, facts),
    conflicts: conflictsOf(sentence).map(({ id }) => id),
  };
}

/** Any one certificate will do. */
export function certificateSuffices(facts: Row): Truth {
  const truths = routesOf('held', facts).map(({ row }) =>
    both(certificateAlone.map(({ test }) => truthOf(test, { facts, bound: { fact: 'held', row }, given: {} }))),
  );
  if (truths.includes(true)) return true;
  return truths.includes(undefined) ? undefined : false;
}

function mayOf({ answer, preconditions: others }: Determination, tender: Truth): Answer {
  if (answer === 'not-in-force') return answer;
  const words = answer === 'unknown' ? undefined : answer === 'yes';
  return answerOf(both([words, ...others.map(({ holds }) => holds), tender]));
}
