// 取证: the facts of one firm and one lot out of the registers, each with where it comes from.

import type { AsOf } from '#kernel/as-of';
import type { Fen } from '#kernel/fen';
import { earlier, type PlainDate } from '#kernel/plain-date';
import type { Measure6Facts } from '../rules/facts.ts';
import type { AbilityFindings, Bid, Evidence, GatherEvidence, Plans } from './position.ts';

/** What the registers say; `undefined` is not known everywhere. */
export interface Registers {
  enterprise(creditCode: string, asOf: AsOf): Promise<SaidEach<Pick<Measure6Facts, 'held' | 'safetyPermitThrough'>> | undefined>;
  leader(id: string, asOf: AsOf): Promise<RegisteredLeader | undefined>;
  /** All that the firm employs. */
  leadersOf(creditCode: string, asOf: AsOf): Promise<readonly RegisteredLeader[]>;
  sanctions(creditCode: string, asOf: AsOf): Promise<Said<Measure6Facts['sanctions']>>;
  bans(creditCode: string, asOf: AsOf): Promise<Said<Measure6Facts['bans']>>;
  creditScore(creditCode: string, asOf: AsOf): Promise<Said<Measure6Facts['creditScore']>>;
  guarantee(bid: Bid, asOf: AsOf): Promise<Said<Measure6Facts['guaranteeCommitted']>>;
  lot(code: string, asOf: AsOf): Promise<RegisteredLotSaid | undefined>;
}

export type RegisteredLotSaid = Said<
  Pick<Measure6Facts, 'required' | 'tenderAdmitsMeasure6'> & { readonly noticedOn: PlainDate; readonly bidsDueOn: PlainDate }
> & { readonly ceiling: Fen | undefined };

export interface RegisteredLeader
  extends Said<{ works: Measure6Facts['leaderWorks']; registered: LeaderFact['registered']; unfinishedWorks: number | undefined }> {
  readonly id: string;
  readonly name: string;
  readonly employer: string | undefined;
}

type SaidEach<Values> = { readonly [Name in keyof Values]-?: Said<Values[Name]> };
type LeaderFact = NonNullable<Measure6Facts['leader']>;
export interface Said<Value> {
  readonly value: Value;
  readonly source: string | null;
}

export interface EvidenceSources {
  readonly registers: Registers;
  readonly plans: Pick<Plans, 'find'>;
  readonly findings: Pick<AbilityFindings, 'find'>;
}

/**
 * The lot as it is now; the firm as it was on the deadline, which picks the facts. What will only be committed by then is not committed.
 * Throws RangeError for a lot that is not registered.
 */
export function gatherFrom({ registers, plans, findings }: EvidenceSources): GatherEvidence {
  return async ({ creditCode, lotCode }, asOf) => {
    const lot = await registers.lot(lotCode, asOf);
    if (lot === undefined) throw new RangeError(`lot ${lotCode} is not registered`);
    const onDeadline = { ...asOf, validOn: lot.value.bidsDueOn };
    const plan = await plans.find(creditCode, lotCode);
    const [enterprise, leader, finding, guaranteeCommitted, sanctions, bans, creditScore] = await Promise.all([
      registers.enterprise(creditCode, onDeadline),
      plan?.leader == null ? undefined : registers.leader(plan.leader, onDeadline),
      findings.find({ creditCode, lotCode }, asOf),
      registers.guarantee({ creditCode, lotCode }, { ...asOf, validOn: earlier(asOf.validOn, lot.value.bidsDueOn) }),
      registers.sanctions(creditCode, onDeadline),
      registers.bans(creditCode, onDeadline),
      registers.creditScore(creditCode, onDeadline),
    ]);
    const gathered = evidenceOf({
      ...each(['noticedOn', 'bidsDueOn', 'required', 'tenderAdmitsMeasure6'], lot),
      ...enterprise,
      bidPrice: { value: plan?.bidPrice ?? undefined, source: '本企业填写的投标报价' },
      leaderWorks: { value: leader?.value.works, source: leader?.source ?? null },
      leader: { value: leader && leaderFact(leader, creditCode), source: leader?.source ?? null },
      guaranteeCommitted,
      sanctions,
      bans,
      creditScore,
      abilityFound: {
        value: finding?.found,
        source: finding === undefined ? null : `${finding.by} ${finding.at.slice(0, 10)} 认定：${finding.reasons}`,
      },
    });
    return { ...gathered, ceiling: lot.ceiling };
  };
}

export function leaderFact({ value, employer }: Pick<RegisteredLeader, 'value' | 'employer'>, creditCode: string): LeaderFact {
  return {
    registered: value.registered,
    employedByBidder: employer === undefined ? undefined : employer === creditCode,
    unfinishedWorks: value.unfinishedWorks,
  };
}

type Gathered = { readonly [Name in keyof Measure6Facts]?: Said<Measure6Facts[Name]> };

function each<Value extends object, Name extends keyof Value>(
  names: readonly Name[],
  said: Said<Value> | undefined,
): { [It in Name]?: Said<Value[It]> } {
  if (said === undefined) return {};
  const pairs = names.map((name) => [name, { value: said.value[name], source: said.source }]);
  return Object.fromEntries(pairs);
}

/** Only what is known has a source. */
function evidenceOf(gathered: Gathered): Omit<Evidence, 'ceiling'> {
  const known = Object.entries(gathered).filter(([, said]) => said?.value !== undefined);
  return {
    facts: Object.fromEntries(known.map(([name, said]) => [name, said?.value])),
    sources: Object.fromEntries(known.flatMap(([name, said]) => (said?.source == null ? [] : [[name, said.source]]))),
  };
}
