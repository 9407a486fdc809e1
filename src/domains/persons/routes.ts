// 人员的接口: the list of persons, for whoever works here.

import type { FastifyInstance } from 'fastify';
import { refusalOfBusiness, type SignedIn } from '#domains/accounts';
import type { AsOf } from '#kernel/as-of';
import type { Database } from '#platform/database/connect';
import { type HttpProblem, sendProblem } from '#platform/http-problem';
import { readQuery } from '#platform/list/read-query';
import type { WithinRequest } from '#platform/within-request';
import { type PersonList, personListQuery } from './contract.ts';
import { listPersons } from './store/person-list.ts';

interface PersonsDesk {
  readonly database: Database;
  readonly account: SignedIn | null;
  readonly asOfNow: () => AsOf;
}

export function personRoutes(app: FastifyInstance, within: WithinRequest<PersonsDesk>): void {
  app.get('/api/persons', async (request, reply) => {
    const said = await within(request, async ({ database, account, asOfNow }): Promise<PersonList | HttpProblem> => {
      const refusal = refusalOfBusiness(account);
      if (refusal !== undefined) return refusal;
      const asked = readQuery({ schema: personListQuery, query: request.query, otherwise: asOfNow() });
      return asked.ok ? listPersons(database, asked.value) : asked.refusal;
    });
    return 'status' in said ? sendProblem(reply, said) : said;
  });
}
