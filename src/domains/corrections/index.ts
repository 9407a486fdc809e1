// 更正与质疑: the front door.

import type { FastifyInstance } from 'fastify';
import type { WithinRequest } from '#platform/within-request';
import type { CorrectionsDesk } from './desk.ts';
import { questionRoutes } from './question-routes.ts';
import { factRoutes } from './routes.ts';

export { answerQuestion } from './procedure/answer-question.ts';
export { askQuestion } from './procedure/ask-question.ts';
export { confirmFact } from './procedure/confirm-fact.ts';
export { correctFact } from './procedure/correct-fact.ts';
export type { Doer, FactName } from './procedure/facts.ts';
export { factsInPostgres } from './store/facts-in-postgres.ts';
export { questionsInPostgres } from './store/questions-in-postgres.ts';

export function correctionRoutes(app: FastifyInstance, within: WithinRequest<CorrectionsDesk>): void {
  factRoutes(app, within);
  questionRoutes(app, within);
}
