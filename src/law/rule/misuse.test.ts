import { expect, test } from 'vitest';
import { fen } from '#kernel/fen';
import { plainDate } from '#kernel/plain-date';
import { unquotedWords } from '../determination.ts';
import { declareFacts } from '../facts.ts';
import { parameter } from '../parameter.ts';
import { advise } from './advise.ts';
import { explain } from './explain.ts';
import { onePair } from './generated/one-pair.ts';
import { rule, says } from './rule.ts';
import { allOf, anyOf, type Flag, not, type Ordered, shareOf } from './terms.ts';
import { wordingOf } from './wording.ts';

const owned = { title: '事实', means: '', of: 'bid', askOf: '企业' } as const;
const rows = { n: { kind: 'count', title: '个数' }, good: { kind: 'flag', title: '好' } } as const;
const set = declareFacts(
  {
    on: { kind: 'day', ...owned },
    until: { kind: 'day', ...owned, title: '期限', advice: 'raise' },
    flag: { kind: 'flag', ...owned, title: '旗' },
    money: { kind: 'money', ...owned },
    score: { kind: 'score', ...owned, title: '分' },
    count: { kind: 'count', ...owned },
    small: { kind: 'code', codes: ['a', 'b'], labels: {}, ...owned, advice: 'raise' },
    large: { kind: 'code', codes: ['a', 'b', 'top'], labels: {}, ...owned },
    first: { kind: 'list', fields: rows, ...owned },
    second: { kind: 'list', fields: rows, ...owned },
  },
  { decidedBy: 'on' },
);
const provision = { instrument: '', title: '', id: 'T01.S1', text: '甲丙乙丙', inForce: { from: plainDate('2030-01-01'), through: null } };
const written = (write: Parameters<typeof rule<typeof set, Record<never, never>>>[3]) => rule(provision, set, {}, write);
const day = { on: plainDate('2030-06-01') };

test.each<[string, Parameters<typeof written>[0], string]>([
  [
    'a phrase made and dropped',
    (fact) => {
      says('甲', fact.flag.holds());
      return [says('乙', fact.flag.holds())];
    },
    'made but not used',
  ],
  [
    'a count made and dropped',
    (fact) => {
      fact.first.count((it) => it.good.holds());
      return [says('乙', fact.flag.holds())];
    },
    'made but not used',
  ],
  [
    'a row read outside its count',
    (fact) => {
      let kept: Flag | undefined;
      const some = fact.first.count((it) => {
        kept = it.good;
        return it.good.holds();
      });
      return [says('乙', allOf(some.atLeast(1), kept?.holds() ?? fact.flag.holds()))];
    },
    'outside its own count',
  ],
  [
    'a row of an outer count inside an inner one',
    (fact) => [says('乙', fact.first.count((a) => fact.second.count((b) => b.n.over(a.n)).atLeast(1)).atLeast(1))],
    'outside its own count',
  ],
  ['money beside a count', (fact) => [says('乙', (fact.money as unknown as Ordered<number>).atLeast(fact.count))], 'cannot be compared'],
  [
    'a share of a count',
    (fact) => [says('乙', fact.money.atLeast(shareOf(fact.count as never, fact.count as never, 'down')))],
    'takes money',
  ],
  ['a code of another list', (fact) => [says('乙', fact.small.atLeast(fact.large as never))], 'not a code of the other side'],
  ['all of nothing', () => [says('乙', allOf())], 'without anything'],
  ['any of nothing', () => [says('乙', anyOf())], 'without anything'],
])('a rule refuses %s', (_, write, message) => {
  expect(() => written(write)).toThrow(message);
});

test('a rule refuses a parameter that may be unset and is not asked for', () => {
  const floor = parameter({
    key: 'T.floor',
    title: '',
    clauses: [],
    hold: 'open',
    shape: 'score',
    editions: [{ from: '2030-01-01', value: null, basis: '', verified: false }],
  });
  expect(() => rule(provision, set, { floor }, (fact, given) => [says('乙', fact.score.atLeast(given.floor))])).toThrow('inside whenSet');
});

test.each([
  [{ held: { kind: 'oneOf', fields: { works: { kind: 'list', fields: rows, title: '' } }, ...owned } }, 'cannot hold a list'],
  [{ who: { kind: 'record', fields: rows, ...owned, advice: 'set' } }, 'cannot change a record'],
  [{ works: { kind: 'list', fields: rows, ...owned, advice: 'raise' } }, 'cannot change a list'],
] as const)('facts that no reader could keep are refused', (facts, message) => {
  expect(() => declareFacts({ on: { kind: 'day', ...owned }, ...facts }, { decidedBy: 'on' })).toThrow(message);
});

test('a count that can never reach its number is a no, also while something it hangs on is unknown', () => {
  const rule = written((fact) => [says('乙', fact.first.count((it) => it.n.over(fact.count)).atLeast(1))]);
  for (const [first, answer] of [
    [[], 'no'],
    [[{ n: 5 }], 'unknown'],
    [undefined, 'unknown'],
  ] as const) {
    expect([first, explain(rule, { ...day, first }).answer]).toEqual([first, answer]);
    expect(onePair(rule)({ ...day, first })).toBe(answer);
  }
});

test('a count that holds over an empty list waits until what it hangs on is known', () => {
  const rule = written((fact) => [says('乙', fact.first.count((it) => it.n.over(fact.count)).atMost(0))]);
  expect([explain(rule, { ...day, first: [] }).answer, onePair(rule)({ ...day, first: [] })]).toEqual(['unknown', 'unknown']);
  expect([explain(rule, { ...day, first: [], count: 3 }).answer, onePair(rule)({ ...day, first: [], count: 3 })]).toEqual(['yes', 'yes']);
});

test.each([
  [true, 'isNot', '「旗」为否'],
  [false, 'isNot', '「旗」为是'],
  [true, 'is', '「旗」为是'],
] as const)('reads a flag that %s with %s as %s', (value, by, words) => {
  const [phrase] = written((fact) => [says('乙', fact.flag[by](value))]).phrases;
  expect(phrase && wordingOf(phrase.test, { set, parameters: {} })).toBe(words);
});

test('reads a score with its decimals', () => {
  const [phrase] = written((fact) => [says('乙', fact.score.atLeast(8000))]).phrases;
  expect(phrase && wordingOf(phrase.test, { set, parameters: {} })).toBe('「分」不低于80.00');
});

test('words between the phrases are told by their place, not by their first occurrence', () => {
  expect(unquotedWords(written((fact) => [says('乙', fact.flag.holds()), says('丙', not(fact.flag.holds()))]))).toEqual(['甲丙']);
});

test('advice moves a day and a code by one where the limit itself is out', () => {
  const rule = written((fact) => [says('甲', fact.until.over(plainDate('2030-12-31'))), says('乙', fact.small.over('a'))]);
  expect(advise(rule, { ...day, until: plainDate('2030-12-01'), small: 'a', money: fen(1) })).toEqual([
    [
      { fact: 'until', to: '2031-01-01' },
      { fact: 'small', to: 'b' },
    ],
  ]);
});
