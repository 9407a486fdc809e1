// 随机规则: rules and facts of every shape, for the tests that compare the readers.

import { array, boolean, constantFrom, integer, letrec, oneof, option, record, tuple } from 'fast-check';
import { fen } from '#kernel/fen';
import { plainDate } from '#kernel/plain-date';
import { percent } from '#kernel/rate';
import { declareFacts } from '../facts.ts';
import { parameter } from '../parameter.ts';
import type { Test, Value } from './expression.ts';
import type { Rule } from './rule.ts';

const codes = ['low', 'middle', 'high'] as const;
const base = { title: '', means: '', of: 'bid', askOf: '' } as const;
const code = { kind: 'code', codes, labels: {}, title: '' } as const;
const row = { code, on: { kind: 'day', title: '', nullIsNone: true, amendable: true }, amount: { kind: 'money', title: '' } } as const;
export const set = declareFacts(
  {
    decidedOn: { kind: 'day', ...base },
    price: { kind: 'money', ...base, advice: 'lower' },
    cover: { kind: 'money', ...base, advice: 'raise' },
    ready: { kind: 'flag', ...base, advice: 'set' },
    held: { kind: 'oneOf', fields: row, ...base },
    wanted: { kind: 'record', fields: row, ...base },
    works: { kind: 'list', fields: row, ...base, advice: 'add' },
    marks: { kind: 'list', fields: row, ...base, advice: 'amend' },
  },
  { decidedBy: 'decidedOn' },
);
export const days = [
  plainDate('2029-12-31'),
  plainDate('2030-01-01'),
  plainDate('2030-02-28'),
  plainDate('2032-02-29'),
  plainDate('2033-01-01'),
];
const parameters = {
  'P.share': parameter({
    key: 'P.share',
    title: '',
    clauses: [],
    hold: 'open',
    shape: 'rate',
    editions: [
      { from: '2030-01-01', value: percent(10), basis: '', verified: false },
      { from: '2032-01-01', value: percent(33.3333), basis: '', verified: false },
    ],
  }),
  'P.floor': parameter({
    key: 'P.floor',
    title: '',
    clauses: [],
    hold: 'open',
    shape: 'money',
    editions: [
      { from: '2030-01-01', value: null, basis: '', verified: false },
      { from: '2032-01-01', value: fen(500), basis: '', verified: false },
    ],
  }),
};

const literal = (value: string | number | boolean | readonly string[], kind: Value['kind']): Value => ({ is: 'literal', value, kind });
const factValue = (fact: string, field: string | null, kind: Value['kind']): Value => ({ is: 'fact', fact, field, kind });
const rowValue = (field: string, kind: Value['kind']): Value => ({ is: 'row', of: 'works', field, kind });
const given = (key: string, kind: Value['kind']) => ({ is: 'given', key, field: null, kind }) as const;

const anyComparison = constantFrom('is', 'isNot', 'atLeast', 'atMost', 'over', 'under');
const money = (inRow: boolean) =>
  oneof(
    constantFrom(
      factValue('price', null, 'money'),
      factValue('cover', null, 'money'),
      factValue('held', 'amount', 'money'),
      given('P.floor', 'money'),
    ),
    integer({ min: 0, max: 1000 }).map((it) => literal(it, 'money')),
    constantFrom('down', 'up', 'half-up').map(
      (rounding): Value => ({
        is: 'share',
        of: factValue('price', null, 'money'),
        rate: given('P.share', 'rate'),
        rounding,
        kind: 'money',
      }),
    ),
    ...(inRow ? [constantFrom(rowValue('amount', 'money'))] : []),
  );
const day = (inRow: boolean) =>
  oneof(
    constantFrom(
      factValue('decidedOn', null, 'day'),
      factValue('wanted', 'on', 'day'),
      factValue('held', 'on', 'day'),
      ...days.map((it) => literal(it, 'day')),
    ),
    tuple(integer({ min: 0, max: 4 }), boolean(), constantFrom('years', 'days')).map(
      ([by, back, unit]): Value => ({
        is: 'shift',
        day: factValue('decidedOn', null, 'day'),
        by: literal(by, 'count'),
        unit,
        back,
        kind: 'day',
      }),
    ),
    ...(inRow ? [constantFrom(rowValue('on', 'day'))] : []),
  );
const codeValue = (inRow: boolean) =>
  oneof(
    constantFrom(factValue('held', 'code', 'code'), factValue('wanted', 'code', 'code'), literal('middle', 'code')),
    constantFrom(factValue('held', 'code', 'code'), factValue('wanted', 'code', 'code')).map(
      (key): Value => ({ is: 'lookUp', table: { middle: 'low', high: 'middle' }, key, kind: 'code' }),
    ),
    ...(inRow ? [constantFrom(rowValue('code', 'code'))] : []),
  );
const leaf = (inRow: boolean) =>
  oneof(
    tuple(anyComparison, money(inRow), money(inRow)).map(([by, left, right]): Test => ({ is: 'compare', by, left, right, order: null })),
    tuple(anyComparison, day(inRow), day(inRow)).map(([by, left, right]): Test => ({ is: 'compare', by, left, right, order: null })),
    tuple(anyComparison, codeValue(inRow), codeValue(inRow)).map(
      ([by, left, right]): Test => ({ is: 'compare', by, left, right, order: codes }),
    ),
    codeValue(inRow).map((of): Test => ({ is: 'member', of, among: literal(['low', 'high'], 'codes') })),
    constantFrom<Test>({ is: 'compare', by: 'is', left: factValue('ready', null, 'flag'), right: literal(true, 'flag'), order: null }),
  );
const treeOf = (inRow: boolean) =>
  letrec<{ tree: Test }>((tie) => ({
    tree: oneof(
      { maxDepth: 3 },
      leaf(inRow),
      tuple(constantFrom('all', 'any'), array(tie('tree'), { minLength: 1, maxLength: 3 })).map(([is, of]): Test => ({ is, of })),
      tie('tree').map((of): Test => ({ is: 'not', of })),
      tie('tree').map((of): Test => ({ is: 'whenSet', given: given('P.floor', 'money'), of })),
    ),
  })).tree;
const counts = tuple(constantFrom('works', 'marks'), treeOf(true), anyComparison, integer({ min: 0, max: 3 })).map(
  ([fact, where, by, limit]): Test => ({
    is: 'compare',
    by,
    left: { is: 'count', list: { fact, field: null }, where, kind: 'count' },
    right: literal(limit, 'count'),
    order: null,
  }),
);
const anyTest = oneof(treeOf(false), counts);
export const anyRule = array(anyTest, { minLength: 1, maxLength: 4 }).map(
  (tests): Rule => ({
    provision: {
      instrument: '',
      title: '',
      id: 'T01.S1',
      text: '一二三四',
      inForce: { from: plainDate('2030-01-01'), through: plainDate('2032-12-31') },
    },
    set,
    parameters,
    binds: 'held',
    phrases: tests.map((it, i) => ({ quote: '一二三四'[i] ?? '', test: it })),
  }),
);

const unknownOr = { nil: undefined, freq: 5 };
const anyRow = record({
  code: option(constantFrom(...codes), unknownOr),
  on: option(oneof(constantFrom(...days), constantFrom(null)), unknownOr),
  amount: option(integer({ min: 0, max: 1000 }), unknownOr),
});
export const anyFacts = record({
  decidedOn: option(oneof({ weight: 20, arbitrary: constantFrom(...days) }, constantFrom(null)), { nil: undefined, freq: 12 }),
  price: option(integer({ min: 0, max: 5000 }), unknownOr),
  cover: option(integer({ min: 0, max: 1000 }), unknownOr),
  ready: option(boolean(), unknownOr),
  held: option(array(anyRow, { maxLength: 3 }), unknownOr),
  wanted: option(anyRow, unknownOr),
  works: option(array(anyRow, { maxLength: 3 }), unknownOr),
  marks: option(array(anyRow, { maxLength: 3 }), unknownOr),
});
