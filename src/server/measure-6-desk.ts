// 措施六的接线: the ports of the city as measure 6 asks for them.

import { type Lots, lotOnWire } from '#domains/tendering';
import type { AsOf } from '#kernel/as-of';
import {
  gatherFrom,
  lotSaid,
  type Measure6Desk,
  registersFromDomains,
  sealingInPostgres,
  standingSourcesInPostgres,
} from '#measures/m06-wider-scope';
import type { Desk } from './city.ts';
import { isDemo } from './is-demo.ts';

export function measure6Desk(desk: Desk): Measure6Desk {
  const registers = registersFromDomains(desk);
  return {
    ...desk,
    registers,
    gather: gatherFrom({ ...desk, registers }),
    sources: standingSourcesInPostgres(desk.database, desk.guarantees),
    findSealing: sealingInPostgres(desk.database),
    openLots: (asOf) => openLots(desk.lots, asOf),
    findLot: async (code, asOf) => {
      const lot = await desk.lots.findLot(code, asOf);
      return lot && { lot: lotOnWire(lot), procuringEntityCode: lot.procuringEntityCode ?? null };
    },
    isEnterprise: async (creditCode, asOf) => (await desk.enterprises.find(creditCode, asOf)) !== undefined,
    leadersOf: (creditCode, asOf) => desk.leaders.leadersOf(creditCode, asOf),
    isDemo: () => isDemo(desk.database),
  };
}

export async function openLots(lots: Lots, asOf: AsOf) {
  return (await lots.openLots(asOf)).map((it) => {
    const { code, title, area, procuringEntity, category, requiredGrade, bidsDueOn, priceCeiling } = lotOnWire(it);
    const lot = { code, title, area, procuringEntity, category, requiredGrade: requiredGrade.grade, bidsDueOn, priceCeiling };
    return { lot, ceiling: it.priceCeiling, said: lotSaid(it), registered: it };
  });
}
