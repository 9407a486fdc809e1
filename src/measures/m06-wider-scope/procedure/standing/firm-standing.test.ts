// 企业的机会测试: how many lots its leaders can lead at the same time; whoever would have to be hired leads nothing yet.

import { expect, test } from 'vitest';
import { latest } from '#kernel/as-of';
import { plainDate } from '#kernel/plain-date';
import type { Measure6Facts } from '../../rules/facts.ts';
import type { LeaderOption } from '../../rules/standing/standing.ts';
import { firmStandingOf, type OpenLot } from './firm-standing.ts';

type Category = 'municipal' | 'building';

const leader = (id: string, category: Category, unfinishedWorks = 0): LeaderOption => ({
  id,
  leader: { registered: [{ category, grade: 'second' }], employedByBidder: true, unfinishedWorks },
  leaderWorks: [],
});

const open = (code: string, category: Category): OpenLot => ({
  lot: {
    ...{ code, title: code, area: '东海县', procuringEntity: '某单位', category },
    ...{ requiredGrade: 'second', bidsDueOn: '2025-05-28', priceCeiling: null },
  },
  candidacy: { facts: factsOf(category), leaders, plan: { bidPrice: null, leader: null }, ceiling: undefined },
});
const leaders = [leader('丙', 'municipal'), leader('丁', 'building', 1)];

const factsOf = (category: Category): Measure6Facts => ({
  noticedOn: plainDate('2025-05-06'),
  bidsDueOn: plainDate('2025-05-28'),
  held: [
    { category: 'municipal', grade: 'second', validThrough: plainDate('2028-03-31') },
    { category: 'building', grade: 'second', validThrough: plainDate('2028-03-31') },
  ],
  required: { category, grade: 'second' },
  sanctions: [],
  safetyPermitThrough: plainDate('2026-06-30'),
  bans: [],
  tenderAdmitsMeasure6: false,
});

test('a lot that none of the leaders could lead is nearly, and adds nothing to what they can lead at once', () => {
  const lots = [open('M', 'municipal'), open('B', 'building')];
  const names = new Map(leaders.map(({ id }) => [id, id]));
  const { rows, mostAtOnce, exclusive } = firmStandingOf(lots, { asOf: { validOn: plainDate('2025-05-12'), knownAt: latest }, names });
  expect(rows.map(({ list, way }) => [list, way])).toEqual([
    ['eligible', 'certificate'],
    ['near', 'certificate'],
  ]);
  expect([mostAtOnce, exclusive]).toEqual([1, []]);
});
