// 逐条说明: amounts, counts and codes are readable, and who can supply what is missing is named.

import { describe, expect, test } from 'vitest';
import type { AssessmentOnWire } from '#contract/measures/m06-wider-scope';
import { inChinese, labelIn } from '../../../web/language/labels/label.ts';
import { facts } from '../rules/facts.ts';
import { ruleOf } from '../web/rules.ts';
import { conditionRows, measuredText } from './condition-rows.ts';
import { factLines } from './fact-text.ts';
import { preconditionRows } from './precondition-rows.ts';

const assessment: AssessmentOnWire = {
  answer: 'no',
  under: { document: '连政规发〔2024〕5号', id: 'M06.S1', text: '' },
  certificate: 'no',
  conditions: [
    { quote: '具有相关专业技术能力', holds: null, required: 'true', actual: null, gap: null, from: ['abilityFound'], assuming: [] },
    {
      quote: '能够提供足额担保',
      holds: false,
      required: '7536000.00',
      actual: '5000000.00',
      gap: '2536000.00',
      from: ['guaranteeCommitted', 'bidPrice', 'noticedOn'],
      assuming: [{ key: 'M06.guaranteePct', value: '10%', from: '2024-10-01', basis: '上限', verified: false }],
    },
  ],
  preconditions: [{ id: 'leader-free', law: '建市〔2008〕48号', holds: null, from: ['leader'] }],
  tender: 'admits',
  may: 'no',
  missing: [{ fact: 'abilityFound', askOf: '招标人' }],
  changes: [],
  conflicts: ['LC-02'],
};

const weighed = [
  { fact: 'noticedOn', value: '2025-05-08', source: null },
  { fact: 'bidsDueOn', value: '2025-06-01', source: null },
  { fact: 'required', value: { category: 'highway', grade: 'second' }, source: null },
  { fact: 'held', value: [{ category: 'highway', grade: 'third', validThrough: '2025-05-31' }], source: null },
  {
    fact: 'leader',
    value: { registered: [{ category: 'municipal', grade: 'first' }], employedByBidder: true, unfinishedWorks: null },
    source: null,
  },
];

describe('M06.S1 the rows of an answer', () => {
  const [ability, guarantee] = conditionRows({ ...assessment, facts: [] }, ruleOf['M06.S1'], inChinese);
  test('give the amounts in yuan and in 万元', () => {
    expect(guarantee).toMatchObject({
      required: '7,536,000.00 元（753.60 万元）',
      actual: '5,000,000.00 元（500.00 万元）',
      gap: '2,536,000.00 元（253.60 万元）',
      askOf: ['出具担保的银行、保险或担保公司', '企业'],
    });
  });
  test('give the amounts in English as CNY alone', () => {
    const row = conditionRows({ ...assessment, facts: [] }, ruleOf['M06.S1'], labelIn('en')).find(
      ({ heading }) => heading === '「能够提供足额担保」',
    );
    expect(row).toMatchObject({ required: 'CNY 7,536,000.00', actual: 'CNY 5,000,000.00', gap: 'CNY 2,536,000.00' });
  });
  test('name the parameter by its title, with its value and whether anyone confirmed it', () =>
    expect(guarantee?.assuming).toEqual([{ title: '足额担保的比例', value: '10%', basis: '上限', verified: false }]));
  test('read the words as the rule does', () =>
    expect(guarantee?.reading).toBe('「担保承诺」不低于「投标报价」×〔足额担保的比例〕（舍去分以下）'));
  test('say who supplies what is missing, and of the finding that it comes after the deadline', () =>
    expect(ability?.askOf).toEqual(['招标人（投标截止以后）']));
  test('say it for other law too', () => {
    const [free] = preconditionRows(assessment, { rule: ruleOf['M06.S1'], facts: weighed, label: inChinese });
    expect(free).toMatchObject({ heading: '项目负责人无在建工程', askOf: ['企业'], basis: '建市〔2008〕48号' });
  });
});

describe('M06.S1 other law says what it asks and what is there', () => {
  const rowOf = (id: string, holds: boolean | null, from: readonly string[]) =>
    preconditionRows(
      { ...assessment, preconditions: [{ id, law: '法', holds, from }] },
      { rule: ruleOf['M06.S1'], facts: weighed, label: inChinese },
    )[0];
  test('a certificate that runs out the day before', () =>
    expect(rowOf('certificate-valid', false, ['held', 'bidsDueOn'])).toMatchObject({
      required: '2025-06-01',
      actual: '2025-05-31',
      askOf: ['企业'],
    }));
  test('a leader registered elsewhere', () =>
    expect(rowOf('leader-registered', false, ['leader', 'required'])).toMatchObject({
      required: '公路工程二级及以上的注册专业不少于 1 项',
      actual: '没有；现有的是：市政公用工程一级',
      gap: '1 项',
      askOf: ['企业'],
    }));
  test('a leader registered elsewhere, in English', () => {
    const told = preconditionRows(
      { ...assessment, preconditions: [{ id: 'leader-registered', law: '法', holds: false, from: ['leader', 'required'] }] },
      { rule: ruleOf['M06.S1'], facts: weighed, label: labelIn('en') },
    )[0];
    expect(told).toMatchObject({
      required: 'registered in: at least 1 of highway works, grade two or above',
      actual: 'none; there is: municipal works, grade one',
    });
  });
  test('bans nobody looked up', () =>
    expect(rowOf('not-banned', null, ['bans', 'bidsDueOn'])).toMatchObject({ required: '没有', actual: '不清楚', askOf: ['市住建局'] }));
  test('nobody has to supply what holds', () =>
    expect(rowOf('leader-employed', true, ['leader'])).toMatchObject({ actual: '是', askOf: [] }));
});

test.each([
  ['92.60', ['creditScore'], '92.60 分'],
  ['1', ['leaderWorks'], '1 项'],
  ['municipal highway', ['held'], '市政公用工程、公路工程'],
  ['first', ['held'], '一级'],
  [null, [], null],
])('a measure of %s reads %s', (value, from, text) => expect(measuredText(value, from, { set: facts, label: inChinese })).toBe(text));

describe('a fact in words', () => {
  test('a certificate is a line', () =>
    expect(factLines(facts.facts.held, [{ category: 'municipal', grade: 'second', validThrough: '2027-03-01' }], inChinese)).toEqual([
      '市政公用工程二级，有效期至 2027-03-01',
    ]));
  test('a grade in English says “grade” once', () =>
    expect(factLines(facts.facts.required, { category: 'municipal', grade: 'second' }, labelIn('en'))).toEqual([
      'municipal works, grade two',
    ]));
  test('an empty list is known to be empty, null is not known', () => {
    expect(factLines(facts.facts.sanctions, [], inChinese)).toEqual(['没有']);
    expect(factLines(facts.facts.sanctions, null, inChinese)).toBeUndefined();
  });
  test('a sanction that was never restored says so, and one not looked into says that', () => {
    const sanction = { kind: 'wage-arrears', decidedOn: '2026-01-02' };
    expect(factLines(facts.facts.sanctions, [{ ...sanction, restoredOn: null }, sanction], inChinese)).toEqual([
      '拖欠农民工工资，认定日 2026-01-02，修复日 没有',
      '拖欠农民工工资，认定日 2026-01-02，修复日 不清楚',
    ]);
  });
});
