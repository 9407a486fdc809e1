// 招标公告: nine hundred notices over twenty-six months, as a city reads them in from its trading platform.

import { daysAfter } from '../../../src/kernel/plain-date.ts';
import { dealt, happens, weighted, whole } from '../chance.ts';
import { dayBetween, openDay } from '../days.ts';
import { noticeCount, noticesByArea } from '../proportions.ts';
import { categoryShares, sizesOf, workTitle } from '../words/work-kinds.ts';
import type { UnnumberedLot } from './lot.ts';
import { ownerOf } from './owners.ts';
import { pricesOf } from './prices.ts';

const months = ['2024-08-05', '2026-10-23'] as const;
/** From the notice to the deadline: at least twenty days (招标投标法 第二十四条). */
const openFor = [20, 31] as const;
/** Of so many notices something is missing, or the term is too short. */
const dirt = { noPrice: 0.025, sizesNotListed: 0.16, sizeUnknown: 0.02, tooShort: 0.007 } as const;
/** Before the policy no file speaks of measure 6; since then most do not, and some nobody has looked into. */
const admission = { 是: 22, 否: 50, '': 28 } as const;

export function notices(): readonly UnnumberedLot[] {
  const areas = dealt('areas of notices', noticesByArea, noticeCount);
  const categories = dealt('categories of notices', categoryShares, noticeCount);
  return pricesOf('prices of notices', noticeCount).map((price, i): UnnumberedLot => {
    const key = `notice ${i}`;
    const [area, category] = [areas[i] ?? '海州区', categories[i] ?? '建筑工程'];
    const title = workTitle(key, { area, category, price });
    const noticedOn = openDay(dayBetween(`${key} noticed`, months));
    const days = happens(`${key} too short`, dirt.tooShort) ? whole(`${key} short`, [12, 17]) : whole(`${key} open`, openFor);
    const sizes = sizesOf(key, { title, category, price });
    return {
      title,
      owner: ownerOf(key, { area, category }),
      area,
      category,
      price: happens(`${key} no price`, dirt.noPrice) ? undefined : price,
      noticedOn,
      bidsDueOn: openDay(daysAfter(noticedOn, days)),
      admitsMeasure6: noticedOn < '2024-10-01' ? '否' : weighted(`${key} admits`, admission),
      isPublished: true,
      toldOn: noticedOn,
      sizes: happens(`${key} not listed`, dirt.sizesNotListed)
        ? undefined
        : sizes.map(([parameter, value]) => [parameter, happens(`${key} ${parameter} unknown`, dirt.sizeUnknown) ? '' : value]),
    };
  });
}
