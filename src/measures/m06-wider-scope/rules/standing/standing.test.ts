// 政策找企业测试: the four lists, by the figures of the cast and both sides of each limit.

import { expect, test } from 'vitest';
import { type Fen, fenOfYuan } from '#kernel/fen';
import { plainDate } from '#kernel/plain-date';
import type { Measure6Facts } from '../facts.ts';
import type { Candidacy, LeaderOption } from './standing.ts';
import { standingOf } from './standing-of.ts';

const day = plainDate;
const yuan = (text: string): Fen => fenOfYuan(text);
const municipal = leader('甲', 'municipal', '2023-10-20');
const facts: Measure6Facts = {
  noticedOn: day('2025-05-06'),
  bidsDueOn: day('2025-05-28'),
  held: [{ category: 'municipal', grade: 'second', validThrough: day('2028-03-31') }],
  required: { category: 'municipal', grade: 'first' },
  guaranteeCommitted: yuan('5000000.00'),
  sanctions: [],
  abilityFound: true,
  safetyPermitThrough: day('2026-06-30'),
  bans: [],
  tenderAdmitsMeasure6: true,
};
const asked = (change: Partial<Measure6Facts> = {}, rest: Partial<Candidacy> = {}): Candidacy => ({
  facts: { ...facts, ...change },
  leaders: [municipal],
  plan: { bidPrice: null, leader: null },
  ceiling: yuan('80000000.00'),
  ...rest,
});
const planned = (price: string): Partial<Candidacy> => ({ plan: { bidPrice: yuan(price), leader: null } });

test('M06.S1 without a price: yes up to what the guarantee bears', () => {
  expect(standingOf('M06.S1', asked())).toMatchObject({ list: 'eligible', upTo: yuan('50000000.00'), leaders: ['甲'], failing: [] });
});

test.each([
  ['50000000.00', 'eligible'],
  ['50000000.09', 'eligible'],
  ['50000000.10', 'near'],
  ['75360000.00', 'near'],
])('M06.S1 with a planned price of %s: %s', (price, list) => {
  expect(standingOf('M06.S1', asked({}, planned(price)))).toMatchObject({ list, upTo: null });
});

test('M06.S1 nearly: 2,536,000.00 more of guarantee, or a lower price', () => {
  const { changes, failing } = standingOf('M06.S1', asked({}, planned('75360000.00')));
  expect(changes.map((set) => set.map(({ fact }) => fact))).toEqual([['guaranteeCommitted'], ['bidPrice']]);
  expect(failing).toEqual(['「能够提供足额担保」']);
});

test('M06.S1 the ceiling limits where the guarantee does not', () => {
  const much = asked({ guaranteeCommitted: yuan('8000000.00') });
  expect(standingOf('M06.S1', much)).toMatchObject({ list: 'eligible', upTo: yuan('80000000.00') });
});

test('M06.S1 what is not known is pending, with its name, and still says up to which price', () => {
  expect(standingOf('M06.S1', asked({ abilityFound: undefined }))).toMatchObject({
    list: 'pending',
    missing: ['abilityFound'],
    upTo: yuan('50000000.00'),
  });
  expect(standingOf('M06.S1', asked({ guaranteeCommitted: undefined }))).toMatchObject({
    list: 'pending',
    missing: ['guaranteeCommitted'],
    upTo: null,
  });
  expect(standingOf('M06.S1', asked({}, { leaders: undefined }))).toMatchObject({ list: 'pending', leaders: [] });
});

test('M06.S1 no commitment at all is no price of nothing: it is nearly, by a commitment', () => {
  const { list, upTo, changes } = standingOf('M06.S1', asked({ guaranteeCommitted: yuan('0.00') }));
  expect([list, upTo]).toEqual(['near', null]);
  expect(changes.some(([first]) => first?.fact === 'guaranteeCommitted' && first.to === yuan('8000000.00'))).toBe(true);
});

test.each([
  [{ required: { category: 'building', grade: 'first' } as const }, '「在资质类别内」'],
  [{ abilityFound: false }, '「具有相关专业技术能力」'],
  [{ tenderAdmitsMeasure6: false }, '本次招标不适用措施六'],
  [{ noticedOn: day('2024-09-30') }, '政策施行期'],
])('M06.S1 what the firm cannot change makes it not applicable: %j', (change, because) => {
  const { list, failing } = standingOf('M06.S1', asked(change));
  expect(list).toBe('not-applicable');
  expect(failing).toContain(because);
});

test('M06.S1 two things to mend are nearly, three are not', () => {
  const busy = { ...municipal, leader: { ...municipal.leader, unfinishedWorks: 1 } };
  const expired = { safetyPermitThrough: day('2025-05-27') };
  expect(standingOf('M06.S1', asked(expired, { leaders: [busy] }))).toMatchObject({ list: 'near' });
  expect(standingOf('M06.S1', asked(expired, { leaders: [busy], ...planned('75360000.00') }))).toMatchObject({ list: 'not-applicable' });
});

test('M06.S2 any leader with the record will do, and all who would are named', () => {
  const port = asked(
    { held: [{ category: 'port', grade: 'first', validThrough: day('2028-03-31') }], required: { category: 'water', grade: 'first' } },
    { leaders: [municipal, leader('乙', 'water', '2024-04-15'), leader('丙', 'water', '2019-01-01')] },
  );
  expect(standingOf('M06.S2', port)).toMatchObject({ list: 'eligible', leaders: ['乙'] });
  expect(standingOf('M06.S2', { ...port, plan: { bidPrice: null, leader: '丙' } })).toMatchObject({ list: 'near', leaders: ['丙'] });
  expect(standingOf('M06.S2', { ...port, leaders: [] })).toMatchObject({
    leaders: [],
    failing: expect.arrayContaining(['项目负责人注册专业和等级与工程相符']),
  });
});

test('M06.S1 nearly for want of a leader: the one to send is described, and sending such a one makes it eligible', () => {
  const { list, failing, mendings } = standingOf('M06.S1', asked({}, { leaders: [] }));
  expect([list, failing]).toEqual(['near', ['项目负责人注册专业和等级与工程相符', '项目负责人受聘于投标企业']]);
  expect(mendings).toMatchObject([
    {
      demands: failing,
      method: expect.stringContaining('注册专业为市政公用工程、注册等级不低于一级、受聘于本企业、没有在建工程'),
      by: '企业',
    },
  ]);
  expect(standingOf('M06.S1', asked()).list).toBe('eligible');
});

test.each(['certificate', 'M06.S1'] as const)('%s: each demand of other law that fails has its method, and a ban has none', (way) => {
  const required = { category: 'municipal', grade: way === 'certificate' ? 'second' : 'first' } as const;
  const methodsOf = (change: Partial<Measure6Facts>, rest: Partial<Candidacy> = {}) => {
    const { list, mendings } = standingOf(way, asked({ required, ...change }, rest));
    return [list, ...mendings.map(({ method }) => method.slice(0, 6))];
  };
  expect(methodsOf({})).toEqual(['eligible']);
  expect(methodsOf({ safetyPermitThrough: day('2025-05-27') })).toEqual(['near', '办理安全生产']);
  expect(methodsOf({ held: [{ category: 'municipal', grade: 'second', validThrough: day('2025-05-27') }] })).toEqual([
    'near',
    '办理资质证书',
  ]);
  const busy = { ...municipal, leader: { ...municipal.leader, unfinishedWorks: 1 } };
  expect(methodsOf({}, { leaders: [busy] })).toEqual(['near', '派一名项目负']);
  const ban = { kind: '取消投标资格', from: day('2025-05-01'), through: day('2025-05-28') };
  expect(methodsOf({ bans: [ban] })).toEqual(['not-applicable']);
  expect(methodsOf({ bans: [{ ...ban, through: day('2025-05-27') }] })).toEqual(['eligible']);
});

test('a lot whose grade is not known is pending, by the grade', () => {
  const unknown = asked({ required: { category: 'municipal' } });
  expect(standingOf('certificate', unknown)).toMatchObject({ list: 'pending', missing: ['required'] });
});

test('the certificate alone: measure 6 is not needed, and other law still is', () => {
  const enough = { required: { category: 'municipal', grade: 'second' } as const };
  expect(standingOf('certificate', asked(enough))).toMatchObject({ list: 'eligible', leaders: ['甲'] });
  expect(standingOf('certificate', asked())).toMatchObject({ list: 'not-applicable' });
  expect(standingOf('certificate', asked({ ...enough, safetyPermitThrough: day('2025-05-27') }))).toMatchObject({
    list: 'near',
    failing: ['安全生产许可证在投标截止日有效'],
  });
  expect(standingOf('certificate', asked({ ...enough, safetyPermitThrough: undefined }))).toMatchObject({
    list: 'pending',
    missing: ['safetyPermitThrough'],
  });
  expect(standingOf('certificate', asked({ held: [] }))).toMatchObject({ list: 'not-applicable' });
});

function leader(id: string, category: 'municipal' | 'water', acceptedOn: string): LeaderOption {
  return {
    id,
    leader: { registered: [{ category, grade: 'first' }], employedByBidder: true, unfinishedWorks: 0 },
    leaderWorks: [{ category, acceptedOn: day(acceptedOn), amount: yuan('63000000.00') }],
  };
}
