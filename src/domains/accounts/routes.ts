// 登录的接口: who is signed in, signing in, signing out, and changing one's own password.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { instantOf } from '#kernel/instant';
import { faultsOf } from '#law/wire/problem';
import { notSignedIn, sendProblem } from '#platform/http-problem';
import { passwordChange, type Session, signInRequest } from './contract.ts';
import { type AccountsModule, accountOf, accountStoresIn, answer, cookieName, doerOf } from './desk.ts';
import { changeOwnPassword } from './procedure/change-own-password.ts';
import { signIn } from './procedure/sign-in.ts';
import { passwordRefusal, signInRefusal } from './refusals.ts';
import { hashPassword, newToken, tokenHash, verifyPassword } from './secrets.ts';

export function sessionRoutes(app: FastifyInstance, module: AccountsModule): void {
  const { clock, atGate } = module;
  app.get('/api/session', (request) => sessionFor(request, module));

  app.post('/api/session', async (request, reply) => {
    const read = signInRequest.safeParse(request.body);
    if (!read.success)
      return sendProblem(reply, {
        status: 422,
        title: '登录信息不完整',
        detail: '请填写账号和密码。',
        errors: faultsOf(read.error, { login: '', password: '（不显示）' }),
      });
    const facts = { address: request.ip, now: instantOf(clock.now()), today: clock.today(), token: newToken() };
    const outcome = await atGate((gate) => signIn(read.data, { ...gate, ...facts, verify: verifyPassword }));
    if (!outcome.ok) return sendProblem(reply, signInRefusal[outcome.refusal.kind]);
    const { token, expiresAt } = outcome.value;
    reply.setCookie(cookieName, token, { path: '/', httpOnly: true, sameSite: 'strict', expires: new Date(expiresAt) });
    request.cookies[cookieName] = token;
    return sessionFor(request, module);
  });

  app.delete('/api/session', async (request, reply) => {
    const token = request.cookies[cookieName];
    if (token !== undefined) await atGate(({ sessions }) => sessions.close(tokenHash(token)));
    reply.clearCookie(cookieName, { path: '/' });
    delete request.cookies[cookieName];
    return sessionFor(request, module);
  });

  app.post('/api/own-password', (request, reply) => changePassword(request, reply, module));
}

function sessionFor(request: FastifyRequest, { asHolder, clock, isDemo }: AccountsModule): Promise<Session> {
  return asHolder(request, async ({ holder, database }) => ({
    account: accountOf(holder),
    mustChangePassword: holder?.mustChangePassword ? { login: holder.login, name: holder.name } : null,
    businessDate: clock.today(),
    demo: await isDemo(database),
  }));
}

async function changePassword(request: FastifyRequest, reply: FastifyReply, { asHolder, clock }: AccountsModule) {
  const read = passwordChange.safeParse(request.body);
  if (!read.success) return sendProblem(reply, { status: 422, title: '没有填完', detail: '请填写现在的密码和新密码。' });
  const said = await asHolder(request, async ({ holder, database }) => {
    if (holder === null) return notSignedIn;
    const outcome = await changeOwnPassword({ ...read.data, holder, address: request.ip }, doerOf(holder, clock), {
      ...accountStoresIn(database),
      verify: verifyPassword,
      hash: hashPassword,
    });
    return outcome.ok ? { endedElsewhere: outcome.value } : passwordRefusal(outcome.refusal);
  });
  return answer(reply, said);
}
