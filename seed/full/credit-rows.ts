// 信用的行: scores that stay near a firm's own level, few sanctions, fewer bans; with those of the cast as many as the proportions say.

import { daysAfter } from '../../src/kernel/plain-date.ts';
import { bans as castBans, sanctions as castSanctions, scores as castScores } from '../credit-events.ts';
import { happens, pick, shuffled, weighted, whole } from './chance.ts';
import { day, dayBetween, type Told } from './days.ts';
import type { CityFirm } from './firms/firm.ts';
import { creditEvents } from './proportions.ts';

/** 评价 of each year, on one day for all. */
const rounds = [
  { on: day('2024-11-28'), firms: 122 },
  { on: day('2026-05-28'), firms: creditEvents.scores - castScores.length - 122 },
];
const kinds = { 拖欠农民工工资: 45, 建筑市场违法违规: 45, 严重失信: 10 } as const;
const numberWords: Readonly<Record<keyof typeof kinds, string>> = {
  拖欠农民工工资: '示例人社罚',
  建筑市场违法违规: '示例建罚',
  严重失信: '示例信惩',
};
const lastDay = day('2026-10-20');

/** Larger firms are evaluated first; a firm that was good stays good, give or take three points. */
export function scoreRows(firms: readonly CityFirm[]): readonly Told[] {
  const weights = { special: 4, first: 4, second: 3, third: 1, specialty: 0, labour: 0 } as const;
  return rounds.flatMap(({ on, firms: count }) => {
    const ranked = shuffled(
      `evaluated ${on}`,
      firms.filter(({ listedOn, rank }) => listedOn < on && weights[rank] > 0),
    ).toSorted((one, other) => weights[other.rank] - weights[one.rank]);
    return ranked.slice(0, count).map((firm) => ({
      on: daysAfter(on, 6),
      row: { enterprise: firm.creditCode, scoredOn: on, score: scoreOf(firm, on) },
    }));
  });
}

function scoreOf({ serial, rank }: CityFirm, on: string): string {
  const level = { special: 90, first: 86, second: 81, third: 76, specialty: 74, labour: 70 }[rank];
  const own = whole(`firm ${serial} credit`, [-1400, 1150]);
  const then = whole(`firm ${serial} credit ${on}`, [-300, 300]);
  return (Math.min(9870, level * 100 + own + then) / 100).toFixed(2);
}

/** Of a few firms, some more than once; most were restored, of some nobody knows. */
export function sanctionRows(firms: readonly CityFirm[]): readonly Told[] {
  const count = creditEvents.sanctions - castSanctions.length;
  const candidates = shuffled(
    'sanctioned',
    firms.filter(({ listedOn }) => listedOn < '2024-09-01'),
  ).slice(0, 34);
  return Array.from({ length: count }, (_, i) => {
    const key = `sanction ${i}`;
    const firm = candidates[i % candidates.length];
    const kind = weighted(`${key} kind`, kinds);
    const decidedOn = dayBetween(`${key} decided`, ['2023-03-01', '2026-09-20']);
    const documentNo = `${numberWords[kind]}〔${decidedOn.slice(0, 4)}〕${101 + i}号`;
    const row = { enterprise: firm?.creditCode ?? '', kind, decidedOn, documentNo };
    return outcomeOf(key, { on: daysAfter(decidedOn, 12), row });
  }).flat();
}

function outcomeOf(key: string, told: Told): readonly Told[] {
  const fate = weighted(`${key} fate`, { restored: 62, stands: 26, unknown: 12 });
  if (fate === 'unknown') return [told];
  const standing = { ...told, row: { ...told.row, restoredOn: '未修复' } };
  const restoredOn = daysAfter(day(String(told.row.decidedOn)), whole(`${key} restored`, [70, 320]));
  if (fate === 'stands' || restoredOn > lastDay) return [standing];
  return [standing, { on: daysAfter(restoredOn, 8), row: { ...told.row, restoredOn } }];
}

/** Of those some are running, some over, and of one nobody knows until when. */
export function banRows(firms: readonly CityFirm[]): readonly Told[] {
  const count = creditEvents.bans - castBans.length;
  const candidates = shuffled(
    'banned',
    firms.filter(({ listedOn }) => listedOn < '2024-09-01'),
  ).slice(0, count);
  return candidates.map(({ creditCode }, i) => {
    const key = `ban ${i}`;
    const from = dayBetween(`${key} from`, ['2023-01-01', '2026-03-31']);
    const kind = pick(`${key} kind`, ['取消投标资格', '取消投标资格', '禁止进入市场']);
    const through = daysAfter(from, whole(`${key} lasts`, [3, 24]) * 30 - 1);
    return {
      on: daysAfter(from, 7),
      row: { enterprise: creditCode, kind, from, ...(happens(`${key} end unknown`, 0.08) ? {} : { through }) },
    };
  });
}
