// 答复质疑: the row is corrected in the same act, or it stays as it is; either way with reasons, and once.

import { ok, type Result, refused } from '#kernel/result';
import { refusalOf } from '#law/procedure';
import type { AnswerRequest } from '../contract.ts';
import { questionActions } from './actions.ts';
import { correctFact } from './correct-fact.ts';
import type { Doer, Facts } from './facts.ts';
import type { FoundQuestion, QuestionRefusal, Questions } from './questions.ts';
import { mayKeep } from './refusals.ts';
import { retractFact } from './retract-fact.ts';

export interface AnswerPorts {
  readonly facts: Facts;
  readonly questions: Questions;
}

export async function answerQuestion(
  { id, doer, answer }: { readonly id: string; readonly doer: Doer; readonly answer: AnswerRequest },
  { facts, questions }: AnswerPorts,
): Promise<Result<{ readonly answered: string }, QuestionRefusal>> {
  await facts.takeTurn();
  const question = await questions.find(id);
  if (question === undefined) return refused({ kind: 'unknown-question' });
  const action = answer.outcome === 'upheld' ? questionActions.uphold : questionActions.correctAsAsked;
  const refusal = refusalOf(action, question.state, doer.role);
  const keeps = mayKeep(doer, question.register) && question.isKept;
  if (refusal === 'wrong-role' || !keeps) return refused({ kind: 'not-keeper' });
  if (refusal === 'wrong-state') return refused({ kind: 'answered-already', state: question.state });
  const corrected = await correctAsAsked(answer, { question, doer, facts });
  if (!corrected.ok) return corrected;
  await questions.give({ question: id, outcome: action.to, reasons: answer.reasons, correction: corrected.value, doer });
  return ok({ answered: id });
}

/** The number of the correction; null: the row stays as it is. */
async function correctAsAsked(
  answer: AnswerRequest,
  { question, doer, facts }: { readonly question: FoundQuestion; readonly doer: Doer; readonly facts: Facts },
): Promise<Result<string | null, QuestionRefusal>> {
  if (answer.outcome === 'upheld') return ok(null);
  const { register, key } = question;
  const act = { register, key, doer, dryRun: false };
  const done =
    answer.outcome === 'corrected'
      ? await correctFact({ ...answer.correction, ...act }, facts)
      : await retractFact({ ...answer.retraction, ...act }, facts);
  return done.ok ? ok(done.value.id ?? null) : done;
}
