// 措施六的工作台: what a request about measure 6 is given, who asks, and where a firm stands on a lot.

import type { FastifyReply } from 'fastify';
import type { SignedIn } from '#contract/domains/accounts';
import type { Lot } from '#contract/domains/tendering';
import type { AsOf } from '#kernel/as-of';
import { yuanOf } from '#kernel/fen';
import { instantOf } from '#kernel/instant';
import type { Clock } from '#platform/clock';
import { type HttpProblem, notAllowed, notFound, notSignedIn, sendProblem } from '#platform/http-problem';
import type { Position } from './contract.ts';
import type { ActPorts, Doer } from './procedure/acts.ts';
import type { GatherEvidence } from './procedure/position.ts';
import type { CheckSheets } from './procedure/sheet/check-sheet.ts';
import type { FindSealing } from './procedure/sheet/sealing.ts';
import { type StandingPorts, unplanned } from './procedure/standing/open-lots.ts';
import type { KeptStandings } from './procedure/standing/weigh-again.ts';
import { weighBid } from './procedure/weigh-bid.ts';

export interface Measure6Desk extends ActPorts, StandingPorts {
  readonly clock: Clock;
  /** Who sent the request; null: nobody is signed in. */
  readonly account: SignedIn | null;
  readonly gather: GatherEvidence;
  /** What a request asks for that names neither day nor moment. */
  readonly asOfNow: () => AsOf;
  readonly findLot: (code: string, asOf: AsOf) => Promise<{ readonly lot: Lot; readonly procuringEntityCode: string | null } | undefined>;
  readonly isEnterprise: (creditCode: string, asOf: AsOf) => Promise<boolean>;
  readonly leadersOf: (creditCode: string, asOf: AsOf) => Promise<readonly { readonly id: string; readonly name: string }[]>;
  readonly sheets: CheckSheets;
  readonly standings: KeptStandings;
  readonly findSealing: FindSealing;
  /** 演示数据 is in the registers. */
  readonly isDemo: () => Promise<boolean>;
}

export async function showPosition(desk: Measure6Desk, code: string, asOf: AsOf): Promise<Position | HttpProblem> {
  const firm = firmAt(desk);
  if ('status' in firm) return firm;
  const found = await desk.findLot(code, asOf);
  if (found === undefined) return notFound(`标段 ${code}`);
  const bid = { creditCode: firm.creditCode, lotCode: code };
  const plan = (await desk.plans.find(firm.creditCode, code)) ?? unplanned;
  return {
    lot: found.lot,
    enterprise: { creditCode: firm.creditCode, name: firm.unitName },
    plan: { bidPrice: plan.bidPrice === null ? null : yuanOf(plan.bidPrice), leader: plan.leader },
    leaders: (await desk.leadersOf(firm.creditCode, asOf)).map(({ id, name }) => ({ id, name })),
    ...(await weighBid({ ...bid, plan, asOf }, desk)),
  };
}

type Firm = SignedIn & { readonly creditCode: string };

export function firmAt({ account }: Measure6Desk): Firm | HttpProblem {
  if (account === null) return notSignedIn;
  if (account.role !== 'firm' || account.creditCode === null) return notAllowed('企业账号');
  return { ...account, creditCode: account.creditCode };
}

export const doerAt = ({ clock }: Measure6Desk, { login, unitName }: SignedIn): Doer => ({
  login,
  name: unitName,
  now: instantOf(clock.now()),
  today: clock.today(),
});

export function answer<Answer extends object>(reply: FastifyReply, said: Answer | HttpProblem): Answer | FastifyReply {
  return 'status' in said ? sendProblem(reply, said) : said;
}
