// 核对一次投标测试: who is assumed where no leader is planned, who stays assumed, and what is so where the firm has nobody.

import { expect, test } from 'vitest';
import { latest } from '#kernel/as-of';
import { fenOfYuan } from '#kernel/fen';
import { plainDate } from '#kernel/plain-date';
import type { Measure6Facts } from '../rules/facts.ts';
import type { RegisteredLeader } from './gather-evidence.ts';
import { weighBid } from './weigh-bid.ts';

const facts: Measure6Facts = {
  noticedOn: plainDate('2025-05-06'),
  bidsDueOn: plainDate('2025-05-28'),
  held: [{ category: 'municipal', grade: 'second', validThrough: plainDate('2028-03-31') }],
  required: { category: 'municipal', grade: 'first' },
  bidPrice: fenOfYuan('50000000.00'),
  guaranteeCommitted: fenOfYuan('5000000.00'),
  sanctions: [],
  abilityFound: true,
  safetyPermitThrough: plainDate('2026-06-30'),
  bans: [],
  tenderAdmitsMeasure6: true,
};
const leader = (id: string, unfinishedWorks = 0): RegisteredLeader => ({
  id,
  name: `项目经理${id}`,
  employer: 'F',
  source: '人员登记',
  value: { works: [], registered: [{ category: 'municipal', grade: 'first' }], unfinishedWorks },
});

function weighed(own: readonly RegisteredLeader[], asked: { readonly leader?: string; readonly assumes?: string } = {}) {
  const plan = { bidPrice: fenOfYuan('50000000.00'), leader: asked.leader ?? null };
  return weighBid(
    { creditCode: 'F', lotCode: 'L', plan, asOf: { validOn: plainDate('2025-05-12'), knownAt: latest }, assumes: asked.assumes },
    { gather: async () => ({ facts, sources: {}, ceiling: undefined }), registers: { leadersOf: async () => own } },
  );
}
const sourceOf = ({ facts: said }: Awaited<ReturnType<typeof weighed>>) => said.find(({ fact }) => fact === 'leader')?.source;

test('M06.S1 the best of the own leaders is assumed, and the source says so', async () => {
  const of = await weighed([leader('甲', 1), leader('乙'), leader('丙')]);
  expect(of.assumedLeader).toEqual({ id: '乙', name: '项目经理乙', others: [{ id: '丙', name: '项目经理丙' }] });
  expect(of.sentences['M06.S1'].may).toBe('yes');
  expect(sourceOf(of)).toBe('未选定项目负责人，按本企业的项目经理乙试算；人员登记');
});

test('whoever was assumed before stays while nobody is better', async () => {
  expect((await weighed([leader('乙'), leader('丙')], { assumes: '丙' })).assumedLeader).toMatchObject({ id: '丙' });
  expect((await weighed([leader('乙'), leader('丙', 1)], { assumes: '丙' })).assumedLeader).toMatchObject({ id: '乙', others: [] });
});

test('a planned leader is weighed as planned; on a sheet of a time when none was assumed nobody is', async () => {
  const planned = await weighed([leader('乙')], { leader: '乙' });
  expect([planned.assumedLeader, sourceOf(planned)]).toEqual([null, null]);
  const older = await weighed([leader('乙')], { assumes: 'never' });
  expect([older.assumedLeader, older.sentences['M06.S1'].may]).toEqual([null, 'unknown']);
});

test('a firm without leaders is short of one, as its opportunities say', async () => {
  const of = await weighed([]);
  expect([of.assumedLeader, of.sentences['M06.S1'].may, of.byCertificate.answer]).toEqual([null, 'no', 'no']);
  expect(sourceOf(of)).toBe('人员登记中没有本企业的项目负责人');
});
