// 可能符合条件的测试: whom the registers let be eligible for a lot on its deadline, by each way in, whatever they bid.

import { expect, test } from 'vitest';
import { type PlainDate, plainDate } from '#kernel/plain-date';
import { programInForce } from '../../rules/program.ts';
import type { LeaderOption } from '../../rules/standing/standing.ts';
import type { FirmRead, LotRead } from '../everybody/read-everybody.ts';
import { firmsWithinReach } from './within-reach.ts';

type Certificate = readonly ['municipal' | 'water', 'first' | 'second' | 'third'];
const later = plainDate('2030-01-01');
const lot = (bidsDueOn: string, changes: Partial<LotRead['facts']> = {}): LotRead['facts'] => ({
  noticedOn: plainDate('2025-05-06'),
  bidsDueOn: plainDate(bidsDueOn),
  required: { category: 'municipal', grade: 'second' },
  tenderAdmitsMeasure6: true,
  ...changes,
});
const leader: LeaderOption = {
  id: 'P',
  leader: { registered: [{ category: 'municipal', grade: 'first' }], employedByBidder: true, unfinishedWorks: 0 },
  leaderWorks: [{ category: 'municipal', acceptedOn: plainDate('2024-01-01'), amount: undefined }],
};
const firm = (creditCode: string, [category, grade]: Certificate, changes: Partial<FirmRead['facts']> = {}): FirmRead => ({
  ...{ creditCode, name: '', area: '', leaders: [leader] },
  facts: {
    ...{ held: [{ category, grade, validThrough: later }], safetyPermitThrough: later, sanctions: [], bans: [], creditScore: undefined },
    ...changes,
  },
});

/** All but its certificates is unknown. */
const listedOnly = ({ facts: { held, safetyPermitThrough }, ...it }: FirmRead): FirmRead => ({
  ...it,
  facts: { held, safetyPermitThrough, sanctions: undefined, bans: undefined, creditScore: undefined },
  leaders: [{ id: '', leader: undefined, leaderWorks: undefined }],
});

/** Registers that are others from one day on. */
async function within(lots: readonly LotRead['facts'][], firmsOn: (day: PlainDate) => readonly FirmRead[], turns: readonly string[] = []) {
  const [days, read]: [string[], string[]] = [[], []];
  const found = await firmsWithinReach([{ demands: programInForce.demands, lots }], {
    listed: async ({ after, asOf }) => {
      days.push(asOf.validOn);
      return after === '' ? firmsOn(asOf.validOn).map(listedOnly) : [];
    },
    completed: async (listed, { validOn }) => {
      const codes = listed.map(({ creditCode }) => creditCode);
      read.push(...codes);
      return firmsOn(validOn).filter(({ creditCode }) => codes.includes(creditCode));
    },
    turningDays: async () => turns.map(plainDate),
  });
  return { found: [...found].toSorted(), days, read };
}

test('M06 by the certificate, one grade up and from another category; a ban, an unknown permit or a leader at work put it out of reach', async () => {
  const busy = { ...leader, leader: { ...leader.leader, unfinishedWorks: 1 } } as LeaderOption;
  const all = [
    firm('certificate', ['municipal', 'second']),
    firm('one grade up', ['municipal', 'third']),
    firm('another category', ['water', 'first']),
    firm('another category, too low', ['water', 'second']),
    firm('banned', ['municipal', 'first'], { bans: [{ kind: '取消投标资格', from: plainDate('2025-05-01'), through: later }] }),
    firm('permit not known', ['municipal', 'first'], { safetyPermitThrough: undefined }),
    { ...firm('leader at work', ['municipal', 'first']), leaders: [busy] },
    { ...firm('no leader', ['municipal', 'first']), leaders: [] },
    firm('one grade up, in arrears', ['municipal', 'third'], {
      sanctions: [{ kind: 'wage-arrears', decidedOn: plainDate('2025-03-01'), restoredOn: null }],
    }),
  ];
  const { found, read } = await within([lot('2025-05-28')], () => all);
  expect(found).toEqual(['another category', 'certificate', 'one grade up']);
  // By its certificates alone it is out of the question.
  expect(read).toEqual(all.map(({ creditCode }) => creditCode).filter((it) => it !== 'another category, too low'));
  for (const tenderAdmitsMeasure6 of [false, undefined])
    expect((await within([lot('2025-05-28', { tenderAdmitsMeasure6 })], () => all)).found).toEqual(['certificate']);
});

test('each lot is weighed with the facts of its deadline; deadlines between which nothing turns are read for once', async () => {
  const from = (day: string) => (on: PlainDate) => (on < day ? [] : [firm('F', ['municipal', 'second'])]);
  const lots = [lot('2025-05-28'), lot('2025-06-10'), lot('2025-06-20')];
  const turned = await within(lots, from('2025-06-05'), ['2025-06-05']);
  expect(turned).toMatchObject({ found: ['F'], days: ['2025-05-28', '2025-06-05'] });
  expect(await within(lots.slice(0, 1), from('2025-06-05'))).toMatchObject({ found: [], days: ['2025-05-28'] });
});

test('without a lot nobody is read', async () => {
  expect(await within([], () => [])).toEqual({ found: [], days: [], read: [] });
});
