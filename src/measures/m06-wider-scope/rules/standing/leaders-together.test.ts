// 逐一与一并: what is decided at once for all leaders is what weighing each of them in full says.

import { array, assert, constant, constantFrom, oneof, option, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { fenOfYuan } from '#kernel/fen';
import { plainDate } from '#kernel/plain-date';
import { assess } from '../assessment.ts';
import { bestFirst, type Candidacy, type LeaderOption, type Standing } from './standing.ts';
import { bestOf, byEachWay, isEligible, nobody, standingOf } from './standing-of.ts';

const runs = { numRuns: 3000 };
const [noticedOn, bidsDueOn, earlier, later] = ['2025-05-06', '2025-05-28', '2025-05-27', '2025-05-29'].map(plainDate);
const unless = <It>(it: Parameters<typeof option<It>>[0]) => option(it, { nil: undefined, freq: 9 });
const category = constantFrom('municipal', 'water', 'building');
const grade = constantFrom('first', 'second');
const around = constantFrom(earlier, bidsDueOn, later);
const amount = constantFrom('0.00', '5000000.00', '8000000.00').map(fenOfYuan);

const leader = record({
  leader: unless(
    record({
      registered: unless(array(record({ category, grade }), { maxLength: 2 })),
      employedByBidder: unless(constantFrom(true, true, false)),
      unfinishedWorks: unless(constantFrom(0, 0, 1)),
    }),
  ),
  leaderWorks: unless(
    array(record({ category: unless(category), acceptedOn: constantFrom('2019-01-01', '2024-01-01').map(plainDate), amount }), {
      maxLength: 2,
    }),
  ),
});
const leaders = array(leader, { maxLength: 4 }).map((all): readonly LeaderOption[] => all.map((it, i) => ({ id: `P${i}`, ...it })));

const facts = record({
  noticedOn: oneof({ weight: 20, arbitrary: constant(noticedOn) }, { weight: 1, arbitrary: constant(plainDate('2024-09-30')) }),
  bidsDueOn: constant(bidsDueOn),
  held: unless(array(record({ category, grade: unless(grade), validThrough: unless(around) }), { maxLength: 2 })),
  required: unless(record({ category, grade: unless(grade) })),
  guaranteeCommitted: unless(amount),
  sanctions: unless(
    array(record({ kind: constant('wage-arrears' as const), decidedOn: around, restoredOn: option(around) }), { maxLength: 1 }),
  ),
  creditScore: constant(undefined),
  abilityFound: unless(constantFrom(true, true, false)),
  safetyPermitThrough: unless(around),
  bans: unless(array(record({ kind: constant('取消投标资格'), from: around, through: around }), { maxLength: 1 })),
  tenderAdmitsMeasure6: constantFrom(true, true, undefined, false),
});
const price = constantFrom('50000000.00', '80000000.00').map(fenOfYuan);
const candidacy = record({
  facts,
  leaders: unless(leaders),
  plan: record({ bidPrice: option(price), leader: option(constantFrom('P0', 'P1')) }),
  ceiling: unless(price),
});
const way = constantFrom('certificate', 'M06.S1', 'M06.S2');

test('M06.S1 M06.S2 leaders weighed together are the best of them weighed one by one', () => {
  assert(
    property(way, candidacy, (by, of) => {
      const alone = (of.leaders ?? []).map((it) => standingOf(by, { ...of, leaders: [it] }));
      if (of.plan.leader !== null || alone.length === 0) return;
      const best = bestFirst.find((list) => alone.some((it) => it.list === list));
      const equals = alone.filter(({ list }) => list === best);
      const together = standingOf(by, of);
      expect(together).toEqual({ ...equals[0], leaders: together.leaders.length === 0 ? [] : equals.flatMap((it) => it.leaders) });
    }),
    runs,
  );
});

test('M06.S1 M06.S2 the list of a planned bid is the answer that is explained', () => {
  assert(
    property(constantFrom('M06.S1', 'M06.S2'), candidacy, record({ leader, bidPrice: price }), (by, of, { leader: own, bidPrice }) => {
      const planned: Candidacy = { ...of, leaders: [{ id: 'P0', ...own }], plan: { bidPrice, leader: 'P0' } };
      const { list, failing } = standingOf(by, planned);
      const { may, determination } = assess(by, { ...of.facts, ...own, bidPrice });
      const said = { eligible: 'yes', pending: 'unknown', near: 'no', 'not-applicable': may === 'not-in-force' ? may : 'no' };
      expect(said[list]).toBe(may);
      if (list === 'near') {
        const words = determination.conditions.filter(({ holds }) => holds === false).map(({ quote }) => `「${quote}」`);
        const others = determination.preconditions.filter(({ holds }) => holds === false).map(({ title }) => title);
        expect(failing).toEqual([...words, ...others]);
      }
    }),
    runs,
  );
});

test('M06.S1 M06.S2 with one leader a price that is not planned is weighed as the same price planned, and where there is none to try without', () => {
  assert(
    property(constantFrom('M06.S1', 'M06.S2'), candidacy, (by, of) => {
      const tried = standingOf(by, { ...of, plan: { leader: 'P0', bidPrice: null } });
      const bidPrice = tried.upTo ?? tried.triedAt;
      if (bidPrice === null) expect(tried.list).toBe(listWithout(by, of, tried));
      else expect(standingOf(by, { ...of, plan: { leader: 'P0', bidPrice } })).toEqual({ ...tried, upTo: null, triedAt: null });
    }),
    runs,
  );
});

/** What is explained of the bid without a price; a no is nearly or not applicable, as the standing has it. */
function listWithout(by: 'M06.S1' | 'M06.S2', { facts: known, leaders: own }: Candidacy, { list }: Standing): Standing['list'] {
  const led = own === undefined ? {} : (own.find(({ id }) => id === 'P0') ?? nobody);
  const { may } = assess(by, { ...known, ...led, bidPrice: undefined });
  return may === 'yes' ? 'eligible' : may === 'unknown' ? 'pending' : list === 'near' ? 'near' : 'not-applicable';
}

test('M06.S1 M06.S2 whether a firm is eligible is said without reasons as it is with them', () => {
  const seen = new Set<boolean>();
  assert(
    property(candidacy, (of) => {
      const said = isEligible(of);
      seen.add(said);
      expect(said).toBe(bestOf(byEachWay(of)).standing.list === 'eligible');
    }),
    runs,
  );
  expect(seen.size).toBe(2);
});
