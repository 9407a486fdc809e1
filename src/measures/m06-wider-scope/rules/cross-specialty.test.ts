import { assert, constantFrom, option, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { wan } from '#kernel/fen';
import { plainDate } from '#kernel/plain-date';
import { unquotedWords } from '#law/determination';
import { type Category, categories, type Grade, grades } from '#law/qualification';
import { explain } from '#law/rule/explain';
import { onePair } from '#law/rule/one-pair';
import { crossSpecialty } from './cross-specialty.ts';
import type { Measure6Facts } from './facts.ts';

// A row makes one word of the sentence concrete; limits come in pairs, and a row fails for one reason.
test.each`
  words                     | change                                                                                                                      | answer
  ${'all met'}              | ${{}}                                                                                                                       | ${'yes'}
  ${'其中一项资质: 建筑'}   | ${{ held: [certificate('building', 'first')] }}                                                                             | ${'no'}
  ${'一级及以上: 特级'}     | ${{ held: [certificate('municipal', 'special')] }}                                                                          | ${'yes'}
  ${'一级及以上: 二级'}     | ${{ held: [certificate('municipal', 'second')], required: { category: 'highway', grade: 'second' } }}                       | ${'no'}
  ${'两本证书合起来才够'}   | ${{ held: [certificate('municipal', 'second'), certificate('building', 'first')] }}                                         | ${'no'}
  ${'两本证书其中一本够'}   | ${{ held: [certificate('building', 'first'), certificate('water', 'first')] }}                                              | ${'yes'}
  ${'没有证书'}             | ${{ held: [] }}                                                                                                             | ${'no'}
  ${'证书未知'}             | ${{ held: undefined }}                                                                                                      | ${'unknown'}
  ${'足额担保: 恰好'}       | ${{ guaranteeCommitted: wan(500) }}                                                                                         | ${'yes'}
  ${'足额担保: 少一分'}     | ${{ guaranteeCommitted: wan(500) - 1 }}                                                                                     | ${'no'}
  ${'足额担保: 舍去分以下'} | ${{ bidPrice: wan(5000) + 9, guaranteeCommitted: wan(500) }}                                                                | ${'yes'}
  ${'足额担保: 多出一分'}   | ${{ bidPrice: wan(5000) + 10, guaranteeCommitted: wan(500) }}                                                               | ${'no'}
  ${'足额担保: 未核实'}     | ${{ guaranteeCommitted: undefined }}                                                                                        | ${'unknown'}
  ${'业绩: 五年前当日'}     | ${{ leaderWorks: [work('highway', '2020-06-01')] }}                                                                         | ${'yes'}
  ${'业绩: 再早一天'}       | ${{ leaderWorks: [work('highway', '2020-05-31')] }}                                                                         | ${'no'}
  ${'业绩: 截止当日'}       | ${{ leaderWorks: [work('highway', '2025-06-01')] }}                                                                         | ${'yes'}
  ${'业绩: 截止次日'}       | ${{ leaderWorks: [work('highway', '2025-06-02')] }}                                                                         | ${'no'}
  ${'业绩: 不是目标类别'}   | ${{ leaderWorks: [work('municipal', '2023-03-31')] }}                                                                       | ${'no'}
  ${'业绩: 验收日未知'}     | ${{ leaderWorks: [{ category: 'highway' }] }}                                                                               | ${'unknown'}
  ${'业绩: 一项未知一项够'} | ${{ leaderWorks: [{ category: 'highway' }, work('highway', '2023-03-31')] }}                                                | ${'yes'}
  ${'业绩: 金额不衡量'}     | ${{ leaderWorks: [{ category: 'highway', acceptedOn: plainDate('2023-03-31') }] }}                                          | ${'yes'}
  ${'其他三项: 本项'}       | ${{ required: { category: 'municipal', grade: 'first' }, leaderWorks: [work('municipal', '2023-03-31')] }}                  | ${'no'}
  ${'其他三项: 建筑'}       | ${{ required: { category: 'building', grade: 'first' }, leaderWorks: [work('building', '2023-03-31')] }}                    | ${'no'}
  ${'同等级: 要求特级'}     | ${{ required: { category: 'highway', grade: 'special' } }}                                                                  | ${'no'}
  ${'同等级: 要求二级'}     | ${{ required: { category: 'highway', grade: 'second' } }}                                                                   | ${'yes'}
  ${'信誉: 文本没有这一项'} | ${{ sanctions: [{ kind: 'wage-arrears', decidedOn: plainDate('2025-01-01'), restoredOn: null }] }}                          | ${'yes'}
  ${'公告日: 首日'}         | ${{ noticedOn: plainDate('2024-10-01') }}                                                                                   | ${'yes'}
  ${'公告日: 首日前一天'}   | ${{ noticedOn: plainDate('2024-09-30') }}                                                                                   | ${'not-in-force'}
  ${'公告日: 末日'}         | ${{ noticedOn: plainDate('2029-09-30'), bidsDueOn: plainDate('2029-10-30'), leaderWorks: [work('highway', '2025-06-01')] }} | ${'yes'}
  ${'公告日: 末日后一天'}   | ${{ noticedOn: plainDate('2029-10-01'), bidsDueOn: plainDate('2029-10-30') }}                                               | ${'not-in-force'}
  ${'公告日: 未知'}         | ${{ noticedOn: undefined }}                                                                                                 | ${'unknown'}
`('M06.S2 $words: $answer', ({ change, answer }) => {
  const facts = { ...aBidder, ...change };
  expect(explain(crossSpecialty, facts).answer).toBe(answer);
  expect(onePair(crossSpecialty)(facts)).toBe(answer);
});

test('M06.S2 29 February minus five years is 28 February, both sides', () => {
  const due = { noticedOn: plainDate('2028-01-31'), bidsDueOn: plainDate('2028-02-29') };
  const on = (day: string) => explain(crossSpecialty, { ...aBidder, ...due, leaderWorks: [work('highway', day)] }).answer;
  expect([on('2023-02-28'), on('2023-02-27')]).toEqual(['yes', 'no']);
});

test('M06.S2 opens exactly twelve directions', () => {
  const open = categories.flatMap((from) => categories.filter((to) => explain(crossSpecialty, crossing(from, to)).answer === 'yes'));
  expect(open).toHaveLength(12);
});

test('M06.S2 reports every failing condition, not the first', () => {
  const { conditions } = explain(crossSpecialty, { ...aBidder, guaranteeCommitted: wan(1), leaderWorks: [] });
  expect(conditions.filter(({ holds }) => holds === false).map(({ quote }) => quote)).toEqual([
    '能够提供足额担保',
    '项目负责人具有相应业绩',
  ]);
});

test('M06.S2 without a certificate still reports all six conditions', () => {
  const { conditions } = explain(crossSpecialty, { ...aBidder, held: [] });
  expect(conditions.map(({ holds }) => holds)).toEqual([false, false, true, true, false, false]);
});

test('M06.S2 every word of the sentence is weighed or listed here', () => {
  expect(unquotedWords(crossSpecialty)).toEqual(['具有', '的', '施工总承包企业，', '且', '的，可以跨专业承接', '资质相应的业务。']);
});

test('M06.S2 an unchecked guarantee never yields yes, whatever the certificate', () => {
  const known = option(constantFrom(wan(500)), { nil: undefined });
  assert(
    property(record({ category: constantFrom(...categories), grade: constantFrom(...grades), known }), ({ category, grade, known }) => {
      const answer = explain(crossSpecialty, { ...aBidder, held: [certificate(category, grade)], guaranteeCommitted: known }).answer;
      return answer !== 'yes' || known !== undefined;
    }),
  );
});

function certificate(category: Category, grade: Grade) {
  return { category, grade, validThrough: plainDate('2030-12-31') };
}

function work(category: Category, acceptedOn: string) {
  return { category, acceptedOn: plainDate(acceptedOn), amount: wan(6300) };
}

const aBidder: Measure6Facts = {
  noticedOn: plainDate('2025-05-08'),
  bidsDueOn: plainDate('2025-06-01'),
  held: [certificate('municipal', 'first')],
  required: { category: 'highway', grade: 'first' },
  bidPrice: wan(5000),
  guaranteeCommitted: wan(500),
  leaderWorks: [work('highway', '2023-03-31')],
};

function crossing(from: Category, to: Category): Measure6Facts {
  return {
    ...aBidder,
    held: [certificate(from, 'first')],
    required: { category: to, grade: 'first' },
    leaderWorks: [work(to, '2023-03-31')],
  };
}
