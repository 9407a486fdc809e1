// 在招标段的取证: what the registers say about the firm for each open lot; what is asked twice for one day is read once.

import type { AsOf } from '#kernel/as-of';
import type { Fen } from '#kernel/fen';
import type { LotStanding } from '../../contract.ts';
import type { LeaderOption } from '../../rules/standing.ts';
import { gatherFrom, leaderFact, type Registers } from '../gather-evidence.ts';
import type { AbilityFindings, Plan, Plans } from '../position.ts';
import type { OpenLot } from './firm-standing.ts';

export interface StandingPorts {
  readonly registers: Registers;
  readonly plans: Plans;
  readonly findings: AbilityFindings;
  /** Notice out, deadline not passed. */
  readonly openLots: (asOf: AsOf) => Promise<readonly { readonly lot: LotStanding['lot']; readonly ceiling: Fen | undefined }[]>;
}

interface Asking {
  readonly creditCode: string;
  readonly asOf: AsOf;
}

export async function gatherOpenLots(
  { creditCode, asOf }: Asking,
  ports: StandingPorts,
): Promise<{ readonly lots: readonly OpenLot[]; readonly names: ReadonlyMap<string, string> }> {
  const registers = readOnce(ports.registers);
  const gather = gatherFrom({ registers, findings: ports.findings, plans: noPlan });
  const names = new Map<string, string>();
  const lots: OpenLot[] = [];
  for (const { lot, ceiling } of await ports.openLots(asOf)) {
    const { facts } = await gather({ creditCode, lotCode: lot.code }, asOf);
    const onDeadline = facts.bidsDueOn == null ? asOf : { ...asOf, validOn: facts.bidsDueOn };
    const leaders = await registers.leadersOf(creditCode, onDeadline);
    for (const { id, name } of leaders) names.set(id, name);
    const options = leaders.map((it): LeaderOption => ({ id: it.id, leader: leaderFact(it, creditCode), leaderWorks: it.value.works }));
    const plan = (await ports.plans.find(creditCode, lot.code)) ?? unplanned;
    lots.push({ lot, candidacy: { facts, leaders: options, plan, ceiling } });
  }
  return { lots, names };
}

const unplanned: Plan = { bidPrice: null, leader: null };
/** Price and leader are tried, and not taken from a plan. */
const noPlan: Plans = {
  find: async () => undefined,
  save: async () => {
    throw new Error('nothing is planned here');
  },
};

/** Many lots close on the same day, and what the firm was on that day is one answer. */
function readOnce(registers: Registers): Registers {
  const once = <Asked extends readonly unknown[], Said>(read: (...asked: Asked) => Promise<Said>) => {
    const said = new Map<string, Promise<Said>>();
    return (...asked: Asked): Promise<Said> => {
      const key = JSON.stringify(asked);
      const answer = said.get(key) ?? read(...asked);
      said.set(key, answer);
      return answer;
    };
  };
  return {
    enterprise: once(registers.enterprise),
    leader: once(registers.leader),
    leadersOf: once(registers.leadersOf),
    sanctions: once(registers.sanctions),
    bans: once(registers.bans),
    creditScore: once(registers.creditScore),
    guarantee: once(registers.guarantee),
    lot: once(registers.lot),
  };
}
