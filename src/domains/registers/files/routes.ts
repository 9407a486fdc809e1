// 档案的接口: one firm with everything that the caller may see of it.

import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { refusalOfBusiness, type SignedIn } from '#domains/accounts';
import type { AsOf } from '#kernel/as-of';
import type { Database } from '#platform/database/connect';
import { readAsOf } from '#platform/http-as-of';
import { type HttpProblem, notFound, notSignedIn, sendProblem } from '#platform/http-problem';
import { sourceOfRegister } from '#platform/register/register-loaded';
import type { WithinRequest } from '#platform/within-request';
import type { EnterpriseFile } from '../contract.ts';
import { enterpriseFileOf } from './enterprise-file.ts';

interface FilesDesk {
  readonly database: Database;
  readonly account: SignedIn | null;
  readonly asOfNow: () => AsOf;
}

export function fileRoutes(app: FastifyInstance, within: WithinRequest<FilesDesk>): void {
  app.get('/api/enterprises/:code', async (request, reply): Promise<EnterpriseFile | FastifyReply> => {
    const { code } = z.object({ code: z.string() }).parse(request.params);
    const said = await within(request, async (desk): Promise<EnterpriseFile | HttpProblem> => {
      const { account, database } = desk;
      const refusal = refusalOfBusiness(account);
      if (refusal !== undefined || account === null) return refusal ?? notSignedIn;
      const asOf = readAsOf(request.query, desk.asOfNow());
      if (!asOf.ok) return asOf.refusal;
      const file = await enterpriseFileOf(database, { creditCode: code.toUpperCase(), asOf: asOf.value, account });
      return file ?? (await missing(database, { what: `企业 ${code}`, register: 'enterprise', asOf: asOf.value }));
    });
    return 'status' in said ? sendProblem(reply, said) : said;
  });
}

interface Missing {
  readonly what: string;
  readonly register: string;
  readonly asOf: AsOf;
}

/** No such row, or no register that could tell. */
async function missing(database: Database, { what, register, asOf }: Missing): Promise<HttpProblem> {
  if ((await sourceOfRegister(database, register, asOf)) !== undefined) return notFound(what);
  return {
    status: 404,
    title: '尚未导入',
    detail: `截至所查的日子，这个登记簿还没有导入过，有没有${what}不得而知。请换一个日期，或先由市住建局导入。`,
  };
}
