// 企业的接口: the list of firms, and the firms of a pasted list of names; for whoever works here.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refusalOfBusiness, type SignedIn } from '#domains/accounts';
import type { AsOf } from '#kernel/as-of';
import { faultsOf } from '#law/wire/problem';
import type { Database } from '#platform/database/connect';
import { readAsOf } from '#platform/http-as-of';
import { type HttpProblem, sendProblem } from '#platform/http-problem';
import { readQuery } from '#platform/list/read-query';
import type { WithinRequest } from '#platform/within-request';
import { type EnterpriseList, enterpriseListQuery, type FindAnswer, findRequest } from './contract.ts';
import { listEnterprises } from './store/enterprise-list.ts';
import { findEnterprises } from './store/find-enterprises.ts';

interface EnterprisesDesk {
  readonly database: Database;
  readonly account: SignedIn | null;
  readonly asOfNow: () => AsOf;
}

export function enterpriseRoutes(app: FastifyInstance, within: WithinRequest<EnterprisesDesk>): void {
  const answer = async <Answer extends object>(
    [request, reply]: readonly [FastifyRequest, FastifyReply],
    act: (desk: EnterprisesDesk) => Promise<Answer | HttpProblem>,
  ): Promise<Answer | FastifyReply> => {
    const said = await within(request, async (desk) => refusalOfBusiness(desk.account) ?? act(desk));
    return 'status' in said ? sendProblem(reply, said) : said;
  };

  app.get('/api/enterprises', (request, reply) =>
    answer([request, reply], async ({ database, asOfNow }): Promise<EnterpriseList | HttpProblem> => {
      const asked = readQuery({ schema: enterpriseListQuery, query: request.query, otherwise: asOfNow() });
      return asked.ok ? listEnterprises(database, asked.value) : asked.refusal;
    }),
  );

  app.post('/api/enterprises/find', (request, reply) =>
    answer([request, reply], async ({ database, asOfNow }): Promise<FindAnswer | HttpProblem> => {
      const asOf = readAsOf(request.query, asOfNow());
      if (!asOf.ok) return asOf.refusal;
      const read = findRequest.safeParse(request.body);
      return read.success ? findEnterprises(database, read.data.names, asOf.value) : unreadable(request.body, read.error);
    }),
  );
}

function unreadable(body: unknown, error: Parameters<typeof faultsOf>[0]): HttpProblem {
  const detail = '粘贴的名单无法查询：一次最多 30 行，每行一个企业名称或统一社会信用代码。请照下面所列改正后再试。';
  return { status: 422, title: '名单有误', detail, errors: faultsOf(error, body) };
}
