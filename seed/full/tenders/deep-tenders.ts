// 深入的招标项目: tenders with their project, every object that decides the grade and what was committed, around the days a demo looks at.

import { daysAfter, type PlainDate } from '../../../src/kernel/plain-date.ts';
import { dealt, happens, weighted, whole } from '../chance.ts';
import { day, dayBetween, openDay } from '../days.ts';
import { noticesByArea } from '../proportions.ts';
import { sizesOf, workTitle } from '../words/work-kinds.ts';
import type { UnnumberedLot } from './lot.ts';
import { ownerOf } from './owners.ts';

interface Window {
  readonly count: number;
  readonly noticed: readonly [first: string, last: string];
  readonly openFor: readonly [least: number, most: number];
  /** The notice is still to come on the last day of the files. */
  readonly isPlanned?: true;
}

/** 59 with the eleven of the cast are 70; 34 of them are open on 2025-05-12. */
const windows: readonly Window[] = [
  { count: 6, noticed: ['2024-10-08', '2025-03-14'], openFor: [21, 28] },
  { count: 34, noticed: ['2025-04-22', '2025-05-09'], openFor: [22, 34] },
  { count: 4, noticed: ['2025-09-01', '2026-07-31'], openFor: [21, 28] },
  { count: 11, noticed: ['2026-11-03', '2026-11-19'], openFor: [24, 62] },
  { count: 4, noticed: ['2026-12-21', '2027-02-05'], openFor: [25, 35], isPlanned: true },
];
const plannedTold = day('2026-10-30');

/** More of the four categories of measure 6 than among all notices, and larger works. */
const categories = { 市政公用工程: 38, 公路工程: 15, 水利水电工程: 16, 港口与航道工程: 7, 建筑工程: 20, 机电工程: 4 } as const;
const prices: Readonly<Record<string, readonly [number, number]>> = {
  small: [900, 2600],
  middle: [2600, 6000],
  large: [6000, 18_000],
  huge: [18_000, 42_000],
};
const priceMix = { small: 30, middle: 38, large: 25, huge: 7 } as const;
/** 承接等级 needs the review of a lawyer; of one it is missing, and the quality checks say so. */
const consortium = { 证书等级: 20, 承接等级: 8, '': 72 } as const;

export type DeepTender = UnnumberedLot & { readonly at: number; readonly sharesProject: boolean };

export function deepTenders(): readonly DeepTender[] {
  const slots = windows.flatMap((window) => Array.from({ length: window.count }, () => window));
  const areas = dealt('areas of tenders', noticesByArea, slots.length);
  const kinds = dealt('categories of tenders', categories, slots.length);
  const tenders: DeepTender[] = [];
  for (const [i, window] of slots.entries()) {
    const before = tenders.at(-1);
    // A second lot of the same project, noticed on the same day.
    const sharesProject = i % 5 === 3 && before !== undefined && slots[i - 1] === window;
    tenders.push(
      sharesProject
        ? { ...tender(i, { window, area: before.area, category: before.category }), ...secondLot(before), at: i }
        : tender(i, { window, area: areas[i] ?? '海州区', category: kinds[i] ?? '市政公用工程' }),
    );
  }
  return tenders;
}

interface Slot {
  readonly window: Window;
  readonly area: string;
  readonly category: string;
}

function tender(at: number, { window, area, category }: Slot): DeepTender {
  const key = `tender ${at}`;
  const price = priceOf(key);
  const title = workTitle(key, { area, category, price });
  const noticedOn = openDay(dayBetween(`${key} noticed`, window.noticed));
  const isOld = noticedOn < '2024-10-01';
  return {
    at,
    title,
    owner: ownerOf(key, { area, category }),
    area,
    category,
    price: window.isPlanned && happens(`${key} no price yet`, 0.5) ? undefined : price,
    noticedOn,
    bidsDueOn: openDay(daysAfter(noticedOn, whole(`${key} open`, window.openFor))),
    admitsMeasure6: isOld || window.isPlanned ? '' : weighted(`${key} admits`, { 是: 62, 否: 30, '': 8 }),
    isPublished: window.isPlanned !== true,
    toldOn: window.isPlanned ? plannedTold : noticedOn,
    sizes: sizesOf(key, { title, category, price }),
    sharesProject: false,
    ...consortiumOf(key, noticedOn),
  };
}

const priceOf = (key: string): number => {
  const [least, most] = prices[weighted(`${key} price`, priceMix)] ?? [1000, 6000];
  return whole(`${key} exact price`, [least * 100, most * 100]) / 100;
};

function consortiumOf(key: string, noticedOn: PlainDate): Pick<UnnumberedLot, 'consortium'> {
  const grades = weighted(`${key} consortium`, consortium);
  if (grades === '') return {};
  if (grades === '证书等级') return { consortium: { grades } };
  const number = whole(`${key} review`, [3, 60]);
  return {
    consortium: happens(`${key} no review`, 0.6) ? { grades } : { grades, basis: `示例法审〔${noticedOn.slice(0, 4)}〕${number}号` },
  };
}

const secondLot = ({ title, owner, noticedOn, bidsDueOn, toldOn }: DeepTender) => ({
  title: `${title}（二标段）`,
  owner,
  noticedOn,
  bidsDueOn,
  toldOn,
  sharesProject: true,
});
