// 登录的接口: who is signed in, signing in, signing out.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RecordAct } from '#kernel/act-record';
import { instantOf } from '#kernel/instant';
import { faultsOf } from '#law/wire/problem';
import type { Clock } from '#platform/clock';
import type { ActWith } from '#platform/database/limited/limited-database';
import { type HttpProblem, sendProblem } from '#platform/http-problem';
import type { WithinRequest } from '#platform/within-request';
import { type Session, type SignedIn, signInRequest } from './contract.ts';
import type { Accounts, Sessions } from './procedure/account.ts';
import { type SignInRefusal, signIn } from './procedure/sign-in.ts';
import { newToken, tokenHash, verifyPassword } from './secrets.ts';

interface AccountsDesk {
  readonly account: SignedIn | null;
  /** Is 演示数据 in the database? */
  readonly isDemo: () => Promise<boolean>;
}

export interface AccountsModule {
  readonly clock: Clock;
  readonly within: WithinRequest<AccountsDesk>;
  readonly atGate: ActWith<{ readonly accounts: Accounts; readonly sessions: Sessions; readonly record: RecordAct }>;
}

const cookieName = 'zhuce_session';

/** null: nobody is signed in. */
export async function accountOf(
  request: FastifyRequest,
  { sessions, clock }: { readonly sessions: Sessions; readonly clock: Clock },
): Promise<SignedIn | null> {
  const token = request.cookies[cookieName];
  if (token === undefined) return null;
  return (await sessions.find(tokenHash(token), instantOf(clock.now()))) ?? null;
}

export function accountRoutes(app: FastifyInstance, { clock, within, atGate }: AccountsModule): void {
  const sessionFor = async (account: SignedIn | null, isDemo: AccountsDesk['isDemo']): Promise<Session> => ({
    account,
    businessDate: clock.today(),
    demo: await isDemo(),
  });

  app.get('/api/session', (request) => within(request, ({ account, isDemo }) => sessionFor(account, isDemo)));

  app.post('/api/session', async (request, reply) => {
    const read = signInRequest.safeParse(request.body);
    if (!read.success)
      return sendProblem(reply, {
        status: 422,
        title: '登录信息不完整',
        detail: '请填写账号和密码。',
        errors: faultsOf(read.error, { login: '', password: '（不显示）' }),
      });
    const moment = { now: instantOf(clock.now()), today: clock.today() };
    const outcome = await atGate((gate) => signIn(read.data, { ...gate, ...moment, token: newToken(), verify: verifyPassword }));
    if (!outcome.ok) return refuse(reply, outcome.refusal);
    reply.setCookie(cookieName, outcome.value.token, {
      path: '/',
      httpOnly: true,
      sameSite: 'strict',
      expires: new Date(outcome.value.expiresAt),
    });
    const { account } = outcome.value;
    return within(request, ({ isDemo }) => sessionFor(account, isDemo));
  });

  app.delete('/api/session', async (request, reply) => {
    const token = request.cookies[cookieName];
    if (token !== undefined) await atGate(({ sessions }) => sessions.close(tokenHash(token)));
    reply.clearCookie(cookieName, { path: '/' });
    return within(request, ({ isDemo }) => sessionFor(null, isDemo));
  });
}

const notActive = {
  pending: {
    status: 403,
    title: '账号尚未启用',
    detail: '密码正确，但这个账号还没有启用。请联系安全管理员启用后再登录。',
  },
  suspended: {
    status: 403,
    title: '账号已停用',
    detail: '密码正确，但这个账号已被停用。请联系本单位账号管理员或安全管理员恢复后再登录。',
  },
} as const satisfies Record<string, HttpProblem>;

function refuse(reply: FastifyReply, refusal: SignInRefusal): FastifyReply {
  if (refusal.kind === 'wrong-credentials') {
    return sendProblem(reply, {
      status: 401,
      title: '登录没有成功',
      detail: '账号或密码不对。请核对后重试；连续 5 次不对，账号会锁定 15 分钟。',
    });
  }
  if (refusal.kind !== 'locked') return sendProblem(reply, notActive[refusal.kind]);
  return sendProblem(reply, {
    status: 429,
    title: '账号暂时锁定',
    detail: '密码连续 5 次不对，账号已锁定。请 15 分钟后再试，或联系本单位管理员。',
  });
}
