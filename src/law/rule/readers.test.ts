import { expect, test } from 'vitest';
import { wan } from '#kernel/fen';
import { plainDate } from '#kernel/plain-date';
import { percent } from '#kernel/rate';
import { unquotedWords } from '../determination.ts';
import { declareFacts } from '../facts.ts';
import { parameter } from '../parameter.ts';
import { schemaOf } from '../wire/schema.ts';
import { advise, applied } from './advise.ts';
import { explain } from './explain.ts';
import { sourceOf } from './generated/decide-text.ts';
import { onePair } from './generated/one-pair.ts';
import { rule, says } from './rule.ts';
import { allOf, anyOf, not, shareOf, whenSet } from './terms.ts';
import { wordingOf } from './wording.ts';

// A rule that the project does not have, with facts that no other rule has: every reader must take it as it is.
const kinds = ['small', 'middle', 'large'] as const;
const labels = { small: '小型', middle: '中型', large: '大型' };
const shopFacts = declareFacts(
  {
    openedOn: { kind: 'day', title: '开业日', means: '', of: 'enterprise', askOf: '店主' },
    size: { kind: 'code', codes: kinds, labels, title: '规模', means: '', of: 'enterprise', askOf: '店主', advice: 'set' },
    rent: { kind: 'money', title: '租金', means: '', of: 'enterprise', askOf: '房东', advice: 'lower' },
    deposit: { kind: 'money', title: '押金', means: '', of: 'bid', askOf: '店主', advice: 'raise' },
    visits: {
      kind: 'list',
      title: '检查',
      means: '',
      of: 'enterprise',
      askOf: '检查员',
      advice: 'amend',
      fields: { on: { kind: 'day', title: '日期' }, cleared: { kind: 'flag', title: '已整改', amendable: true } },
    },
    score: { kind: 'score', title: '得分', means: '', of: 'enterprise', askOf: '协会' },
  },
  { decidedBy: 'openedOn' },
);
const provision = {
  instrument: '试验〔2030〕1号',
  title: '试验文件',
  id: 'T01.S1',
  text: '中型以上商铺，押金足额，检查合格的，可以营业',
  inForce: { from: plainDate('2030-01-01'), through: plainDate('2030-12-31') },
};
const open = { clauses: ['T01.S1'], hold: 'open', title: '参数' } as const;
const share = parameter({
  ...open,
  key: 'T.share',
  shape: 'rate',
  editions: [
    { from: '2030-01-01', value: percent(20), basis: '试验', verified: false },
    { from: '2030-07-01', value: percent(30), basis: '试验', verified: false },
  ],
});
const least = parameter({
  ...open,
  key: 'T.least',
  shape: 'score',
  editions: [{ from: '2030-01-01', value: null, basis: '不设', verified: false }],
});

const mayOpen = rule(provision, shopFacts, { share, least }, (fact, given) => [
  says('中型以上', anyOf(fact.size.atLeast('middle'), fact.rent.over(wan(5)))),
  says('押金足额', fact.deposit.atLeast(shareOf(fact.rent, given.share, 'down'))),
  says(
    '检查合格',
    allOf(
      fact.visits.count((it) => allOf(it.on.within(1, fact.openedOn), not(it.cleared.holds()))).atMost(0),
      whenSet(given.least, (score) => fact.score.atLeast(score)),
    ),
  ),
]);

const shop = {
  openedOn: plainDate('2030-03-01'),
  size: 'middle',
  rent: wan(1),
  deposit: wan(0.2),
  visits: [{ on: plainDate('2029-03-01'), cleared: true }],
} as const;

test.each`
  words                                   | change                                                           | answer
  ${'all met'}                            | ${{}}                                                            | ${'yes'}
  ${'以上 includes the number'}           | ${{ size: 'large' }}                                             | ${'yes'}
  ${'one grade too low'}                  | ${{ size: 'small' }}                                             | ${'no'}
  ${'low, but the other branch holds'}    | ${{ size: 'small', rent: wan(5) + 1, deposit: wan(1) }}          | ${'yes'}
  ${'low, the other branch at its limit'} | ${{ size: 'small', rent: wan(5), deposit: wan(1) }}              | ${'no'}
  ${'a fen short'}                        | ${{ deposit: wan(0.2) - 1 }}                                     | ${'no'}
  ${'a later edition asks for more'}      | ${{ openedOn: plainDate('2030-07-01') }}                         | ${'no'}
  ${'the day before it does not'}         | ${{ openedOn: plainDate('2030-06-30') }}                         | ${'yes'}
  ${'an open visit on the first day'}     | ${{ visits: [{ on: plainDate('2029-03-01'), cleared: false }] }} | ${'no'}
  ${'an open visit the day before'}       | ${{ visits: [{ on: plainDate('2029-02-28'), cleared: false }] }} | ${'yes'}
  ${'an undecided visit'}                 | ${{ visits: [{ on: plainDate('2029-03-01') }] }}                 | ${'unknown'}
  ${'visits unknown'}                     | ${{ visits: undefined }}                                         | ${'unknown'}
  ${'visits unknown, deposit short'}      | ${{ visits: undefined, deposit: wan(0.1) }}                      | ${'no'}
  ${'the day is unknown'}                 | ${{ openedOn: undefined }}                                       | ${'unknown'}
  ${'before the first day'}               | ${{ openedOn: plainDate('2029-12-31') }}                         | ${'not-in-force'}
  ${'the last day'}                       | ${{ openedOn: plainDate('2030-12-31'), deposit: wan(0.3) }}      | ${'yes'}
  ${'after the last day'}                 | ${{ openedOn: plainDate('2031-01-01') }}                         | ${'not-in-force'}
`('explain and the generated code agree: $words: $answer', ({ change, answer }) => {
  const facts = { ...shop, ...change };
  expect(explain(mayOpen, facts).answer).toBe(answer);
  expect(onePair(mayOpen)(facts)).toBe(answer);
});

test('reports required, actual and gap, and what was assumed', () => {
  const { conditions } = explain(mayOpen, { ...shop, deposit: wan(0.15) });
  expect(conditions[1]).toMatchObject({
    holds: false,
    measured: { kind: 'money', required: 200_000, actual: 150_000, gap: 50_000 },
    from: ['deposit', 'rent', 'openedOn'],
    assuming: [{ key: 'T.share', value: '20%', from: '2030-01-01' }],
  });
});

test('a parameter that is not set is shown, and what hangs on it is neither read nor missed', () => {
  const { conditions, missing } = explain(mayOpen, shop);
  expect(conditions[2]?.from).toEqual(['visits', 'openedOn']);
  expect(conditions[2]?.assuming).toMatchObject([{ key: 'T.least', value: null }]);
  expect(missing).toEqual([]);
});

test('names a fact of which only a row is undecided', () => {
  expect(explain(mayOpen, { ...shop, visits: [{ on: plainDate('2029-06-01') }] }).missing).toEqual(['visits']);
});

test('every advice flips the answer, and each is the smallest', () => {
  const facts = { ...shop, size: 'small', deposit: wan(0.1), visits: [{ on: plainDate('2029-06-01'), cleared: false }] };
  const advices = advise(mayOpen, facts);
  expect(advices.map((advice) => advice.map(({ fact, to }) => [fact, to]))).toEqual(
    expect.arrayContaining([
      [
        ['size', 'middle'],
        ['deposit', 200_000],
        ['visits', [{ on: '2029-06-01', cleared: true }]],
      ],
      [
        ['size', 'middle'],
        ['rent', 500_000],
        ['visits', [{ on: '2029-06-01', cleared: true }]],
      ],
    ]),
  );
  for (const advice of advices) expect(explain(mayOpen, applied(facts, advice)).answer).toBe('yes');
});

test('reads itself aloud from the declared names', () => {
  const [first, second] = mayOpen.phrases.map(({ test: it }) => wordingOf(it, { set: shopFacts, parameters: mayOpen.parameters }));
  expect(first).toBe('（「规模」不低于中型，或「租金」高于50,000.00元）');
  expect(second).toBe('「押金」不低于「租金」×〔参数〕（舍去分以下）');
});

test('lists the words no condition weighs', () => {
  expect(unquotedWords(mayOpen)).toEqual(['商铺，', '，', '的，可以营业']);
});

test('has a wire form without a line written for it', () => {
  const schema = schemaOf(shopFacts);
  expect(schema.parse({ openedOn: '2030-03-01', rent: '10000.00', score: '92.60', visits: [] })).toEqual({
    openedOn: '2030-03-01',
    rent: 1_000_000,
    score: 9260,
    visits: [],
  });
  expect(schema.safeParse({ rent: 10000 }).success).toBe(false);
});

test.each([
  [
    'words the provision does not contain',
    () => rule(provision, shopFacts, {}, (fact) => [says('大型以上', fact.size.is('large'))]),
    'does not say 「大型以上」',
  ],
  [
    'phrases out of order',
    () => rule(provision, shopFacts, {}, (fact) => [says('检查合格', fact.size.is('large')), says('押金足额', fact.rent.over(wan(1)))]),
    'stands earlier',
  ],
  [
    'a test that was made and dropped',
    () =>
      rule(provision, shopFacts, {}, (fact) => {
        fact.size.is('large');
        return [says('押金足额', fact.rent.over(wan(1)))];
      }),
    'made but not used',
  ],
  ['a rule without a phrase', () => rule(provision, shopFacts, {}, () => []), 'without a phrase'],
])('a rule refuses %s', (_, write, message) => {
  expect(write).toThrow(message);
});

test('the generated source is plain code without the tree', () => {
  expect(sourceOf([mayOpen], plainDate('2030-03-01'))).toContain('k.shareOf(');
});
