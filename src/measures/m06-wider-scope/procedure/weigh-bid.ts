// 核对一次投标: the facts of one firm and one lot, weighed under both sentences and by the certificate alone, as its opportunities are.

import type { AsOf } from '#kernel/as-of';
import type { Position } from '../contract.ts';
import type { Standing } from '../rules/standing/standing.ts';
import { byEachWay, nobody } from '../rules/standing/standing-of.ts';
import { assessmentOnWire } from './assess-facts.ts';
import { leadersIn, named, triedFor } from './assumed.ts';
import type { RegisteredLeader, Registers } from './gather-evidence.ts';
import { type Bid, type Evidence, factsOnWire, type GatherEvidence, type Plan } from './position.ts';
import { leaderOption } from './standing/open-lots.ts';

export type WeighedBid = Pick<Position, 'facts' | 'sentences' | 'byCertificate' | 'assumed'>;

export interface Asked extends Bid {
  readonly plan: Plan;
  readonly asOf: AsOf;
}

export interface BidPorts {
  readonly gather: GatherEvidence;
  readonly registers: Pick<Registers, 'leadersOf'>;
}

/** `last`: what was assumed the last time; whoever that was stays while nobody is better. */
export async function weighBid(asked: Asked, ports: BidPorts, last?: Position['assumed']): Promise<WeighedBid> {
  const { evidence, by, own, byCertificate } = await gatherBid(asked, ports);
  const { creditCode, plan } = asked;
  const trying = { creditCode, plan, evidence, by, own, last };
  const [first, second] = [triedFor('M06.S1', trying), triedFor('M06.S2', trying)];
  return {
    facts: factsOnWire(evidence),
    sentences: { 'M06.S1': assessmentOnWire('M06.S1', first.facts), 'M06.S2': assessmentOnWire('M06.S2', second.facts) },
    byCertificate,
    assumed: { 'M06.S1': first.assumed, 'M06.S2': second.assumed },
  };
}

export async function gatherBid({ plan, asOf, ...bid }: Asked, { gather, registers }: BidPorts) {
  const known = await gather(bid, asOf);
  const own = await registers.leadersOf(bid.creditCode, { ...asOf, validOn: known.facts.bidsDueOn ?? asOf.validOn });
  const evidence = plan.leader === null && own.length === 0 ? withNobody(known) : known;
  const leaders = own.map((it) => leaderOption(it, bid.creditCode));
  const by = byEachWay({ facts: known.facts, leaders, plan, ceiling: known.ceiling });
  return { known, evidence, own, by, byCertificate: byCertificateIn(by.certificate, plan, own) };
}

function withNobody({ facts, sources, ceiling }: Evidence): Evidence {
  return { facts: { ...facts, ...nobody }, sources: { ...sources, leader: noLeader, leaderWorks: noLeader }, ceiling };
}

const noLeader = '人员登记中没有本企业的项目负责人';

const answers = { eligible: 'yes', pending: 'unknown', near: 'no', 'not-applicable': 'no' } as const;

/** Where no leader is planned each of the firm's own is tried, and those with whom it stands so are named. */
function byCertificateIn(
  { list, leaders, failing, missing }: Standing,
  plan: Plan,
  own: readonly RegisteredLeader[],
): Position['byCertificate'] {
  return {
    answer: answers[list],
    leaders: plan.leader === null ? leadersIn(leaders, own).map(named) : [],
    failing: [...failing],
    missing: [...missing],
  };
}
