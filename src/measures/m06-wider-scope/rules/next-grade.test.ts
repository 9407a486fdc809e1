import { expect, test } from 'vitest';
import { wan } from '#kernel/fen';
import { plainDate } from '#kernel/plain-date';
import { unquotedWords } from '#law/determination';
import type { Category, Grade } from '#law/qualification';
import { explain } from '#law/rule/explain';
import { onePair } from '#law/rule/one-pair';
import type { Measure6Facts } from './facts.ts';
import { nextGrade } from './next-grade.ts';

test.each`
  words                       | change                                                                           | answer
  ${'all met'}                | ${{}}                                                                            | ${'yes'}
  ${'高一等级: 三级到二级'}   | ${{ held: [certificate('third')], required: lot('second') }}                     | ${'yes'}
  ${'高一等级: 一级到特级'}   | ${{ held: [certificate('first')], required: lot('special') }}                    | ${'yes'}
  ${'高一等级: 三级到一级'}   | ${{ held: [certificate('third')], required: lot('first') }}                      | ${'no'}
  ${'高一等级: 已够'}         | ${{ held: [certificate('first')], required: lot('first') }}                      | ${'no'}
  ${'高一等级: 绰绰有余'}     | ${{ held: [certificate('first')], required: lot('second') }}                     | ${'no'}
  ${'高一等级: 要求三级'}     | ${{ held: [certificate('third')], required: lot('third') }}                      | ${'no'}
  ${'资质类别内: 别的类别'}   | ${{ held: [certificate('second', 'building')] }}                                 | ${'no'}
  ${'两本证书合起来才够'}     | ${{ held: [certificate('third'), certificate('second', 'building')] }}           | ${'no'}
  ${'没有证书'}               | ${{ held: [] }}                                                                  | ${'no'}
  ${'信誉: 截止当日作出'}     | ${{ sanctions: [sanction('2025-05-28', null)] }}                                 | ${'no'}
  ${'信誉: 截止次日作出'}     | ${{ sanctions: [sanction('2025-05-29', null)] }}                                 | ${'yes'}
  ${'信誉: 截止当日修复'}     | ${{ sanctions: [sanction('2025-05-20', '2025-05-28')] }}                         | ${'yes'}
  ${'信誉: 截止次日才修复'}   | ${{ sanctions: [sanction('2025-05-20', '2025-05-29')] }}                         | ${'no'}
  ${'信誉: 多年前从未修复'}   | ${{ sanctions: [sanction('2011-01-01', null)] }}                                 | ${'no'}
  ${'信誉: 修复日未知'}       | ${{ sanctions: [{ kind: 'wage-arrears', decidedOn: plainDate('2025-05-20') }] }} | ${'unknown'}
  ${'信誉: 登记未知'}         | ${{ sanctions: undefined }}                                                      | ${'unknown'}
  ${'信誉: 得分不衡量'}       | ${{ creditScore: 0 }}                                                            | ${'yes'}
  ${'专业技术能力: 认定为否'} | ${{ abilityFound: false }}                                                       | ${'no'}
  ${'专业技术能力: 未认定'}   | ${{ abilityFound: undefined }}                                                   | ${'unknown'}
  ${'足额担保: 恰好'}         | ${{ guaranteeCommitted: wan(753.6) }}                                            | ${'yes'}
  ${'足额担保: 少一分'}       | ${{ guaranteeCommitted: wan(753.6) - 1 }}                                        | ${'no'}
  ${'足额担保: 更多不拒绝'}   | ${{ guaranteeCommitted: wan(8000) }}                                             | ${'yes'}
  ${'公告日: 首日'}           | ${{ noticedOn: plainDate('2024-10-01') }}                                        | ${'yes'}
  ${'公告日: 首日前一天'}     | ${{ noticedOn: plainDate('2024-09-30') }}                                        | ${'not-in-force'}
  ${'公告日: 末日'}           | ${{ noticedOn: plainDate('2029-09-30'), bidsDueOn: plainDate('2029-10-25') }}    | ${'yes'}
  ${'公告日: 末日后一天'}     | ${{ noticedOn: plainDate('2029-10-01'), bidsDueOn: plainDate('2029-10-25') }}    | ${'not-in-force'}
`('M06.S1 $words: $answer', ({ change, answer }) => {
  const facts = { ...aBidder, ...change };
  expect(explain(nextGrade, facts).answer).toBe(answer);
  expect(onePair(nextGrade)(facts)).toBe(answer);
});

test('M06.S1 each kind of sanction counts', () => {
  for (const kind of ['wage-arrears', 'market-violation', 'serious-dishonesty'] as const) {
    expect(explain(nextGrade, { ...aBidder, sanctions: [{ ...sanction('2025-05-20', null), kind }] }).answer).toBe('no');
  }
});

test('M06.S1 every word of the sentence is weighed or listed here', () => {
  expect(unquotedWords(nextGrade)).toEqual(['支持', '、', '、', '的建筑业企业，', '承接', '资质相应的业务。']);
});

function certificate(grade: Grade, category: Category = 'municipal') {
  return { category, grade, validThrough: plainDate('2030-12-31') };
}

function lot(grade: Grade) {
  return { category: 'municipal', grade } as const;
}

function sanction(decidedOn: string, restoredOn: string | null) {
  return { kind: 'wage-arrears', decidedOn: plainDate(decidedOn), restoredOn: restoredOn === null ? null : plainDate(restoredOn) } as const;
}

const aBidder: Measure6Facts = {
  noticedOn: plainDate('2025-05-06'),
  bidsDueOn: plainDate('2025-05-28'),
  held: [certificate('second')],
  required: lot('first'),
  bidPrice: wan(7536),
  guaranteeCommitted: wan(753.6),
  sanctions: [],
  abilityFound: true,
};
