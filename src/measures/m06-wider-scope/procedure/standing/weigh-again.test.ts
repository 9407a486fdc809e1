// 重新核对测试: what is weighed, what is kept and what is told, on both sides of every change.

import { expect, test } from 'vitest';
import { type PlainDate, plainDate } from '#kernel/plain-date';
import type { LotStanding } from '../../contract.ts';
import { programInForce } from '../../rules/program.ts';
import type { RegisteredLotSaid } from '../gather-evidence.ts';
import type { Ground } from './ground.ts';
import { type KeptAnswer, type OpenLotRead, type Remembered, type StandingBasis, type StandingNews, weighAgain } from './weigh-again.ts';

const day = plainDate('2025-05-12');
const firm = 'F';

const lotOf = (code: string): LotStanding['lot'] => ({
  code,
  title: `标段 ${code}`,
  area: '东海县',
  procuringEntity: '某单位',
  category: 'municipal',
  requiredGrade: 'second',
  bidsDueOn: '2025-05-28',
  priceCeiling: null,
});
const rowOf = (code: string, list: LotStanding['list']): LotStanding => ({
  lot: lotOf(code),
  list,
  way: 'certificate',
  since: null,
  upTo: null,
  triedAt: null,
  mendings: [],
  leaderPlanned: false,
  planned: null,
  leaders: [],
  missing: [],
  changes: [],
  failing: list === 'eligible' ? [] : ['「信誉良好」'],
});

const said: RegisteredLotSaid = {
  value: { noticedOn: day, bidsDueOn: plainDate('2025-05-28'), required: undefined, tenderAdmitsMeasure6: undefined },
  source: null,
  ceiling: undefined,
};

/** A firm and the city around it, in memory. */
function firmInCity(lists: Record<string, LotStanding['list']>) {
  const answers = new Map<string, KeptAnswer>();
  const weighed: string[][] = [];
  const told: StandingNews[] = [];
  let remembered: Remembered | undefined;
  const digests: Record<string, string> = {};
  const rules = { edition: '1' };
  const grounds = new Map<string, Ground>();
  const round = (on: PlainDate = day, { isTouched = false } = {}) => {
    const lots = Object.keys(lists).map(
      (code): OpenLotRead => ({ lot: lotOf(code), ceiling: undefined, said, digest: digests[code] ?? 'a' }),
    );
    const open = new Map(lots.map(({ lot, digest, said: { value: facts } }) => [lot.code, { digest, facts }]));
    const ground = { digest: JSON.stringify(lots), lots: open, loaded: {} };
    grounds.set(ground.digest, ground);
    const basis: StandingBasis = { on, edition: rules.edition, program: programInForce, lots, ground };
    return weighAgain(
      { creditCode: firm, isTouched },
      { basis, grounds },
      {
        kept: {
          remembered: async () => remembered,
          answers: async () => [...answers.values()],
          keep: async (_, kept) => {
            remembered = kept.basis;
            for (const it of kept.answers) answers.set(it.lot.code, it);
            for (const code of kept.gone) answers.delete(code);
          },
        },
        weigh: async (due) => {
          weighed.push(due.map(({ lot }) => lot.code));
          return due.map(({ lot }) => {
            const row = rowOf(lot.code, lists[lot.code] ?? 'not-applicable');
            return { lot, isEligible: row.list === 'eligible', row: () => row };
          });
        },
        tell: async (news) => void told.push(news),
      },
    );
  };
  const since = () => Object.fromEntries([...answers].map(([code, it]) => [code, it.since]));
  return { lists, digests, round, weighed, told, since, rules, grounds };
}

test('of the first answers the eligible ones are kept, and none is told', async () => {
  const { round, told, since } = firmInCity({ A: 'eligible', B: 'near' });
  expect(await round()).toBeUndefined();
  expect([told, since()]).toEqual([[], { A: null }]);
});

test('nothing has changed: nothing is weighed', async () => {
  const { round, weighed, told } = firmInCity({ A: 'eligible' });
  for (let i = 0; i < 3; i++) await round();
  expect([weighed, told]).toEqual([[['A'], [], []], []]);
});

test('a new lot and a changed one alone are weighed; all of them when the firm is touched or the rules change; for a day alone none', async () => {
  const { lists, digests, round, weighed, rules } = firmInCity({ A: 'eligible', B: 'near' });
  await round();
  lists.C = 'pending';
  await round();
  digests.B = 'b';
  await round();
  await round(day, { isTouched: true });
  rules.edition = '2';
  await round();
  await round(plainDate('2025-05-13'));
  const all = ['A', 'B', 'C'];
  expect(weighed).toEqual([['A', 'B'], ['C'], ['B'], all, all, []]);
});

test('where nobody knows any more which lots there were, all are weighed, and none is called new', async () => {
  const { lists, round, weighed, told, grounds } = firmInCity({ A: 'near' });
  await round();
  Object.assign(lists, { A: 'eligible', B: 'eligible' });
  grounds.clear();
  await round();
  expect(weighed.at(-1)).toEqual(['A', 'B']);
  expect(told.map(({ gained }) => gained.map((it) => [it.row.lot.code, it.isNewLot]))).toEqual([
    [
      ['A', false],
      ['B', false],
    ],
  ]);
});

test.each(['near', 'pending', 'not-applicable'] as const)(
  'from %s to eligible is told once, and from then it stands as new',
  async (before) => {
    const { lists, round, told, since } = firmInCity({ A: before });
    await round();
    lists.A = 'eligible';
    for (const on of ['2025-05-13', '2025-05-14']) await round(plainDate(on), { isTouched: true });
    expect(told).toMatchObject([{ turn: 1, gained: [{ row: { lot: { code: 'A' } }, isNewLot: false }], lost: [] }]);
    expect(since()).toEqual({ A: '2025-05-13' });
  },
);

test.each(['near', 'pending', 'not-applicable'] as const)('from eligible to %s is told once, with its row', async (after) => {
  const { lists, round, told } = firmInCity({ A: 'eligible' });
  await round();
  lists.A = after;
  for (let i = 0; i < 2; i++) await round(day, { isTouched: true });
  expect(told).toMatchObject([{ turn: 1, gained: [], lost: [{ lot: { code: 'A' }, row: { list: after } }] }]);
});

test('between the three that are not eligible nothing is told', async () => {
  const { lists, round, told } = firmInCity({ A: 'near' });
  await round();
  for (const list of ['pending', 'not-applicable', 'near'] as const) {
    lists.A = list;
    await round(day, { isTouched: true });
  }
  expect(told).toEqual([]);
});

test('several at once are one turn; the next news is the next turn', async () => {
  const { lists, round, told } = firmInCity({ A: 'near', B: 'eligible' });
  await round();
  Object.assign(lists, { A: 'eligible', B: 'near', C: 'eligible' });
  await round(day, { isTouched: true });
  lists.B = 'eligible';
  await round(day, { isTouched: true });
  expect(told.map(({ turn, gained, lost }) => [turn, gained.map((it) => [it.row.lot.code, it.isNewLot]), lost.length])).toEqual([
    [
      1,
      [
        ['A', false],
        ['C', true],
      ],
      1,
    ],
    [2, [['B', false]], 0],
  ]);
});

test.each`
  on              | said
  ${'2025-05-28'} | ${'withdrawn'}
  ${'2025-05-29'} | ${'closed'}
`('a lot that is not open any more on $on is $said', async ({ on, said }) => {
  const { lists, round, told, since } = firmInCity({ A: 'eligible', B: 'near' });
  await round();
  for (const code of ['A', 'B']) delete lists[code];
  await round(plainDate(on));
  expect(told).toMatchObject(said === 'withdrawn' ? [{ lost: [{ lot: { code: 'A' }, row: undefined }] }] : []);
  expect(since()).toEqual({});
});
