// 登记簿的管理者: what of a request is done for the housing bureau, a county's clerks or an issuer of guarantees, and for nobody else.

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
  readonly unit: string;
  /** All that it keeps; null: the whole city. */
  readonly area: string | null;
  /** Of whoever issues guarantees and keeps its commitments alone: its name; null: an office. */
  readonly issuer: string | null;
  readonly at: string;
}

type ForKeeper<Desk> = <Outcome>(
  request: FastifyRequest,
  act: (desk: Desk, keeper: Keeper) => Promise<Outcome>,
) => Promise<Outcome | HttpProblem>;

const keepers = '市住建局；本县区的项目和标段，也可由县区住建部门；担保承诺由出具的机构';

/** Whoever else asks is told who may, and nothing is done. */
export const forKeeperWithin =
  <Desk extends RegistersDesk>(within: WithinRequest<Desk>): ForKeeper<Desk> =>
  (request, act) =>
    within(request, async (desk) => {
      const { account, clock } = desk;
      if (account === null) return notSignedIn;
      const { login, name: by, role, unit, unitName, area } = account;
      // A clerk whose area is not known keeps nothing.
      const isClerk = role === 'county-clerk' && area !== null;
      const isIssuer = role === 'bank';
      if (role !== 'housing-bureau' && !isClerk && !isIssuer) return notAllowed(keepers);
      const of = { area: isClerk ? area : null, issuer: isIssuer ? unitName : null };
      return act(desk, { login, by, unit, ...of, at: clock.now().toISOString() });
    });
