// 更正与质疑: the front door.

import type { FastifyInstance } from 'fastify';
import type { WithinRequest } from '#platform/within-request';
import type { CorrectionsDesk } from './desk.ts';
import { questionRoutes } from './question-routes.ts';
import { factRoutes } from './routes.ts';

export function correctionRoutes(app: FastifyInstance, within: WithinRequest<CorrectionsDesk>): void {
  factRoutes(app, within);
  questionRoutes(app, within);
}
