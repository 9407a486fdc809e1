// 登记簿的管理者: what of a request is done for the housing bureau, and for nobody else.

import type { FastifyRequest } from 'fastify';
import type { SignedIn } from '#contract/domains/accounts';
import type { Clock } from '#platform/clock';
import type { Database } from '#platform/database/connect';
import { type HttpProblem, notAllowed, notSignedIn } from '#platform/http-problem';
import type { WithinRequest } from '#platform/within-request';

export interface RegistersDesk {
  readonly database: Database;
  readonly clock: Clock;
  readonly account: SignedIn | null;
}

/** Who keeps the registers, and when: an instant in UTC. */
export interface Keeper {
  readonly login: string;
  readonly by: string;
  readonly at: string;
}

type ForKeeper<Desk> = <Outcome>(
  request: FastifyRequest,
  act: (desk: Desk, keeper: Keeper) => Promise<Outcome>,
) => Promise<Outcome | HttpProblem>;

/** Whoever else asks is told who may, and nothing is done. */
export const forKeeperWithin =
  <Desk extends RegistersDesk>(within: WithinRequest<Desk>): ForKeeper<Desk> =>
  (request, act) =>
    within(request, async (desk) => {
      const { account, clock } = desk;
      if (account?.role !== 'housing-bureau') return account === null ? notSignedIn : notAllowed('市住建局');
      return act(desk, { login: account.login, by: account.name, at: clock.now().toISOString() });
    });
