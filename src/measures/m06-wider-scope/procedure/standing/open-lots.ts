// 在招标段的取证: what the registers say about the firm for each open lot; what is the same for several lots is read once.

import type { AsOf } from '#kernel/as-of';
import type { Fen } from '#kernel/fen';
import { earlier, type PlainDate } from '#kernel/plain-date';
import type { LotStanding } from '../../contract.ts';
import type { LeaderOption } from '../../rules/standing/standing.ts';
import { gatherFrom, leaderFact, type RegisteredLeader, type RegisteredLotSaid, type Registers, type Said } from '../gather-evidence.ts';
import type { AbilityFinding, Plan } from '../position.ts';
import type { OpenLot } from './firm-standing.ts';

export interface StandingPorts {
  readonly registers: Registers;
  readonly sources: StandingSources;
  /** Notice out, deadline not passed. */
  readonly openLots: (asOf: AsOf) => Promise<readonly OpenLotFound[]>;
}

export interface OpenLotFound {
  readonly lot: LotStanding['lot'];
  readonly ceiling: Fen | undefined;
  readonly said: RegisteredLotSaid;
}

/** Of one firm, by lot. */
export interface StandingSources {
  plans(creditCode: string): Promise<ReadonlyMap<string, Plan>>;
  findings(creditCode: string, asOf: AsOf): Promise<ReadonlyMap<string, AbilityFinding>>;
  commitments(
    creditCode: string,
    lots: readonly { readonly lotCode: string; readonly on: PlainDate }[],
    asOf: AsOf,
  ): Promise<ReadonlyMap<string, Said<Fen>>>;
  /** Between two of these days all that the registers say about the firm is the same; `after` does not belong to them. */
  turningDays(
    creditCode: string,
    days: { readonly after: PlainDate; readonly through: PlainDate; readonly asOf: AsOf },
  ): Promise<readonly PlainDate[]>;
}

interface Asking {
  readonly creditCode: string;
  readonly asOf: AsOf;
}

export async function gatherOpenLots(
  { creditCode, asOf }: Asking,
  ports: StandingPorts,
): Promise<{ readonly lots: readonly OpenLot[]; readonly names: ReadonlyMap<string, string> }> {
  const open = ports.openLots(asOf);
  const [found, plans, findings, registers] = await Promise.all([
    open,
    ports.sources.plans(creditCode),
    ports.sources.findings(creditCode, asOf),
    open.then((found) => registersFor({ creditCode, asOf, found }, ports)),
  ]);
  const gather = gatherFrom({ registers, findings: { find: async ({ lotCode }) => findings.get(lotCode) }, plans: noPlan });
  const names = new Map<string, string>();
  const lots = await Promise.all(
    found.map(async ({ lot, ceiling, said }): Promise<OpenLot> => {
      const [{ facts }, own] = await Promise.all([
        gather({ creditCode, lotCode: lot.code }, asOf),
        registers.leadersOf(creditCode, { ...asOf, validOn: said.value.bidsDueOn }),
      ]);
      for (const { id, name } of own) names.set(id, name);
      const leaders = own.map((it) => leaderOption(it, creditCode));
      return { lot, candidacy: { facts, leaders, plan: plans.get(lot.code) ?? unplanned, ceiling } };
    }),
  );
  return { lots, names };
}

export const leaderOption = (it: RegisteredLeader, creditCode: string): LeaderOption => ({
  id: it.id,
  leader: leaderFact(it, creditCode),
  leaderWorks: it.value.works,
});

export const unplanned: Plan = { bidPrice: null, leader: null };
/** Price and leader are tried, and not taken from a plan. */
const noPlan = { find: async () => undefined };

/** Lots and commitments are read already; and deadlines between which nothing about the firm changes are read as one. */
async function registersFor(
  { creditCode, asOf, found }: Asking & { readonly found: readonly OpenLotFound[] },
  { registers, sources }: StandingPorts,
): Promise<Registers> {
  const bids = found.map(({ lot, said }) => ({ lotCode: lot.code, on: earlier(asOf.validOn, said.value.bidsDueOn) }));
  const deadlines = found.map(({ said }) => said.value.bidsDueOn).toSorted();
  const [first, last] = [deadlines.at(0) ?? asOf.validOn, deadlines.at(-1) ?? asOf.validOn];
  const turns = first === last ? [] : await sources.turningDays(creditCode, { after: first, through: last, asOf });
  let commitments: ReturnType<StandingSources['commitments']> | undefined;
  const lots = new Map(found.map(({ lot, said }) => [lot.code, said]));
  const asThen = ({ knownAt, validOn }: AsOf): AsOf => ({ knownAt, validOn: turns.findLast((day) => day <= validOn) ?? first });
  const once = <Said>(read: (asked: string, on: AsOf) => Promise<Said>) => {
    const answers = new Map<string, Promise<Said>>();
    return (asked: string, on: AsOf): Promise<Said> => {
      const then = asThen(on);
      const answer = answers.get(then.validOn) ?? read(asked, then);
      answers.set(then.validOn, answer);
      return answer;
    };
  };
  return {
    enterprise: once(registers.enterprise),
    leadersOf: once(registers.leadersOf),
    sanctions: once(registers.sanctions),
    bans: once(registers.bans),
    creditScore: once(registers.creditScore),
    leader: registers.leader,
    guarantee: async ({ lotCode }) => {
      commitments ??= sources.commitments(creditCode, bids, asOf);
      return (await commitments).get(lotCode) ?? { value: undefined, source: null };
    },
    lot: async (code) => lots.get(code),
  };
}
