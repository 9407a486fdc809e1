// 早期核对表的复核: a sheet from before each sentence had its own assumptions is weighed again as it was made, so that no firm is told of a change that is ours.

import type { SheetContent } from '../../contract.ts';
import { bestOf } from '../../rules/standing/standing-of.ts';
import { assessmentOnWire } from '../assess-facts.ts';
import { leadersIn, named, withLeader } from '../assumed.ts';
import { factsOnWire } from '../position.ts';
import { type Asked, type BidPorts, gatherBid } from '../weigh-bid.ts';

type Weighed = Pick<SheetContent, 'facts' | 'sentences' | 'byCertificate' | 'assumedLeader'>;

/** `last`: the one leader assumed for both sentences; undefined: on still older sheets nobody was. A price is never assumed. */
export async function weighOlderSheet(asked: Asked, ports: BidPorts, last: SheetContent['assumedLeader']): Promise<Weighed> {
  const { known, evidence, by, own, byCertificate } = await gatherBid(asked, ports);
  const best = asked.plan.leader === null && last !== undefined ? leadersIn(bestOf(by).standing.leaders, own) : [];
  const leader = best.find(({ id }) => id === last?.id) ?? best[0];
  const unled = last === undefined ? known : evidence;
  const weighed = leader === undefined ? unled : withLeader(evidence, leader, asked.creditCode);
  return {
    facts: factsOnWire(weighed),
    sentences: { 'M06.S1': assessmentOnWire('M06.S1', weighed.facts), 'M06.S2': assessmentOnWire('M06.S2', weighed.facts) },
    byCertificate,
    ...(last !== undefined && {
      assumedLeader: leader === undefined ? null : { ...named(leader), others: best.filter((it) => it !== leader).map(named) },
    }),
  };
}
