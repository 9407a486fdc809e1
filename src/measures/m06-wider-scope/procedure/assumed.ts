// 计划未定时的试算: the price and the leader that a sentence is weighed with where the plan leaves them open, as the opportunities try them.

import { yuanOf } from '#kernel/fen';
import type { Position } from '../contract.ts';
import type { Sentence } from '../rules/assessment.ts';
import type { Candidacy, Standing } from '../rules/standing/standing.ts';
import { type ByWay, bestOf } from '../rules/standing/standing-of.ts';
import { leaderFact, type RegisteredLeader } from './gather-evidence.ts';
import { type Evidence, factsOnWire } from './position.ts';

type Assumption = Position['assumed'][Sentence];

export interface Trying {
  readonly creditCode: string;
  readonly evidence: Evidence;
  readonly plan: Candidacy['plan'];
  readonly by: ByWay;
  readonly own: readonly RegisteredLeader[];
  /** Whoever was assumed the last time stays while nobody is better. */
  readonly last: Position['assumed'] | undefined;
}

export interface Tried extends Evidence {
  readonly assumed: Assumption;
}

export function triedFor(sentence: Sentence, { creditCode, evidence, plan, by, own, last }: Trying): Tried {
  const { standing, isOwn } = standingTried(sentence, by);
  const bidPrice = plan.bidPrice === null ? (standing.upTo ?? standing.triedAt) : null;
  const leaders = plan.leader === null ? leadersIn(standing.leaders, own) : [];
  const leader = leaders.find(({ id }) => id === last?.[sentence].leader?.id) ?? leaders[0];
  const priced = bidPrice === null ? evidence : withPrice(evidence, { bidPrice, isCeiling: bidPrice === evidence.ceiling });
  const led = leader === undefined ? priced : withLeader(priced, leader, creditCode);
  const names: readonly string[] = [...(bidPrice === null ? [] : ['bidPrice']), ...(leader === undefined ? [] : ['leader', 'leaderWorks'])];
  return {
    ...led,
    assumed: {
      bidPrice: bidPrice === null ? null : yuanOf(bidPrice),
      upTo: isOwn && standing.upTo !== null ? yuanOf(standing.upTo) : null,
      leader: leader === undefined ? null : { ...named(leader), others: leaders.filter((it) => it !== leader).map(named) },
      facts: factsOnWire(led).filter(({ fact }) => names.includes(fact)),
    },
  };
}

/** Where nothing that the firm chooses would change a sentence, it is weighed with what the best way in was tried with. */
function standingTried(sentence: Sentence, by: ByWay): { readonly standing: Standing; readonly isOwn: boolean } {
  const own = by[sentence];
  if (own.leaders.length > 0 || own.upTo !== null || own.triedAt !== null) return { standing: own, isOwn: true };
  return { standing: bestOf(by).standing, isOwn: false };
}

function withPrice(
  evidence: Evidence,
  { bidPrice, isCeiling }: { readonly bidPrice: NonNullable<Evidence['ceiling']>; readonly isCeiling: boolean },
) {
  const source = isCeiling ? '未填写投标报价，按本标段的最高投标限价试算' : '未填写投标报价，按担保承诺够用的最高报价试算';
  return { ...evidence, facts: { ...evidence.facts, bidPrice }, sources: { ...evidence.sources, bidPrice: source } };
}

/** Where nobody is planned, whom the firm could send is no plan of its own; the source says so. */
export function withLeader({ facts, sources, ceiling }: Evidence, assumed: RegisteredLeader, creditCode: string): Evidence {
  const source = `未选定项目负责人，按本企业的${assumed.name}试算；${assumed.source ?? ''}`;
  const { works } = assumed.value;
  return {
    facts: { ...facts, leader: leaderFact(assumed, creditCode), ...(works === undefined ? {} : { leaderWorks: works }) },
    sources: { ...sources, leader: source, ...(works === undefined ? {} : { leaderWorks: source }) },
    ceiling,
  };
}

export const leadersIn = (ids: readonly string[], own: readonly RegisteredLeader[]) => own.filter(({ id }) => ids.includes(id));
export const named = ({ id, name }: RegisteredLeader) => ({ id, name });
