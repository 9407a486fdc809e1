// 用完即还的匹配测试: one heap after another's use answers as a new one does, also within; afterwards nothing is answered and nothing is left.

import { array, assert, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { anyFacts, anyRule } from '#law/rule/random-rules';
import type { Question } from './indexed.ts';
import { Heap } from './kernels/heap.ts';
import { match } from './match.ts';
import type { Match } from './read-match.ts';
import { whileMatched } from './while-matched.ts';

const isOfLot = new Set(['decidedOn', 'price', 'wanted', 'marks']);
const rows = array(anyFacts, { minLength: 1, maxLength: 40 });
const anyQuestion = record({ rules: array(anyRule, { minLength: 1, maxLength: 3 }), enterprises: rows, lots: rows }).map(
  ({ rules, enterprises, lots }): Question => ({
    rules,
    sideOf: (fact) => (isOfLot.has(fact) ? 'lot' : 'enterprise'),
    enterprises: { size: enterprises.length, rowAt: (place) => enterprises[place] ?? {} },
    lots: { size: lots.length, rowAt: (place) => lots[place] ?? {} },
  }),
);

const answersOf = ({ rules, lots }: Question, { answersFor }: Match) =>
  rules.map((_, rule) => Array.from({ length: lots.size }, (_, lot) => answersFor({ rule, lot })));

test('whatever was matched before in the same heap, and within', () => {
  assert(
    property(anyQuestion, anyQuestion, (one, other) => {
      const [alone, within] = [answersOf(one, match(one)), answersOf(other, match(other))];
      whileMatched(one, (matched) => {
        expect(whileMatched(other, (it) => answersOf(other, it))).toEqual(within);
        expect(answersOf(one, matched)).toEqual(alone);
      });
      expect(whileMatched(other, (it) => answersOf(other, it))).toEqual(within);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('after its end a match answers nothing, also where that threw', () => {
  const question: Question = {
    rules: [],
    sideOf: () => 'lot',
    enterprises: { size: 0, rowAt: () => ({}) },
    lots: { size: 0, rowAt: () => ({}) },
  };
  let kept: Match | undefined;
  const act = () =>
    whileMatched(question, (matched) => {
      kept = matched;
      throw new Error('over');
    });
  expect(act).toThrow('over');
  expect(() => kept?.answersFor({ rule: 0, lot: 0 })).toThrow('the match is over');
});

test('of what is erased nothing is left, neither what was given back before', () => {
  const heap = new Heap(1);
  const [start, place] = [heap.mark, heap.take(64)];
  heap.words.fill(7, place, place + 64);
  heap.release(start);
  const again = heap.reserve(8);
  heap.words.fill(7, again, again + 8);
  heap.erase(start);
  expect(heap.words.every((word) => word === 0)).toBe(true);
  expect(heap.words[heap.take(64)]).toBe(0);
});
