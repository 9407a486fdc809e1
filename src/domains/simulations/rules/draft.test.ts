// 草案测试: the rule in force is another object and stays as it is; what is changed is told in words.

import { expect, test } from 'vitest';
import { plainDate } from '#kernel/plain-date';
import { percent } from '#kernel/rate';
import { declareFacts } from '#law/facts';
import { measures2024 } from '#law/instruments/measures-2024';
import { goodCredit, guaranteePct, minScore } from '#law/parameters/measure-06';
import { explain } from '#law/rule/explain';
import { rule, says } from '#law/rule/rule';
import { shareOf, whenSet } from '#law/rule/terms';
import { changesIn } from './changes.ts';
import { parameterChoices } from './choices.ts';
import { changesNothing, drafted } from './draft.ts';

const sanctionKinds = { kind: 'code', title: '种类', codes: ['arrears', 'other'], labels: { arrears: '欠薪', other: '其他' } } as const;
const set = declareFacts(
  {
    noticedOn: { kind: 'day', title: '公告日', means: '', of: 'lot', askOf: '招标人' },
    price: { kind: 'money', title: '报价', means: '', of: 'bid', askOf: '企业' },
    cover: { kind: 'money', title: '担保', means: '', of: 'bid', askOf: '银行' },
    score: { kind: 'score', title: '得分', means: '', of: 'enterprise', askOf: '市住建局' },
    sanctions: { kind: 'list', title: '记录', means: '', of: 'enterprise', askOf: '市住建局', fields: { kind: sanctionKinds } },
  },
  { decidedBy: 'noticedOn' },
);
const inForce = rule(measures2024.provision('M06.S1'), set, { goodCredit, minScore, guaranteePct }, (fact, given) => [
  says('信誉良好', fact.sanctions.count((it) => it.kind.isOneOf(given.goodCredit.kinds)).atMost(0)),
  says(
    '具有相关专业技术能力',
    whenSet(given.minScore, (score) => fact.score.atLeast(score)),
  ),
  says('能够提供足额担保', fact.cover.atLeast(shareOf(fact.price, given.guaranteePct, 'down'))),
]);
const facts = { noticedOn: plainDate('2025-05-12'), price: 100_00, cover: 7_00, score: 80_00, sanctions: [] };
const none = { values: new Map<string, unknown>(), without: new Map<string, readonly string[]>() };
const pct = (value: number) => ({ ...none, values: new Map([['M06.guaranteePct', percent(value)]]) });
const without = (quote: string) => ({ ...none, without: new Map([['M06.S1', [quote]]]) });

test('a drafted value is weighed on both sides of its limit, and the rule in force answers as before', () => {
  const text = JSON.stringify(inForce);
  expect([inForce, drafted(inForce, pct(7)), drafted(inForce, pct(7.01))].map((it) => explain(it, facts).answer)).toEqual([
    'no',
    'yes',
    'no',
  ]);
  expect(JSON.stringify(inForce)).toBe(text);
  expect(explain(inForce, facts).answer).toBe('no');
});

test('a condition that is left out asks nothing any more, and a parameter that is set asks', () => {
  expect(explain(drafted(inForce, without('能够提供足额担保')), facts).answer).toBe('yes');
  const scored = { ...without('能够提供足额担保'), values: new Map([['M06.minScore', 80_01]]) };
  expect(explain(drafted(inForce, scored), facts).answer).toBe('no');
});

test('an answer by a draft names it as the basis, unverified', () => {
  const [condition] = explain(drafted(inForce, pct(7)), facts).conditions.slice(-1);
  expect(condition?.assuming[0]).toMatchObject({ value: '7%', basis: '草案试算', verified: false });
});

test('what is written as it stands in force changes nothing, and is not told as a change', () => {
  expect([none, pct(10)].map((draft) => changesNothing([inForce], draft))).toEqual([true, true]);
  expect([pct(7), without('信誉良好')].map((draft) => changesNothing([inForce], draft))).toEqual([false, false]);
  const both = { ...without('信誉良好'), values: new Map<string, unknown>([...pct(10).values, ['M06.minScore', 80_00]]) };
  expect(changesIn([inForce], both, plainDate('2025-05-12'))).toEqual([
    { kind: 'parameter', key: 'M06.minScore', title: '信誉良好：最低信用评分', before: '不设', after: '80.00 分' },
    { kind: 'without', rule: 'M06.S1', quote: '信誉良好', condition: expect.stringContaining('「种类」属于') },
  ]);
});

test('the codes to choose from are those of what the rule compares', () => {
  const [credit, score] = parameterChoices([inForce]);
  expect([credit?.fields[0]?.codes, credit?.mayBeUnset, score?.mayBeUnset]).toEqual([{ arrears: '欠薪', other: '其他' }, false, true]);
});
