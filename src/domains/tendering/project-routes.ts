// 项目的接口: the page of projects and one project with its lots; of what is not published only what row security lets the caller see.

import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { refusalOfAdministrators, type SignedIn } from '#domains/accounts';
import type { AsOf } from '#kernel/as-of';
import type { Database } from '#platform/database/connect';
import { readAsOf } from '#platform/http-as-of';
import { type HttpProblem, notFound, sendProblem } from '#platform/http-problem';
import { readQuery } from '#platform/list/read-query';
import type { WithinRequest } from '#platform/within-request';
import { type ProjectFile, type ProjectList, projectListQuery } from './contract.ts';
import { listProjects, projectFileOf } from './store/projects-in-postgres.ts';

interface ProjectsDesk {
  readonly database: Database;
  readonly account: SignedIn | null;
  readonly asOfNow: () => AsOf;
}

export function projectRoutes(app: FastifyInstance, within: WithinRequest<ProjectsDesk>): void {
  app.get('/api/projects', async (request, reply) => {
    const said = await within(request, async ({ database, account, asOfNow }): Promise<ProjectList | HttpProblem> => {
      const refusal = refusalOfAdministrators(account);
      if (refusal !== undefined) return refusal;
      const asked = readQuery({ schema: projectListQuery, query: request.query, otherwise: asOfNow() });
      return asked.ok ? listProjects(database, asked.value) : asked.refusal;
    });
    return 'status' in said ? sendProblem(reply, said) : said;
  });

  app.get('/api/projects/:code', async (request, reply) => {
    const { code } = z.object({ code: z.string() }).parse(request.params);
    const said = await within(request, async ({ database, account, asOfNow }): Promise<ProjectFile | HttpProblem> => {
      const refusal = refusalOfAdministrators(account);
      if (refusal !== undefined) return refusal;
      const asOf = readAsOf(request.query, asOfNow());
      if (!asOf.ok) return asOf.refusal;
      return (await projectFileOf(database, code, asOf.value)) ?? notFound(`项目 ${code}`);
    });
    return 'status' in said ? sendProblem(reply, said) : said;
  });
}
