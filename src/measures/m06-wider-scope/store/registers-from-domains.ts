// 登记与措施六的事实: what the domains keep, in the shape that the two sentences ask for.

import type { CreditRecords } from '#domains/credit';
import type { Enterprises } from '#domains/enterprises';
import type { Guarantees } from '#domains/guarantees';
import type { Leader, Leaders } from '#domains/persons';
import { type Lots, type RegisteredLot, requiredGradeOf } from '#domains/tendering';
import type { RegisteredLeader, RegisteredLotSaid, Registers } from '../procedure/gather-evidence.ts';
import type { Measure6Facts } from '../rules/facts.ts';

export interface Domains {
  readonly enterprises: Enterprises;
  readonly leaders: Leaders;
  readonly credit: CreditRecords;
  readonly guarantees: Guarantees;
  readonly lots: Lots;
}

type FoundEnterprise = NonNullable<Awaited<ReturnType<Enterprises['find']>>>;

export function registersFromDomains({ enterprises, leaders, credit, guarantees, lots }: Domains): Registers {
  return {
    async enterprise(creditCode, asOf) {
      const found = await enterprises.find(creditCode, asOf);
      if (found === undefined) return undefined;
      const { held, safetyPermitThrough } = firmSaid(found);
      return {
        held: { value: held, source: sourcesOf(found.certificates, found.source) },
        safetyPermitThrough: { value: safetyPermitThrough, source: found.source },
      };
    },
    async leader(id, asOf) {
      const found = await leaders.findLeader(id, asOf);
      return found && registeredLeader(found);
    },
    leadersOf: async (creditCode, asOf) => (await leaders.leadersOf(creditCode, asOf)).map(registeredLeader),
    async sanctions(creditCode, asOf) {
      const rows = await credit.sanctionsOf(creditCode, asOf);
      return { value: sanctionsSaid(rows), source: sourcesOf(rows, noneListed) };
    },
    async bans(creditCode, asOf) {
      const rows = await credit.bansOf(creditCode, asOf);
      return { value: bansSaid(rows), source: sourcesOf(rows, noneListed) };
    },
    async creditScore(creditCode, asOf) {
      const score = await credit.scoreOf(creditCode, asOf);
      return { value: score?.score, source: score?.source ?? null };
    },
    async guarantee(bid, asOf) {
      const commitment = await guarantees.commitmentFor(bid, asOf);
      return { value: commitment?.amount, source: commitment?.sources.join('；') ?? null };
    },
    async lot(code, asOf) {
      const lot = await lots.findLot(code, asOf);
      return lot && lotSaid(lot);
    },
  };
}

export const firmSaid = ({ certificates, safetyPermitThrough }: FoundEnterprise) => ({
  held: certificates?.map(({ category, grade, validThrough }) => ({ category, grade, validThrough })),
  safetyPermitThrough,
});

export const sanctionsSaid = (rows: Awaited<ReturnType<CreditRecords['sanctionsOf']>>): Measure6Facts['sanctions'] =>
  rows?.map(({ kind, decidedOn, restoredOn }) => ({ kind, decidedOn, restoredOn }));

export const bansSaid = (rows: Awaited<ReturnType<CreditRecords['bansOf']>>): Measure6Facts['bans'] =>
  rows?.map(({ kind, from, through }) => ({ kind, from, through }));

export function lotSaid(lot: RegisteredLot): RegisteredLotSaid {
  const { grade } = requiredGradeOf(lot);
  const { noticedOn, bidsDueOn, priceCeiling: ceiling, admitsMeasure6, source } = lot;
  const required = { category: lot.category, grade: grade ?? undefined };
  return { value: { noticedOn, bidsDueOn, required, tenderAdmitsMeasure6: admitsMeasure6 }, source, ceiling };
}

export function registeredLeader({ id, name, employer, source, ...found }: Leader): RegisteredLeader {
  const works = found.works?.map(({ category, acceptedOn, amount }) => ({ category, acceptedOn, amount }));
  const registered = found.registered?.map(({ category, grade }) => ({ category, grade }));
  const value = { works, registered, unfinishedWorks: found.unfinishedWorks };
  return { id, name, employer, value, source: sourcesOf(found.works, source) };
}

const noneListed = '已导入的登记中没有这类记录';

/** Sources of the rows; of the register itself where it lists none. */
function sourcesOf(rows: readonly { readonly source: string }[] | undefined, otherwise: string): string {
  const named = [...new Set((rows ?? []).map(({ source }) => source))];
  return named.length === 0 ? otherwise : named.join('；');
}
