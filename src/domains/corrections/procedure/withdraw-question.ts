// 撤回质疑: whoever asked takes the question back before it is answered.

import { ok, type Result, refused } from '#kernel/result';
import { refusalOf } from '#law/procedure';
import { questionActions } from './actions.ts';
import type { AnswerPorts } from './answer-question.ts';
import type { Doer } from './facts.ts';
import type { QuestionRefusal } from './questions.ts';

export async function withdrawQuestion(
  { id, doer }: { readonly id: string; readonly doer: Doer },
  { facts, questions }: AnswerPorts,
): Promise<Result<{ readonly withdrawn: string }, QuestionRefusal>> {
  await facts.takeTurn();
  const question = await questions.find(id);
  if (question === undefined) return refused({ kind: 'unknown-question' });
  const refusal = refusalOf(questionActions.withdraw, question.state, doer.role);
  if (refusal === 'wrong-role' || question.askerCode !== doer.creditCode) return refused({ kind: 'not-concerned' });
  if (refusal === 'wrong-state') return refused({ kind: 'answered-already', state: question.state });
  await questions.give({ question: id, outcome: 'withdrawn', reasons: null, correction: null, doer });
  return ok({ withdrawn: id });
}
