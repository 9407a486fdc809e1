// 账号的接口: a unit's own accounts, the units, and the security of all accounts; one address for each act.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { instantOf } from '#kernel/instant';
import { ok, type Result } from '#kernel/result';
import { faultsOf } from '#law/wire/problem';
import { type HttpProblem, notAllowed, notSignedIn, sendProblem } from '#platform/http-problem';
import { type AccountsPage, accountsRequest, newAccount, newUnit, type UnitsPage } from './contract.ts';
import { type AccountStores, type AccountsModule, act, answer } from './desk.ts';
import { type Move, moves, officeOf } from './procedure/actions.ts';
import { appointAdministrator } from './procedure/appoint-administrator.ts';
import { changeState } from './procedure/change-state.ts';
import { createAccount } from './procedure/create-account.ts';
import type { AccountRefusal, Doer, InitialPassword } from './procedure/doer.ts';
import { endSessions } from './procedure/end-sessions.ts';
import { openUnit } from './procedure/open-unit.ts';
import { resetPassword } from './procedure/reset-password.ts';
import { unreadable } from './refusals.ts';
import { newInitialPassword } from './secrets.ts';
import { listAccounts, listUnits } from './store/account-lists.ts';

export function accountRoutes(app: FastifyInstance, module: AccountsModule): void {
  listRoutes(app, module);
  const at = (request: FastifyRequest) => request.params as { readonly login: string; readonly code: string };

  for (const move of Object.keys(moves) as readonly Move[])
    app.post(`/api/accounts/:login/${move}`, async (request, reply) => {
      const { login } = at(request);
      return answer(reply, await act(module, request, async (...by) => told(await changeState({ move, login }, ...by), 'state')));
    });

  app.post('/api/accounts/:login/end-sessions', async (request, reply) => {
    const { login } = at(request);
    return answer(reply, await act(module, request, async (...by) => told(await endSessions({ login }, ...by), 'ended')));
  });

  app.post('/api/accounts/:login/reset-password', async (request, reply) => {
    const { login } = at(request);
    return handOver(module, { request, reply, login }, (initial, ...by) => resetPassword({ login, initial }, ...by));
  });

  app.post('/api/accounts', async (request, reply) => {
    const read = newAccount.safeParse(request.body);
    if (!read.success) return incomplete(reply, read.error, request.body);
    const { login } = read.data;
    return handOver(module, { request, reply, login }, (initial, ...by) => createAccount({ ...read.data, initial }, ...by));
  });

  app.post('/api/units/:code/administrators', async (request, reply) => {
    const read = newAccount.safeParse(request.body);
    if (!read.success) return incomplete(reply, read.error, request.body);
    const asked = { ...read.data, unit: at(request).code };
    const { login } = read.data;
    return handOver(module, { request, reply, login }, (initial, ...by) => appointAdministrator({ ...asked, initial }, ...by));
  });

  app.post('/api/units', async (request, reply) => {
    const read = newUnit.safeParse(request.body);
    if (!read.success) return incomplete(reply, read.error, request.body);
    const { administrator, ...unit } = read.data;
    const { login } = administrator;
    return handOver(module, { request, reply, login }, (initial, ...by) => openUnit({ unit, administrator, initial }, ...by));
  });
}

function listRoutes(app: FastifyInstance, { within, clock }: AccountsModule): void {
  app.get('/api/accounts', async (request, reply) => {
    const said = await within(request, ({ account, database }): Promise<AccountsPage | HttpProblem> => {
      if (account === null) return Promise.resolve(notSignedIn);
      if (officeOf(account) === undefined) return Promise.resolve(notAllowed('本单位账号管理员、系统管理员和安全管理员'));
      const asked = accountsRequest.safeParse(request.query);
      return asked.success ? listAccounts(database, asked.data, instantOf(clock.now())) : Promise.resolve(unreadable);
    });
    return answer(reply, said);
  });

  app.get('/api/units', async (request, reply) => {
    const said = await within(request, ({ account, database }): Promise<UnitsPage | HttpProblem> => {
      if (account === null) return Promise.resolve(notSignedIn);
      if (account.role !== 'system-administrator') return Promise.resolve(notAllowed('系统管理员'));
      const asked = accountsRequest.safeParse(request.query);
      return asked.success ? listUnits(database, asked.data) : Promise.resolve(unreadable);
    });
    return answer(reply, said);
  });
}

interface HandedOver {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly login: string;
}

/** The initial password is hashed before the transaction begins, and told this once. */
async function handOver(
  module: AccountsModule,
  { request, reply, login }: HandedOver,
  doing: (initial: InitialPassword, doer: Doer, stores: AccountStores) => Promise<Result<string, AccountRefusal>>,
) {
  const initial = await newInitialPassword();
  const said = await act(module, request, async (...by) => {
    const done = await doing(initial, ...by);
    return done.ok ? ok({ login, initialPassword: done.value }) : done;
  });
  return answer(reply, said);
}

function told<Value, Name extends string>(outcome: Result<Value, AccountRefusal>, name: Name) {
  return outcome.ok ? ok({ [name]: outcome.value }) : outcome;
}

function incomplete(reply: FastifyReply, error: z.ZodError, body: unknown): FastifyReply {
  const errors = faultsOf(error, body).map((fault) => ({ ...fault, remedy: `请改为${fault.expected}。` }));
  const detail = '有几处没有填好，什么也没有保存。请按下面逐项改正后重新提交。';
  return sendProblem(reply, { status: 422, title: '内容不完整', detail, errors });
}
