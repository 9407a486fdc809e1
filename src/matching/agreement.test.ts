import { array, assert, constantFrom, integer, oneof, option, property, record, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from '#law/facts';
import type { Comparison, Test, Value } from '#law/rule/expression';
import { onePair } from '#law/rule/generated/one-pair';
import { anyFacts, anyRule, set } from '#law/rule/random-rules';
import type { Rule } from '#law/rule/rule';
import type { Question } from './indexed.ts';
import type { Heap } from './kernels/heap.ts';
import { javascriptKernel } from './kernels/javascript-kernel.ts';
import type { Kernel, Program } from './kernels/kernel.ts';
import { fastestKernel, match } from './match.ts';
import { readsOf, type Side } from './parts.ts';
import { inShards, partsOf, type Shard } from './sharded.ts';

const sides: Readonly<Record<string, Side>> = {
  decidedOn: 'lot',
  price: 'lot',
  wanted: 'lot',
  marks: 'lot',
  cover: 'enterprise',
  ready: 'enterprise',
  held: 'enterprise',
  works: 'enterprise',
};
const few = { minLength: 1, maxLength: 7 };
const literal = (value: number): Value => ({ is: 'literal', value, kind: 'count' });
const naming = {
  code: [
    { is: 'row', of: 'works', field: 'code', kind: 'code' },
    { is: 'fact', fact: 'wanted', field: 'code', kind: 'code' },
  ],
  on: [
    { is: 'row', of: 'works', field: 'on', kind: 'day' },
    { is: 'fact', fact: 'wanted', field: 'on', kind: 'day' },
  ],
  amount: [
    { is: 'row', of: 'works', field: 'amount', kind: 'money' },
    { is: 'fact', fact: 'wanted', field: 'amount', kind: 'money' },
  ],
} as const satisfies Record<string, readonly [Value, Value]>;
/** Counts of rows that must name what the lot names, alone or with something else. */
const anyNaming = record({
  fields: constantFrom<readonly (keyof typeof naming)[]>(['code'], ['code', 'on'], ['on', 'amount'], ['code', 'on', 'amount']),
  by: constantFrom<Comparison>('is', 'isNot', 'atLeast', 'atMost', 'over', 'under'),
  limit: oneof(integer({ min: 0, max: 3 }).map(literal), constantFrom<Value>({ is: 'fact', fact: 'price', field: null, kind: 'count' })),
  besides: option(anyRule.map(({ phrases }) => phrases[0]?.test)),
}).map(({ fields, by, limit, besides }): Test => {
  const where = fields.map((field): Test => ({ is: 'compare', by: 'is', left: naming[field][0], right: naming[field][1], order: null }));
  const isOfRow = besides !== undefined && besides !== null && readsOf(besides, (fact) => sides[fact] ?? 'lot').row;
  const of: readonly Test[] = isOfRow ? [...where, besides] : where;
  const left: Value = { is: 'count', list: { fact: 'works', field: null }, where: { is: 'all', of }, kind: 'count' };
  return { is: 'compare', by, left, right: limit, order: null };
});
const anyNamingRule = tuple(anyRule, anyNaming).map(
  ([rule, test]): Rule => ({ ...rule, phrases: [...rule.phrases.slice(1), { quote: '一', test }] }),
);
const population = record({
  enterprises: array(anyFacts, few),
  /** Each so many times over: enough that those about whom nothing is unknown have rows of their own. */
  copies: constantFrom(1, 1, 1, 1, 60),
  lots: array(anyFacts, few),
  rules: array(oneof({ weight: 2, arbitrary: anyRule }, { weight: 1, arbitrary: anyNamingRule }), { minLength: 1, maxLength: 3 }),
  /** Few words: columns are laid piece by piece, and not for all lots. */
  mostWords: constantFrom(1, 1_000_000),
  lotsEach: constantFrom(1, 2, 32),
  /** Few pairs: conditions are weighed pair by pair. */
  mostPairs: constantFrom(0, 4, 1000),
  /** A fact that the other side supplies; what decides the day, or is bound, is then answered without columns. */
  moved: constantFrom(...Object.keys(set.facts), ''),
});
type Population = typeof population extends { generate: (...given: never[]) => { value: infer Made } } ? Made : never;

const kernels = [['in JavaScript', javascriptKernel] as const, ['in vectors', fastestKernel] as const];

test.each(kernels)(
  'columns %s answer every pair as the generated code does, whatever the rules, the facts and the side of a fact',
  (_, kernelOf) => {
    assert(
      property(population, (asked) => {
        const { byColumns, byPairs } = answersTo(asked, kernelOf);
        expect(byColumns).toEqual(byPairs);
      }),
      { numRuns: 600 },
    );
  },
  60_000,
);

test('shard by shard, in a memory that is used again, every lot is answered as in the whole', () => {
  assert(
    property(population, (asked) => {
      const question = questionOf(asked);
      const whole = match(question);
      const seen: number[] = [];
      for (const { name, lots, match: part } of shardsOf(question, { nameOf: (lot) => `${lot % 3}`, most: 2 })) {
        expect(lots.length).toBeLessThanOrEqual(2);
        for (const lot of lots) {
          expect(`${lot % 3}`).toBe(name);
          seen.push(lot);
          for (const rule of asked.rules.keys()) expect(part.answersFor({ rule, lot })).toEqual(whole.answersFor({ rule, lot }));
        }
      }
      expect(seen.sort((one, other) => one - other)).toEqual([...asked.lots.keys()]);
    }),
    { numRuns: 200 },
  );
}, 30_000);

test('a shard that is kept beyond its turn refuses to answer', () => {
  const rows = { size: 2, rowAt: () => ({}) };
  const kept = [...shardsOf({ rules: [], enterprises: rows, lots: rows, sideOf: () => 'lot' }, { nameOf: String, most: 1 })];
  expect(kept.length).toBe(2);
  for (const { match: part } of kept) expect(() => part.answersFor({ rule: 0, lot: 0 })).toThrow('the match is over');
});

test('the comparison sees every answer, and rows that lots share', () => {
  const seen = new Set<string>();
  assert(
    property(population, (asked) => {
      for (const answer of answersTo(asked, fastestKernel).byColumns) seen.add(answer);
    }),
    { numRuns: 200 },
  );
  expect(seen).toEqual(new Set(['yes', 'no', 'unknown', 'not-in-force']));
});

/** Programs as a wrong kernel would read them. */
const wrong: readonly (readonly [what: string, change: (heap: Heap, program: Program) => Program])[] = [
  [
    'leaves out the last column',
    (heap, program) => changed(heap, program, ([to = 0, start = 0, ...of]) => [to, start, ...of.slice(0, -1), of[0] ?? 0]),
  ],
  ['starts at the first bit', (heap, program) => changed(heap, program, ([to = 0, , ...of]) => [to, 0, ...of])],
  ['starts one bit late', (heap, program) => changed(heap, program, ([to = 0, start = 0, ...of]) => [to, start + 1, ...of])],
  ['leaves out the last row', (_, program) => ({ ...program, entries: program.entries - 1 })],
];

test.each(wrong)(
  'the comparison would catch a kernel that %s',
  (_, change) => {
    const mutant = (heap: Heap): Kernel => {
      const right = javascriptKernel(heap);
      return { ...right, run: (program) => right.run(change(heap, program)) };
    };
    expect(() =>
      assert(
        property(population, (asked) => {
          const { byColumns, byPairs } = answersTo(asked, mutant);
          expect(byColumns).toEqual(byPairs);
        }),
        { numRuns: 50_000, endOnFailure: true }, // some of them take effect in one population of hundreds
      ),
    ).toThrow();
  },
  120_000,
);

function changed(heap: Heap, program: Program, change: (entry: number[]) => readonly number[]): Program {
  const size = program.columns + 2;
  for (let at = program.place; at < program.place + program.entries * size; at += size) {
    heap.words.set(change([...heap.words.subarray(at, at + size)]), at);
  }
  return program;
}

function* shardsOf(question: Question, by: Parameters<typeof partsOf>[1]): Iterable<Shard> {
  for (const step of inShards(question, partsOf(question.lots.size, by))) if (step.is === 'shard') yield step;
}

function questionOf({ enterprises, copies, lots, rules, mostPairs, mostWords, lotsEach, moved }: Population) {
  const sideOf = (fact: string): Side => {
    const side = sides[fact] ?? 'lot';
    return fact !== moved ? side : side === 'lot' ? 'enterprise' : 'lot';
  };
  const [firms, tenders] = [only(enterprises, (it) => sideOf(it) === 'enterprise'), only(lots, (it) => sideOf(it) === 'lot')];
  const rows = (held: readonly Row[], times = 1) => ({
    size: held.length * times,
    rowAt: (place: number) => held[place % held.length] ?? {},
  });
  return { rules, enterprises: rows(firms, copies), lots: rows(tenders), sideOf, mostPairs, mostWords, lotsEach, firms, tenders };
}

function answersTo(asked: Population, kernelOf: (heap: Heap) => Kernel) {
  const { firms, tenders, ...question } = questionOf(asked);
  const { rules, copies } = asked;
  const matched = match(question, kernelOf);
  const each = <Got>(ask: (at: { rule: number; enterprise: number; lot: number }) => Got) =>
    rules.flatMap((__, rule) => firms.flatMap((_, enterprise) => tenders.map((___, lot) => ask({ rule, enterprise, lot }))));
  const pairs = rules.map((rule) => onePair(rule));
  const byLot = rules.map((_, rule) => tenders.map((__, lot) => matched.answersFor({ rule, lot })));
  for (const [rule, lots] of byLot.entries()) {
    for (const [lot, { yes, unknown }] of lots.entries()) {
      const of = (answer: string) =>
        Array.from({ length: firms.length * copies }, (_, enterprise) => enterprise).flatMap((enterprise) =>
          matched.answer({ rule, enterprise, lot }) === answer ? enterprise : [],
        );
      expect({ yes, unknown }).toEqual({ yes: of('yes'), unknown: of('unknown') });
    }
  }
  const ofCopies = (at: { rule: number; enterprise: number; lot: number }) =>
    new Set(Array.from({ length: copies }, (_, copy) => matched.answer({ ...at, enterprise: at.enterprise + copy * firms.length })));
  return {
    byColumns: each((at) => [...ofCopies(at)].join(' ')),
    byPairs: each(({ rule, enterprise, lot }) => pairs[rule]?.({ ...firms[enterprise], ...tenders[lot] })),
  };
}

function only(rows: readonly Row[], isWanted: (fact: string) => boolean): readonly Row[] {
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([fact]) => isWanted(fact))));
}
