// 质疑的接口: questions asked, listed, answered and withdrawn.

import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { latest } from '#kernel/as-of';
import { editionOn } from '#law/parameter';
import { questionAnswer } from '#law/parameters/registers';
import { faultsOf } from '#law/wire/problem';
import { readQuery } from '#platform/list/read-query';
import type { WithinRequest } from '#platform/within-request';
import { answerRequest, type QuestionList, questionListQuery, questionRequest } from './contract.ts';
import { type AtDesk, type CorrectionsDesk, forSignedIn } from './desk.ts';
import { answerQuestion } from './procedure/answer-question.ts';
import { askQuestion } from './procedure/ask-question.ts';
import { withdrawQuestion } from './procedure/withdraw-question.ts';
import { questionRefusedAs, type Refused, unreadable } from './refused.ts';
import { questionPage } from './store/question-page.ts';
import { questionsInPostgres } from './store/questions-in-postgres.ts';

const named = z.object({ id: z.string() });

export function questionRoutes(app: FastifyInstance, within: WithinRequest<CorrectionsDesk>): void {
  const answer = forSignedIn(within);
  app.get('/api/questions', (request, reply) => answer(request, reply, (at) => list(request.query, at)));
  app.post('/api/questions', (request, reply) => answer(request, reply, (at) => ask(request.body, at)));
  app.post('/api/questions/:id/answer', (request, reply) =>
    answer(request, reply, (at) => give({ ...named.parse(request.params), body: request.body }, at)),
  );
  app.post('/api/questions/:id/withdrawal', (request, reply) =>
    answer(request, reply, async ({ doer, ...at }) => {
      const withdrawn = await withdrawQuestion({ ...named.parse(request.params), doer }, portsOf(at));
      return withdrawn.ok ? withdrawn.value : questionRefusedAs(withdrawn.refusal);
    }),
  );
}

const portsOf = ({ facts, database }: Pick<AtDesk, 'facts' | 'database'>) => ({ facts, questions: questionsInPostgres(database) });

async function list(query: unknown, { database, doer }: AtDesk): Promise<QuestionList | Refused> {
  const read = readQuery({ schema: questionListQuery, query, otherwise: { validOn: doer.today, knownAt: latest } });
  if (!read.ok) return read.refusal;
  const { page, size } = read.value;
  const { rows, total } = await questionPage(database, { asked: read.value, today: doer.today });
  const { value, basis, verified } = editionOn(questionAnswer, doer.today);
  const due = { key: questionAnswer.key, days: value ?? 0, basis, verified };
  return { rows: [...rows], total, page, size, registerLoaded: true, due };
}

async function ask(body: unknown, { doer, ...at }: AtDesk): Promise<{ readonly id: string } | Refused> {
  const read = questionRequest.safeParse(body);
  if (!read.success) return unreadable(faultsOf(read.error, body));
  const asked = await askQuestion({ ...read.data, doer }, portsOf(at));
  return asked.ok ? asked.value : questionRefusedAs(asked.refusal);
}

async function give(
  { id, body }: { readonly id: string; readonly body: unknown },
  { doer, ...at }: AtDesk,
): Promise<{ readonly answered: string } | Refused> {
  const read = answerRequest.safeParse(body);
  if (!read.success) return unreadable(faultsOf(read.error, body));
  const given = await answerQuestion({ id, doer, answer: read.data }, portsOf(at));
  return given.ok ? given.value : questionRefusedAs(given.refusal);
}
