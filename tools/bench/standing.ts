// 政策找企业的量测: one firm against every open lot by every way in, inside the process, with the full demo city's proportions.
// npm run bench:standing

import { fenOfYuan } from '../../src/kernel/fen.ts';
import { daysAfter, plainDate } from '../../src/kernel/plain-date.ts';
import { categories, grades } from '../../src/law/qualification.ts';
import type { LotStanding } from '../../src/measures/m06-wider-scope/contract.ts';
import { firmStandingOf, type OpenLot } from '../../src/measures/m06-wider-scope/procedure/standing/firm-standing.ts';
import type { LeaderOption } from '../../src/measures/m06-wider-scope/rules/standing/standing.ts';

const [lots, leaders, rounds] = [40, 8, 1000];
/** Until code is compiled for the shapes that occur. */
const warmUp = 2000;
const today = plainDate('2025-05-12');
const pick = <It>(from: readonly It[], i: number): It => from[i % from.length] as It;

const leaderOptions = (firm: number): readonly LeaderOption[] =>
  Array.from({ length: leaders }, (_, i) => ({
    id: `P${i}`,
    leader: {
      registered: [
        { category: pick(['municipal', 'highway', 'building'] as const, firm + i), grade: pick(['first', 'second'] as const, i) },
      ],
      employedByBidder: true,
      unfinishedWorks: i % 3 === 0 ? 1 : 0,
    },
    leaderWorks: [
      { category: pick(['municipal', 'water'] as const, i), acceptedOn: plainDate('2023-10-20'), amount: fenOfYuan('38600000.00') },
    ],
  }));

function openLot(firm: number, i: number): OpenLot {
  const lot: LotStanding['lot'] = {
    code: `L${i}`,
    title: '',
    area: '',
    procuringEntity: '',
    category: '',
    requiredGrade: null,
    bidsDueOn: '',
    priceCeiling: null,
  };
  const facts = {
    noticedOn: today,
    bidsDueOn: daysAfter(today, i),
    held: [
      { category: pick(categories, firm), grade: pick(['third', 'second', 'first'] as const, firm), validThrough: plainDate('2028-01-01') },
      { category: 'municipal' as const, grade: pick(['second', 'first'] as const, firm), validThrough: plainDate('2028-01-01') },
    ],
    required: { category: pick(categories, i), grade: pick(grades.slice(0, 3), i) },
    guaranteeCommitted: fenOfYuan(i % 4 === 0 ? '5000000.00' : '0.00'),
    sanctions: firm % 10 === 0 ? [{ kind: 'wage-arrears' as const, decidedOn: today, restoredOn: null }] : [],
    abilityFound: i % 5 === 0 ? true : undefined,
    safetyPermitThrough: plainDate('2026-06-30'),
    bans: [],
    tenderAdmitsMeasure6: i % 3 === 0 ? undefined : true,
  };
  return {
    lot,
    candidacy: { facts, leaders: leaderOptions(firm), plan: { bidPrice: null, leader: null }, ceiling: fenOfYuan('80000000.00') },
  };
}

const [times, own]: [number[], number[]] = [[], []];
for (let firm = -warmUp; firm < rounds; firm += 1) {
  const open = Array.from({ length: lots }, (_, i) => openLot(Math.abs(firm), i));
  const [from, processor] = [performance.now(), process.cpuUsage()];
  firmStandingOf(open, { asOf: { validOn: today, knownAt: 'infinity' }, names: new Map() });
  const { user, system } = process.cpuUsage(processor);
  if (firm < 0) continue;
  times.push(performance.now() - from);
  own.push((user + system) / 1000);
}
console.log(`${lots} 个标段 × ${leaders} 个负责人 × 3 条途径，${rounds} 家企业：${spread(times)}；其中本进程处理器时间 ${spread(own)}`);

function spread(measured: readonly number[]): string {
  const sorted = measured.toSorted((one, other) => one - other);
  return [0.5, 0.95, 0.99]
    .map((share) => `p${share * 100} ${(sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(2)} ms`)
    .join('，');
}
