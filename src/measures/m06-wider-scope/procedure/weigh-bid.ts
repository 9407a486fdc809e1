// 核对一次投标: the facts of one firm and one lot, weighed under both sentences and by the certificate alone, as its opportunities are.

import type { AsOf } from '#kernel/as-of';
import type { Position } from '../contract.ts';
import type { Candidacy } from '../rules/standing/standing.ts';
import { bestOf, byEachWay, nobody, standingOf } from '../rules/standing/standing-of.ts';
import { leaderFact, type RegisteredLeader, type Registers } from './gather-evidence.ts';
import { type Bid, type Evidence, type GatherEvidence, type Plan, positionOf } from './position.ts';
import { leaderOption } from './standing/open-lots.ts';

export type WeighedBid = Pick<Position, 'facts' | 'sentences' | 'byCertificate' | 'assumedLeader'>;

interface Asked extends Bid {
  readonly plan: Plan;
  readonly asOf: AsOf;
  /** Id of the leader assumed the last time, who stays while nobody is better. `never`: who is not planned is not known. */
  readonly assumes?: string | 'never' | undefined;
}

export async function weighBid(
  { plan, asOf, assumes, ...bid }: Asked,
  { gather, registers }: { readonly gather: GatherEvidence; readonly registers: Pick<Registers, 'leadersOf'> },
): Promise<WeighedBid> {
  const evidence = await gather(bid, asOf);
  const { facts, ceiling } = evidence;
  const own = await registers.leadersOf(bid.creditCode, { ...asOf, validOn: facts.bidsDueOn ?? asOf.validOn });
  const candidacy = { facts, leaders: own.map((it) => leaderOption(it, bid.creditCode)), plan, ceiling };
  const byCertificate = byCertificateIn(candidacy, own);
  if (plan.leader !== null || assumes === 'never') return { ...positionOf(evidence), byCertificate, assumedLeader: null };
  const best = leadersIn(bestOf(byEachWay(candidacy)).standing.leaders, own);
  const assumed = best.find(({ id }) => id === assumes) ?? best[0];
  return {
    ...positionOf(withLeader(evidence, assumed, bid.creditCode)),
    byCertificate,
    assumedLeader: assumed === undefined ? null : { ...named(assumed), others: best.filter((it) => it !== assumed).map(named) },
  };
}

/** Where nobody is planned, whom the firm could send is no plan of its own; the source says so. */
function withLeader({ facts, sources }: Evidence, assumed: RegisteredLeader | undefined, creditCode: string) {
  if (assumed === undefined) return { facts: { ...facts, ...nobody }, sources: { ...sources, leader: noLeader, leaderWorks: noLeader } };
  const source = `未选定项目负责人，按本企业的${assumed.name}试算；${assumed.source ?? ''}`;
  const { works } = assumed.value;
  return {
    facts: { ...facts, leader: leaderFact(assumed, creditCode), ...(works === undefined ? {} : { leaderWorks: works }) },
    sources: { ...sources, leader: source, ...(works === undefined ? {} : { leaderWorks: source }) },
  };
}

const noLeader = '人员登记中没有本企业的项目负责人';

const answers = { eligible: 'yes', pending: 'unknown', near: 'no', 'not-applicable': 'no' } as const;

/** Where no leader is planned each of the firm's own is tried, and those with whom it stands so are named. */
function byCertificateIn(candidacy: Candidacy, own: readonly RegisteredLeader[]): Position['byCertificate'] {
  const { list, leaders, failing, missing } = standingOf('certificate', candidacy);
  return {
    answer: answers[list],
    leaders: candidacy.plan.leader === null ? leadersIn(leaders, own).map(named) : [],
    failing: [...failing],
    missing: [...missing],
  };
}

const leadersIn = (ids: readonly string[], own: readonly RegisteredLeader[]) => own.filter(({ id }) => ids.includes(id));
const named = ({ id, name }: RegisteredLeader) => ({ id, name });
