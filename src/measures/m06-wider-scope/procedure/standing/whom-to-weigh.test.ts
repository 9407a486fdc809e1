// 该重新核对谁的测试: who is weighed for what has changed, who is only moved on, and that the number of the first says nothing.

import { expect, test } from 'vitest';
import { type PlainDate, plainDate } from '#kernel/plain-date';
import type { Rule } from '#law/rule/rule';
import { programInForce } from '../../rules/program.ts';
import type { Ground, GroundLot } from './ground.ts';
import { type BasisNow, type DuePorts, whomToWeigh } from './whom-to-weigh.ts';
import type { Asked } from './within-reach.ts';

const on = plainDate('2025-05-12');
const lot = (digest: string, bidsDueOn = '2025-05-28'): GroundLot => ({
  digest,
  facts: { noticedOn: on, bidsDueOn: plainDate(bidsDueOn), required: undefined, tenderAdmitsMeasure6: undefined },
});
const groundOf = (digest: string, lots: Record<string, GroundLot>, loaded: Ground['loaded'] = {}): Ground => ({
  ...{ digest, loaded },
  lots: new Map(Object.entries(lots)),
});
const before = groundOf('before', { A: lot('1'), B: lot('1') }, { ban: '2025-05-01' });
const firms = Array.from({ length: 200 }, (_, at) => `F${String(at).padStart(3, '0')}`);

interface Setting {
  readonly edition?: string;
  readonly weighedOn?: PlainDate;
  readonly reach?: number;
  readonly marked?: readonly string[];
  readonly grounds?: readonly Ground[];
  /** Of the program before. */
  readonly demands?: readonly Rule[];
}

async function asked(ground: Ground, { edition = '1', weighedOn = on, reach = 0, marked = [], grounds = [before], demands }: Setting = {}) {
  const [lots, spans, moved]: [unknown[], unknown[], string[]] = [[], [], []];
  const asks: Asked[] = [];
  const ports: DuePorts = {
    restingOnOther: async () => firms.map((creditCode) => ({ creditCode, weighedOn, edition: '1', ground: 'before' })),
    marked: async () => new Map(marked.map((it) => [it, ['7']])),
    neverWeighed: async () => ['NEW'],
    grounds: async () => grounds,
    listedIn: async (between) => {
      spans.push(...between);
      return between.length > 0 ? ['F199'] : [];
    },
    demandsOf: async () => new Map(demands === undefined ? [] : [['1', demands]]),
    withinReach: async (asked) => {
      lots.push(...asked.flatMap((it) => it.lots));
      asks.push(...asked);
      return new Set(firms.slice(0, reach));
    },
    draw: (all, count) => all.slice(0, count),
    keep: async () => undefined,
    moveOn: async (codes) => void moved.push(...codes),
    forgetPast: async () => undefined,
  };
  const now: BasisNow = { on, edition, program: programInForce, ground };
  const due = await whomToWeigh(now, ports);
  return { due, lots, asks, spans, moved, weighed: due.firms.map(({ creditCode }) => creditCode) };
}

test('a day alone changes nobody’s answers: all are moved on but those who were marked or never weighed', async () => {
  const { weighed, moved, lots, due } = await asked(before, { marked: ['F007'] });
  expect(weighed).toEqual(['F007', 'NEW']);
  expect([moved.length, lots, due.upToDate]).toEqual([199, [], 201]);
  expect(due.firms[0]).toEqual({ creditCode: 'F007', isTouched: true, marks: ['7'] });
});

test.each`
  what                                     | lots                                          | changed
  ${'a new lot'}                           | ${{ A: lot('1'), B: lot('1'), C: lot('1') }}  | ${[lot('1')]}
  ${'a changed lot, as it was and is'}     | ${{ A: lot('1'), B: lot('2', '2025-06-01') }} | ${[lot('1'), lot('2', '2025-06-01')]}
  ${'a lot that was withdrawn, as it was'} | ${{ A: lot('1') }}                            | ${[lot('1')]}
`('$what is weighed in columns', async ({ lots: now, changed }) => {
  const { lots } = await asked(groundOf('now', now, before.loaded));
  expect(lots).toEqual(changed.map((it: GroundLot) => it.facts));
});

test('a lot that has closed at its deadline is weighed for nobody', async () => {
  const closed = groundOf('before', { A: lot('1'), B: lot('1', '2025-05-11') }, before.loaded);
  const { lots, weighed } = await asked(groundOf('now', { A: lot('1') }, before.loaded), { grounds: [closed] });
  expect([lots, weighed]).toEqual([[], ['NEW']]);
});

test.each([
  [0, 64],
  [1, 64],
  [64, 64],
  [65, 128],
  [150, 192],
  [199, 200],
])('with %i firms within reach of a new lot %i are weighed, so far as there are others', async (reach, size) => {
  const { due, moved } = await asked(groundOf('now', { ...Object.fromEntries(before.lots), C: lot('1') }, before.loaded), { reach });
  const drawn = due.firms.filter(({ isTouched }) => isTouched);
  expect([due.firms.length - 1, drawn.length, moved.length, due.isWhole]).toEqual([size, size - reach, 200 - size, false]);
});

test('a list that came in is asked for whom it speaks of now and did not before; they are weighed over all lots', async () => {
  const { spans, due } = await asked(groundOf('now', Object.fromEntries(before.lots), { ban: '2025-05-09', sanction: '2025-05-08' }));
  expect(spans).toEqual([
    { after: '2025-05-01', through: '2025-05-09' },
    { after: undefined, through: '2025-05-08' },
  ]);
  expect(due.firms).toEqual([
    { creditCode: 'NEW', isTouched: false, marks: [] },
    { creditCode: 'F199', isTouched: true, marks: [] },
  ]);
});

test.each([
  ['under other rules, where nobody knows any more what the old ones asked,', { edition: '2' }],
  ['on an earlier day', { weighedOn: plainDate('2025-05-13') }],
  ['where nobody knows any more which lots there were', { grounds: [] }],
])('%s everybody is weighed', async (_, setting) => {
  const { due, moved } = await asked(groundOf('now', Object.fromEntries(before.lots), before.loaded), setting);
  expect([due.firms.length, moved, due.isWhole]).toEqual([201, [], true]);
});

test('under other rules all lots are weighed in columns, by the old ones as they were and by those of now as they are', async () => {
  const old = programInForce.demands.slice(0, 1);
  const closed = groundOf('before', { A: lot('1'), B: lot('1', '2025-05-11'), C: lot('1', '2025-05-11') }, before.loaded);
  const now = groundOf('now', { A: lot('2'), C: lot('2', '2025-06-01'), D: lot('1') }, before.loaded);
  const { asks, due, moved } = await asked(now, { edition: '2', demands: old, grounds: [closed], reach: 3 });
  const { A, C, D } = Object.fromEntries([...now.lots].map(([code, { facts }]) => [code, facts]));
  expect(asks).toEqual([
    { demands: old, lots: [lot('1').facts, lot('1', '2025-05-11').facts] },
    { demands: programInForce.demands, lots: [A, C, D] },
  ]);
  expect([due.firms.length - 1, moved.length, due.isWhole]).toEqual([64, 136, false]);
});
