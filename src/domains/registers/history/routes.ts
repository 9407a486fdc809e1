// 历史的接口: every version of one row of a register, for the housing bureau, which keeps it.

import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { AsOf } from '#kernel/as-of';
import { type HttpProblem, notFound, sendProblem } from '#platform/http-problem';
import { historyOf } from '#platform/register/history';
import { sourceOfRegister } from '#platform/register/register-loaded';
import type { WithinRequest } from '#platform/within-request';
import { registers } from '../catalogue.ts';
import type { RegisterHistory } from '../contract.ts';
import { forKeeperWithin, type RegistersDesk } from '../keeper.ts';

import { toldHistory } from './told-history.ts';

export interface HistoryDesk extends RegistersDesk {
  /** The moment up to which a register is asked whether it ever came in. */
  readonly asOfNow: () => AsOf;
}

const asked = z.object({ register: z.string(), key: z.string() });

/** The parts of a key are joined by `~`: D232000001~municipal. */
export function historyRoutes(app: FastifyInstance, within: WithinRequest<HistoryDesk>): void {
  const forKeeper = forKeeperWithin(within);
  app.get('/api/registers/:register/:key/history', async (request, reply): Promise<RegisterHistory | FastifyReply> => {
    const answer = await forKeeper(request, (desk) => answerTo(asked.parse(request.params), desk));
    return 'status' in answer ? sendProblem(reply, answer) : answer;
  });
}

async function answerTo({ register: name, key }: z.infer<typeof asked>, desk: HistoryDesk): Promise<RegisterHistory | HttpProblem> {
  const register = registers.find(({ table }) => table === name);
  if (register === undefined) return noRegister(name);
  const parts = key.split('~');
  if (parts.length !== register.key.length) return wrongKey({ key, names: register.key });
  const versions = await historyOf(desk.database, register, parts);
  if (versions.length > 0) return { register: name, key: parts, ...toldHistory(name, parts, versions) };
  const isLoaded = (await sourceOfRegister(desk.database, name, desk.asOfNow())) !== undefined;
  return isLoaded ? notFound(`${name} 登记簿中的 ${key}`) : notLoaded(name);
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
