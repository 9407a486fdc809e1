// 档案的接口: one firm, or one person, with everything that the caller may see of it.

import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { refusalOfBusiness, type SignedIn } from '#domains/accounts';
import type { AsOf } from '#kernel/as-of';
import type { Database } from '#platform/database/connect';
import { readAsOf } from '#platform/http-as-of';
import { type HttpProblem, notFound, notSignedIn, sendProblem } from '#platform/http-problem';
import { sourceOfRegister } from '#platform/register/register-loaded';
import type { WithinRequest } from '#platform/within-request';
import type { EnterpriseFile, PersonFile } from '../contract.ts';
import { enterpriseFileOf } from './enterprise-file.ts';
import { personFileOf } from './person-file.ts';

interface FilesDesk {
  readonly database: Database;
  readonly account: SignedIn | null;
  readonly asOfNow: () => AsOf;
}

export function fileRoutes(app: FastifyInstance, within: WithinRequest<FilesDesk>): void {
  app.get('/api/enterprises/:code', async (request, reply): Promise<EnterpriseFile | FastifyReply> => {
    const code = z.object({ code: z.string() }).parse(request.params).code.toUpperCase();
    const said = await within(request, (desk) =>
      fileFor(desk, {
        query: request.query,
        what: `企业 ${code}`,
        register: 'enterprise',
        read: (account, asOf) => enterpriseFileOf(desk.database, { creditCode: code, asOf, account }),
      }),
    );
    return 'status' in said ? sendProblem(reply, said) : said;
  });

  app.get('/api/persons/:id', async (request, reply): Promise<PersonFile | FastifyReply> => {
    const { id } = z.object({ id: z.string() }).parse(request.params);
    const said = await within(request, (desk) =>
      fileFor(desk, {
        query: request.query,
        what: `人员 ${id}`,
        register: 'person',
        read: (_account, asOf) => personFileOf(desk.database, id, asOf),
      }),
    );
    return 'status' in said ? sendProblem(reply, said) : said;
  });
}

interface Asked<File> {
  readonly query: unknown;
  readonly what: string;
  readonly register: string;
  readonly read: (account: SignedIn, asOf: AsOf) => Promise<File | undefined>;
}

async function fileFor<File extends object>(
  { account, database, asOfNow }: FilesDesk,
  { query, what, register, read }: Asked<File>,
): Promise<File | HttpProblem> {
  const refusal = refusalOfBusiness(account);
  if (refusal !== undefined || account === null) return refusal ?? notSignedIn;
  const asOf = readAsOf(query, asOfNow());
  if (!asOf.ok) return asOf.refusal;
  return (await read(account, asOf.value)) ?? missing(database, { what, register, asOf: asOf.value });
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
