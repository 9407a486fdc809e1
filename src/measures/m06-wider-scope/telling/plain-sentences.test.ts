// 条件的白话测试: every phrase has its plain sentence in both languages, and no generated text stands where a person reads what is asked.

import { describe, expect, test } from 'vitest';
import { inChinese, labelIn } from '../../../web/language/labels/label.ts';
import { sentenceBlocks } from '../paper/sentence-blocks.ts';
import { sheetForTest } from '../paper/sheet-for-test.ts';
import { sentences } from '../rules/assessment.ts';
import { conditionRows, type Weighed } from './condition-rows.ts';
import { plainSentences } from './plain-sentences.ts';

const { content } = sheetForTest();
const english = labelIn('en');
const both = ['M06.S1', 'M06.S2'] as const;

function rowsOf(sentence: (typeof both)[number], label = inChinese, change: Partial<Weighed> = {}) {
  return conditionRows({ ...content.sentences[sentence], facts: content.facts, ...change }, sentences[sentence], label);
}

const rowFor = (quote: string, rows: ReturnType<typeof rowsOf>) => rows.find(({ heading }) => heading === `「${quote}」`);

describe.each(both)('%s', (sentence) => {
  test('has a plain sentence for each of its phrases and for no others', () =>
    expect(Object.keys(plainSentences[sentence] ?? {})).toEqual(sentences[sentence].phrases.map(({ quote }) => quote)));

  test('is told in Chinese and in English without a gap and without the words of the generator', () => {
    for (const label of [inChinese, english]) {
      for (const { plain, heading } of rowsOf(sentence, label)) {
        expect([heading, plain]).toEqual([heading, expect.stringMatching(/.{10,}[。.]$/)]);
        expect(plain).not.toMatch(/的项数|并非（|〔|undefined|null|…/);
        if (label === english) expect(plain).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });

  test('is told as well where nothing of the case is known', () => {
    for (const label of [inChinese, english]) {
      for (const { plain } of rowsOf(sentence, label, { facts: [] })) expect(plain).not.toMatch(/undefined|null|（）|\(\)/);
    }
  });

  test('shows nothing on paper that the generator wrote', () => {
    const printed = sentenceBlocks(sentence, content)
      .flatMap((block) => (block.is === 'table' ? block.rows : []))
      .flatMap(({ cells, beneath }) => [...cells.flatMap(({ lines }) => lines), ...beneath])
      .map(({ text }) => text);
    expect(printed.filter((text) => /的项数|并非（/.test(text))).toEqual([]);
    expect(printed).toEqual(expect.arrayContaining(rowsOf(sentence).map(({ plain }) => plain)));
  });
});

test.each([
  ['M06.S1', '信誉良好', '投标截止日（2025-05-28）及以前没有未修复的失信、处罚记录（种类：拖欠农民工工资、建筑市场违法违规、严重失信）。'],
  [
    'M06.S1',
    '能够提供足额担保',
    '银行、保险或担保公司为这次投标承诺的担保不少于 7,536,000.00 元（753.60 万元），即投标报价 75,360,000.00 元的 10%。',
  ],
  ['M06.S1', '高一等级', '工程要求二级，比企业的资质正好高一级：企业这项资质须为三级。'],
  ['M06.S2', '项目负责人具有相应业绩', '拟派的项目负责人在投标截止日（2025-05-28）及以前 5 年内，有至少 1 项公路工程已经竣工验收的业绩。'],
  ['M06.S2', '同等级', '企业这项资质的等级不低于工程要求的等级（二级）。'],
] as const)('%s 「%s」 is told with the days, amounts and limits of the case', (sentence, quote, plain) =>
  expect(rowFor(quote, rowsOf(sentence))?.plain).toBe(plain),
);

describe('M06.S1 an unmet credit condition', () => {
  const [credit] = content.sentences['M06.S1'].conditions;
  const sanctions = [
    { kind: 'wage-arrears', decidedOn: '2025-01-02', restoredOn: null },
    { kind: 'market-violation', decidedOn: '2025-02-03', restoredOn: '2025-06-01' },
    { kind: 'market-violation', decidedOn: '2024-02-03', restoredOn: '2024-06-01' },
  ];
  if (credit === undefined) throw new Error('the sentence has no first condition');
  const unmet = { ...credit, holds: false, required: '0', actual: '2', gap: '2' };
  const facts = content.facts.map((it) => (it.fact === 'sanctions' ? { ...it, value: sanctions } : it));

  test('names the records that stand against it, and the firm before the bureaus', () =>
    expect(rowsOf('M06.S1', inChinese, { conditions: [unmet], facts })).toMatchObject([
      {
        actual: '2 项：拖欠农民工工资，2025-01-02 认定，未修复；建筑市场违法违规，2025-02-03 认定，2025-06-01 才修复',
        askOf: ['企业（先完成整改，再向作出记录的单位申请修复）', '市住建局、市人社局'],
      },
    ]));
  test('asks only the bureaus where nobody knows the records', () =>
    expect(
      rowsOf('M06.S1', inChinese, {
        conditions: [{ ...unmet, holds: null, actual: null, gap: null }],
        facts: facts.map((it) => (it.fact === 'sanctions' ? { ...it, value: null } : it)),
        missing: [{ fact: 'sanctions', askOf: '市住建局、市人社局' }],
      })[0],
    ).toMatchObject({ actual: null, askOf: ['市住建局、市人社局'] }));
});

test.each([
  ['first', 'second', '差一级', 'one grade short'],
  ['first', 'third', '差两级', 'two grades short'],
  ['third', 'second', '高一级', 'one grade above'],
  ['highway', 'municipal', '类别不同', 'another category'],
  ['municipal highway', 'building', '类别不同', 'another category'],
  ['highway', 'highway', '类别与企业资质相同', 'the category of the certificate itself'],
])('where %s is asked and %s is there, the gap is %s', (required, actual, ...told) => {
  const [condition] = content.sentences['M06.S1'].conditions.slice(-1);
  if (condition === undefined) throw new Error('the sentence has no conditions');
  const unmet = { ...condition, holds: false, required, actual, gap: null };
  const gaps = [inChinese, english].map((label) => rowsOf('M06.S1', label, { conditions: [unmet] })[0]?.gap);
  expect(gaps).toEqual(told);
});
