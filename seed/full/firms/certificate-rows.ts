// 资质证书表的行: one certificate for each level that issues it, renewed in time or not.

import { daysAfter, type PlainDate, yearsAfter } from '../../../src/kernel/plain-date.ts';
import { happens, whole } from '../chance.ts';
import { day, dayBetween, monthEnd, type Row, type Told } from '../days.ts';
import type { CityFirm, HeldCategory } from './firm.ts';

/** Issued by the ministry, the province or the city. */
const levelOf: Readonly<Record<string, string>> = { 特级: 'D132', 一级: 'D132', 二级: 'D232', 三级: 'D332' };

const dirt = { noEnd: 0.025, longExpired: 0.02, notRenewed: 0.05 } as const;
const lastDay = day('2026-10-30');
/** So many firms rose a grade since they were listed. */
const risen = 6;

export function certificateRows(firms: readonly CityFirm[]): readonly Told[] {
  const rising = firms.filter(
    ({ rank, listedOn, held }, i) => i % 19 === 4 && rank === 'second' && held.length === 1 && listedOn < '2025-01-01',
  );
  return firms.flatMap((firm) => (rising.slice(0, risen).includes(firm) ? rise(firm) : firm.held.flatMap((it) => versionsOf(firm, it))));
}

/** Of one level one number, with several categories on it. */
const numberOf = ({ serial }: CityFirm, grade: string): string => `${levelOf[grade] ?? 'D332'}9${String(serial).padStart(5, '0')}`;

const rowOf = (firm: CityFirm, { category, grade }: HeldCategory, through: PlainDate | undefined): Row => ({
  enterprise: firm.creditCode,
  category,
  grade,
  certificateNo: numberOf(firm, grade),
  ...(through === undefined ? {} : { validThrough: through }),
});

/** All categories of one certificate end on the same day. */
function versionsOf(firm: CityFirm, held: HeldCategory): readonly Told[] {
  const key = `certificate ${numberOf(firm, held.grade)}`;
  const told = (on: PlainDate, through?: PlainDate): Told => ({ on, row: rowOf(firm, held, through) });
  if (happens(`${key} no end`, dirt.noEnd)) return [told(firm.listedOn)];
  if (happens(`${key} long expired`, dirt.longExpired)) return [told(firm.listedOn, monthEnd(whole(key, [0, 9])))];
  const through = monthEnd(whole(key, [10, 68]));
  const first = through < firm.listedOn ? yearsAfter(through, 5) : through;
  const renewedOn = daysAfter(first, -whole(`${key} renewed`, [20, 75]));
  if (renewedOn > lastDay || renewedOn < firm.listedOn || happens(`${key} not renewed`, dirt.notRenewed))
    return [told(firm.listedOn, first)];
  return [told(firm.listedOn, first), told(renewedOn, yearsAfter(first, 5))];
}

/** The third-grade certificate ends on the day before the second-grade one begins. */
function rise(firm: CityFirm): readonly Told[] {
  const [main] = firm.held;
  if (main === undefined) return [];
  const on = dayBetween(`firm ${firm.serial} rose`, ['2025-03-01', '2026-07-31']);
  const lower = { ...main, grade: '三级' };
  const told = daysAfter(on, 15);
  return [
    { on: firm.listedOn, row: rowOf(firm, lower, day('2028-12-31')) },
    { on: told, row: rowOf(firm, lower, daysAfter(on, -1)) },
    { on: told, row: { ...rowOf(firm, main, yearsAfter(on, 5)), trueFrom: on } },
  ];
}
