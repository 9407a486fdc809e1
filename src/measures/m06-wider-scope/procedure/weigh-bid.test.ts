// 核对一次投标测试: what is assumed where price or leader are not planned, who stays assumed, and what is so where the firm has nobody.

import { expect, test } from 'vitest';
import { type AsOf, latest } from '#kernel/as-of';
import { fenOfYuan } from '#kernel/fen';
import { plainDate } from '#kernel/plain-date';
import type { Position } from '../contract.ts';
import type { Measure6Facts } from '../rules/facts.ts';
import type { RegisteredLeader } from './gather-evidence.ts';
import { weighOlderSheet } from './sheet/weigh-older-sheet.ts';
import { weighBid } from './weigh-bid.ts';

const fifty = '50000000.00';
const facts: Measure6Facts = {
  noticedOn: plainDate('2025-05-06'),
  bidsDueOn: plainDate('2025-05-28'),
  held: [
    { category: 'municipal', grade: 'second', validThrough: plainDate('2028-03-31') },
    { category: 'highway', grade: 'first', validThrough: plainDate('2028-03-31') },
  ],
  required: { category: 'municipal', grade: 'first' },
  guaranteeCommitted: fenOfYuan('5000000.00'),
  sanctions: [],
  abilityFound: true,
  safetyPermitThrough: plainDate('2026-06-30'),
  bans: [],
  tenderAdmitsMeasure6: true,
};
const record = { category: 'municipal', acceptedOn: plainDate('2024-03-01'), amount: fenOfYuan('30000000.00') } as const;
const leader = (id: string, { unfinishedWorks = 0, works = [] as readonly (typeof record)[] } = {}): RegisteredLeader => ({
  id,
  name: `项目经理${id}`,
  employer: 'F',
  source: '人员登记',
  value: { works, registered: [{ category: 'municipal', grade: 'first' }], unfinishedWorks },
});

interface Asked {
  readonly price?: string | null;
  readonly leader?: string;
  readonly last?: Position['assumed'];
  readonly ceiling?: string;
  readonly change?: Partial<Measure6Facts>;
}

function bid(own: readonly RegisteredLeader[], { price = fifty, leader: planned, ceiling, change }: Asked) {
  const bidPrice = price === null ? null : fenOfYuan(price);
  const known = { ...facts, ...change, ...(bidPrice === null ? {} : { bidPrice }) };
  const evidence = { facts: known, sources: {}, ceiling: ceiling === undefined ? undefined : fenOfYuan(ceiling) };
  const asOf: AsOf = { validOn: plainDate('2025-05-12'), knownAt: latest };
  return {
    asked: { creditCode: 'F', lotCode: 'L', plan: { bidPrice, leader: planned ?? null }, asOf },
    ports: { gather: async () => evidence, registers: { leadersOf: async () => own } },
  };
}
function weighed(own: readonly RegisteredLeader[], of: Asked = {}) {
  const { asked, ports } = bid(own, of);
  return weighBid(asked, ports, of.last);
}
const factIn = (all: Position['facts'], name: string) => all.find(({ fact }) => fact === name);

test('M06.S1 M06.S2 each sentence is weighed with the best of the own leaders for it, and the source says so', async () => {
  const of = await weighed([leader('甲', { unfinishedWorks: 1, works: [record] }), leader('乙'), leader('丙', { works: [record] })]);
  expect(of.assumed['M06.S1'].leader).toEqual({ id: '乙', name: '项目经理乙', others: [{ id: '丙', name: '项目经理丙' }] });
  expect(of.assumed['M06.S2'].leader).toEqual({ id: '丙', name: '项目经理丙', others: [] });
  expect([of.sentences['M06.S1'].may, of.sentences['M06.S2'].may]).toEqual(['yes', 'yes']);
  expect(factIn(of.assumed['M06.S1'].facts, 'leader')?.source).toBe('未选定项目负责人，按本企业的项目经理乙试算；人员登记');
  expect(factIn(of.assumed['M06.S2'].facts, 'leaderWorks')?.value).toHaveLength(1);
  expect(factIn(of.facts, 'leader')).toEqual({ fact: 'leader', value: null, source: null });
});

test('M06.S1 M06.S2 a leader who is best for one sentence only leaves the other as it is', async () => {
  const own = [leader('乙'), leader('丙', { unfinishedWorks: 1, works: [record] })];
  const of = await weighed(own);
  expect([of.assumed['M06.S1'].leader?.id, of.sentences['M06.S1'].may]).toEqual(['乙', 'yes']);
  expect(of.sentences['M06.S2'].may).toBe('no');
});

test('whoever was assumed before stays while nobody is better', async () => {
  const { assumed: before } = await weighed([leader('丙')]);
  expect((await weighed([leader('乙'), leader('丙')], { last: before })).assumed['M06.S1'].leader).toMatchObject({ id: '丙' });
  const busy = [leader('乙'), leader('丙', { unfinishedWorks: 1 })];
  expect((await weighed(busy, { last: before })).assumed['M06.S1'].leader).toMatchObject({ id: '乙', others: [] });
});

test('a planned leader is weighed as planned', async () => {
  const planned = await weighed([leader('乙')], { leader: '乙' });
  expect(planned.assumed['M06.S1']).toEqual({ bidPrice: null, upTo: null, leader: null, facts: [] });
});

test('M06.S1 a firm without leaders is short of one, as its opportunities say', async () => {
  const of = await weighed([]);
  expect([of.assumed['M06.S1'].leader, of.sentences['M06.S1'].may, of.byCertificate.answer]).toEqual([null, 'no', 'no']);
  expect(factIn(of.facts, 'leader')?.source).toBe('人员登记中没有本企业的项目负责人');
});

test.each`
  why                                                     | ceiling          | upTo             | source
  ${'the guarantee bears less than the ceiling'}          | ${'80000000.00'} | ${fifty}         | ${'担保承诺够用的最高报价'}
  ${'the ceiling is lower than what the guarantee bears'} | ${'40000000.00'} | ${'40000000.00'} | ${'本标段的最高投标限价'}
  ${'there is no ceiling'}                                | ${undefined}     | ${fifty}         | ${'担保承诺够用的最高报价'}
`('M06.S1 without a price, where $why: yes up to a price, which is marked as assumed', async ({ ceiling, upTo, source }) => {
  const of = await weighed([leader('乙')], { price: null, ...(ceiling !== undefined && { ceiling }) });
  expect(of.assumed['M06.S1']).toMatchObject({ bidPrice: upTo, upTo });
  expect(of.sentences['M06.S1'].may).toBe('yes');
  expect(factIn(of.assumed['M06.S1'].facts, 'bidPrice')).toEqual({
    fact: 'bidPrice',
    value: upTo,
    source: `未填写投标报价，按${source}试算`,
  });
  expect(factIn(of.facts, 'bidPrice')?.value).toBeNull();
});

test('M06.S1 where something else fails a price is tried, and nothing is promised up to it', async () => {
  const of = await weighed([leader('乙', { unfinishedWorks: 1 })], { price: null, ceiling: '40000000.00' });
  expect(of.sentences['M06.S1'].may).toBe('no');
  expect(of.assumed['M06.S1']).toMatchObject({ bidPrice: '40000000.00', upTo: null });
});

test('M06.S2 what no choice of the firm changes is weighed with what the other sentence was tried with', async () => {
  const held = facts.held?.slice(0, 1);
  const of = await weighed([leader('乙')], { price: null, ceiling: '80000000.00', change: { held } });
  expect(of.sentences['M06.S2'].may).toBe('no');
  expect(of.assumed['M06.S2']).toMatchObject({ bidPrice: of.assumed['M06.S1'].bidPrice, upTo: null, leader: { id: '乙' } });
});

test('M06.S1 without a price, a ceiling and a commitment nobody can say', async () => {
  const of = await weighed([leader('乙')], { price: null, change: { guaranteeCommitted: fenOfYuan('0.00') } });
  expect([of.sentences['M06.S1'].may, of.assumed['M06.S1'].bidPrice]).toEqual(['unknown', null]);
});

test('a sheet from before is weighed as it was made: one leader or nobody, and no price that was not planned', async () => {
  const { asked, ports } = bid([leader('乙'), leader('丙', { works: [record] })], { price: null, ceiling: '80000000.00' });
  const one = await weighOlderSheet(asked, ports, { id: '丙', name: '项目经理丙', others: [] });
  expect(one.assumedLeader).toMatchObject({ id: '丙', others: [{ id: '乙' }] });
  expect(factIn(one.facts, 'leader')?.value).not.toBeNull();
  expect([factIn(one.facts, 'bidPrice')?.value, one.sentences['M06.S1'].may]).toEqual([null, 'unknown']);
  const older = await weighOlderSheet(asked, ports, undefined);
  expect([older.assumedLeader, factIn(older.facts, 'leader')?.value]).toEqual([undefined, null]);
});
