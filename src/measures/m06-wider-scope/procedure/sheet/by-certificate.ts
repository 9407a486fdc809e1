// 仅凭资质证书: where the firm stands on a lot by its certificate alone, weighed as its opportunities are, so that both say the same.

import type { AsOf } from '#kernel/as-of';
import type { SheetContent } from '../../contract.ts';
import { standingOf } from '../../rules/standing/standing-of.ts';
import type { Registers } from '../gather-evidence.ts';
import type { Bid, Evidence, Plan } from '../position.ts';
import { leaderOption } from '../standing/open-lots.ts';

export type ByCertificate = NonNullable<SheetContent['byCertificate']>;

interface Weighed extends Bid {
  readonly facts: Evidence['facts'];
  readonly plan: Plan | undefined;
  readonly asOf: AsOf;
}

const answers = { eligible: 'yes', pending: 'unknown', near: 'no', 'not-applicable': 'no' } as const;

/** Where no leader is planned each of the firm's own is tried, and those with whom it stands so are named. */
export async function byCertificate({ creditCode, facts, plan, asOf }: Weighed, registers: Registers): Promise<ByCertificate> {
  const own = await registers.leadersOf(creditCode, { ...asOf, validOn: facts.bidsDueOn ?? asOf.validOn });
  const leaders = own.map((it) => leaderOption(it, creditCode));
  const standing = standingOf('certificate', { facts, leaders, plan: plan ?? { bidPrice: null, leader: null }, ceiling: undefined });
  const named = own.filter(({ id }) => standing.leaders.includes(id)).map(({ id, name }) => ({ id, name }));
  return {
    answer: answers[standing.list],
    leaders: plan?.leader == null ? named : [],
    failing: [...standing.failing],
    missing: [...standing.missing],
  };
}
