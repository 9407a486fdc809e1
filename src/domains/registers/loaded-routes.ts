// 登记簿的来历: which registers have come in, when last and from where; one that never did is unknown, not empty.

import type { FastifyInstance, FastifyReply } from 'fastify';
import { refusalOfBusiness, type SignedIn } from '#domains/accounts';
import { latest } from '#kernel/as-of';
import type { Database } from '#platform/database/connect';
import { sendProblem } from '#platform/http-problem';
import { loadingsAsOf } from '#platform/register/register-loaded';
import type { WithinRequest } from '#platform/within-request';
import { catalogue } from './catalogue.ts';
import type { RegistersLoaded } from './contract.ts';

interface LoadedDesk {
  readonly database: Database;
  readonly account: SignedIn | null;
}

export function loadedRoutes(app: FastifyInstance, within: WithinRequest<LoadedDesk>): void {
  app.get('/api/registers', async (request, reply): Promise<RegistersLoaded | FastifyReply> => {
    const said = await within(request, async ({ account, database }) => refusalOfBusiness(account) ?? loaded(database));
    return 'status' in said ? sendProblem(reply, said) : said;
  });
}

async function loaded(database: Database): Promise<RegistersLoaded> {
  const byRegister = new Map((await loadingsAsOf(database, { knownAt: latest })).map((it) => [it.register, it]));
  return {
    registers: Object.values(catalogue).map(({ definition: { register, name } }) => {
      const newest = byRegister.get(register);
      return { register, title: name, since: newest?.since ?? null, at: newest?.at ?? null, source: newest?.source ?? null };
    }),
  };
}
