// 更正的办公桌: what a request is given that comes from somebody who is signed in.

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedIn } from '#contract/domains/accounts';
import { instantOf } from '#kernel/instant';
import type { Clock } from '#platform/clock';
import type { Database } from '#platform/database/connect';
import { type HttpProblem, notSignedIn } from '#platform/http-problem';
import type { WithinRequest } from '#platform/within-request';
import type { Doer, Facts } from './procedure/facts.ts';
import { type Refused, sendRefused } from './refused.ts';
import { factsInPostgres } from './store/facts-in-postgres.ts';

export interface CorrectionsDesk {
  readonly database: Database;
  readonly clock: Clock;
  /** Who sent the request; null: nobody is signed in. */
  readonly account: SignedIn | null;
}

export interface AtDesk {
  readonly database: Database;
  readonly account: SignedIn;
  readonly facts: Facts;
  readonly doer: Doer;
}

/** What the act says is sent, and a refusal as problem details. */
export const forSignedIn =
  (within: WithinRequest<CorrectionsDesk>) =>
  async <Sent extends object>(
    request: FastifyRequest,
    reply: FastifyReply,
    act: (at: AtDesk) => Promise<Sent | Refused>,
  ): Promise<Sent | FastifyReply> => {
    const outcome = await within(request, async ({ database, clock, account }): Promise<Sent | Refused> => {
      if (account === null) return notSignedIn;
      const doer = { ...account, today: clock.today(), at: instantOf(clock.now()) };
      return act({ database, account, doer, facts: factsInPostgres(database) });
    });
    return isRefused(outcome) ? sendRefused(reply, outcome) : outcome;
  };

export const isRefused = (outcome: object): outcome is HttpProblem => 'status' in outcome && 'detail' in outcome;
