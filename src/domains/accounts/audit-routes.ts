// 审计的接口: the journal and the attempts to sign in, for the audit administrator alone.

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Database } from '#platform/database/connect';
import { type HttpProblem, notAllowed, notSignedIn } from '#platform/http-problem';
import { type JournalPage, journalRequest, type SignInsPage, signInsRequest } from './contract.ts';
import { type AccountsModule, answer } from './desk.ts';
import { unreadable } from './refusals.ts';
import { searchJournal, searchSignIns } from './store/audit-in-postgres.ts';

export function auditRoutes(app: FastifyInstance, { within }: AccountsModule): void {
  const forAuditor = <Page>(request: FastifyRequest, read: (database: Database) => Promise<Page>): Promise<Page | HttpProblem> =>
    within<Page | HttpProblem>(request, async ({ account, database }) => {
      if (account === null) return notSignedIn;
      if (account.role !== 'audit-administrator') return notAllowed('审计管理员');
      return read(database);
    });

  app.get('/api/journal', async (request, reply) => {
    const asked = journalRequest.safeParse(request.query);
    if (!asked.success) return answer(reply, unreadable);
    return answer(reply, await forAuditor<JournalPage>(request, (database) => searchJournal(database, asked.data)));
  });

  app.get('/api/sign-ins', async (request, reply) => {
    const asked = signInsRequest.safeParse(request.query);
    if (!asked.success) return answer(reply, unreadable);
    return answer(reply, await forAuditor<SignInsPage>(request, (database) => searchSignIns(database, asked.data)));
  });
}
