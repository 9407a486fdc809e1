// 历史的接口: every version of one row of a register and what it changed; of the versions that the caller may see.

import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { refusalOfBusiness, type SignedIn } from '#domains/accounts';
import type { AsOf } from '#kernel/as-of';
import type { Database } from '#platform/database/connect';
import { type HttpProblem, notFound, sendProblem } from '#platform/http-problem';
import { historyOf, type Version } from '#platform/register/history';
import { sourceOfRegister } from '#platform/register/register-loaded';
import type { WithinRequest } from '#platform/within-request';
import { registers, sheetOf } from '../catalogue.ts';
import type { RegisterHistory } from '../contract.ts';
import { recordedBy } from './recorded-by.ts';
import { toldHistory } from './told-history.ts';

interface HistoryDesk {
  readonly database: Database;
  readonly account: SignedIn | null;
  /** The moment up to which a register is asked whether it ever came in. */
  readonly asOfNow: () => AsOf;
}

const asked = z.object({ register: z.string(), key: z.string() });

/** The parts of a key are joined by `~`: D232000001~municipal. */
export function historyRoutes(app: FastifyInstance, within: WithinRequest<HistoryDesk>): void {
  app.get('/api/registers/:register/:key/history', async (request, reply): Promise<RegisterHistory | FastifyReply> => {
    const answer = await within(
      request,
      async (desk) => refusalOfBusiness(desk.account) ?? (await answerTo(asked.parse(request.params), desk)),
    );
    return 'status' in answer ? sendProblem(reply, answer) : answer;
  });
}

async function answerTo({ register: name, key }: z.infer<typeof asked>, desk: HistoryDesk): Promise<RegisterHistory | HttpProblem> {
  const register = registers.find(({ table }) => table === name);
  if (register === undefined) return noRegister(name);
  const parts = key.split('~');
  if (parts.length !== register.key.length) return wrongKey({ key, names: register.key });
  const versions = await historyOf(desk.database, register, parts);
  if (versions.length > 0) return { register: name, key: parts, ...(await told(desk.database, { name, parts, versions })) };
  const isLoaded = (await sourceOfRegister(desk.database, name, desk.asOfNow())) !== undefined;
  return isLoaded ? notFound(`${sheetOf(name)?.definition.name ?? name}登记簿中的 ${key}`) : notLoaded(name);
}

interface Found {
  readonly name: string;
  readonly parts: readonly string[];
  readonly versions: readonly Version[];
}

/** With the act that each version came with, as far as the caller may see it. */
async function told(database: Database, { name, parts, versions }: Found): Promise<Pick<RegisterHistory, 'title' | 'versions'>> {
  const history = toldHistory(name, parts, versions);
  const by = await recordedBy(
    database,
    versions.map(({ knownFrom }) => knownFrom),
  );
  return { ...history, versions: history.versions.map((version) => ({ ...version, recordedBy: by.get(version.knownFrom) ?? null })) };
}

function noRegister(name: string): HttpProblem {
  const names = registers.map(({ table }) => table).join('、');
  return { status: 404, title: '没有找到', detail: `没有名为 ${name} 的登记簿。可以查的有：${names}。` };
}

function wrongKey({ key, names }: { readonly key: string; readonly names: readonly string[] }): HttpProblem {
  const detail = `编号 ${key} 的段数不对：这个登记簿的一行由 ${names.join('~')} 确定，各段之间用 ~ 连接。请改正后再试。`;
  return { status: 422, title: '编号有误', detail };
}

/** Not the same as no such row. */
function notLoaded(name: string): HttpProblem {
  return { status: 404, title: '尚未导入', detail: `${name} 登记簿还没有导入过，有没有这一行不得而知。请先导入。` };
}
