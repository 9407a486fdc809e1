// 质疑: a firm, or a procuring entity, says which field of a row about itself is wrong, what it should say, and on what document.

import type { Fault } from '#kernel/fault';
import { ok, type Result, refused } from '#kernel/result';
import { refusalOf } from '#law/procedure';
import type { QuestionRequest } from '../contract.ts';
import { answerDueOn } from '../rules/answer-due.ts';
import { factActions } from './actions.ts';
import type { Doer, Facts } from './facts.ts';
import type { QuestionRefusal, Questions } from './questions.ts';

export async function askQuestion(
  { doer, ...asked }: QuestionRequest & { readonly doer: Doer },
  { facts, questions }: { readonly facts: Facts; readonly questions: Questions },
): Promise<Result<{ readonly id: string }, QuestionRefusal>> {
  await facts.takeTurn();
  const current = await facts.current(asked);
  const refusal = refusalOf(factActions.question, current.length > 0 ? 'held' : 'absent', doer.role);
  if (refusal === 'wrong-role') return refused({ kind: 'not-concerned' });
  if (refusal === 'wrong-state') return refused({ kind: 'no-row' });
  const version = current.find((it) => it.version === asked.version);
  if (version === undefined) return refused({ kind: 'changed-meanwhile', seen: await facts.versions(asked, [asked.version]), current });
  if (!(await questions.concerns(asked))) return refused({ kind: 'not-concerned' });
  const held = version.values[asked.field] ?? null;
  const faults = [...unknownField(asked, facts), ...(held === blankAsNull(asked.claimed) ? [sameAsHeld(held)] : [])];
  if (faults.length > 0) return refused({ kind: 'faults', faults });
  if (await questions.isAwaiting(asked)) return refused({ kind: 'asked-already' });
  const question = { ...asked, held, claimed: blankAsNull(asked.claimed), dueOn: answerDueOn(doer.today), doer };
  return ok({ id: await questions.ask(question) });
}

const blankAsNull = (text: string | null): string | null => (text === '' ? null : text);

function unknownField({ register, field }: QuestionRequest, facts: Facts): readonly Fault[] {
  if (facts.fieldsOf(register).includes(field)) return [];
  return [{ path: 'field', found: field, expected: facts.fieldsOf(register).join('、'), remedy: '请从这一行的各项中选一项。' }];
}

function sameAsHeld(held: string | null): Fault {
  const remedy = '您认为应有的内容与登记的相同。请写明应当是什么；没有异议的不必提出。';
  return { path: 'claimed', found: held ?? '（空）', expected: '与现在登记的不同的内容', remedy };
}
