// 消息的接口: a firm reads what it was told, and says that it has read it.

import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { SignedIn } from '#domains/accounts';
import { instantOf } from '#kernel/instant';
import type { Clock } from '#platform/clock';
import { type HttpProblem, notAllowed, notFound, notSignedIn, sendProblem } from '#platform/http-problem';
import type { WithinRequest } from '#platform/within-request';
import type { NoticeList } from './contract.ts';
import type { Notices } from './procedure/notices.ts';

export interface NoticesDesk {
  readonly clock: Clock;
  /** null: nobody is signed in. */
  readonly account: SignedIn | null;
  readonly notices: Notices;
}

const named = z.object({ id: z.uuid() });

export function noticeRoutes(app: FastifyInstance, within: WithinRequest<NoticesDesk>): void {
  app.get('/api/notices', async (request, reply) => {
    const said = await within<NoticeList | HttpProblem>(request, async (desk) => {
      const firm = firmAt(desk);
      return typeof firm === 'string' ? desk.notices.ofFirm(firm) : firm;
    });
    return 'status' in said ? sendProblem(reply, said) : said;
  });

  app.post('/api/notices/:id/read', async (request, reply) => {
    const { id } = named.safeParse(request.params).data ?? {};
    const said = await within<{ readonly read: true } | HttpProblem>(request, async (desk) => {
      const firm = firmAt(desk);
      if (typeof firm !== 'string') return firm;
      const isOurs = id !== undefined && (await desk.notices.markRead(id, instantOf(desk.clock.now())));
      return isOurs ? { read: true } : notFound('这条消息');
    });
    return 'status' in said ? sendProblem(reply, said) : said;
  });
}

function firmAt({ account }: NoticesDesk): string | HttpProblem {
  if (account === null) return notSignedIn;
  return account.role === 'firm' && account.creditCode !== null ? account.creditCode : notAllowed('企业账号');
}
