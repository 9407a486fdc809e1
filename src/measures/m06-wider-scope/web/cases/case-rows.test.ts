// 案例的内容: what the public page tells about a case.

import { expect, test } from 'vitest';
import { inChinese, labelIn } from '../../../../web/language/labels/label.ts';
import { crossSpecialtyCases } from '../../rules/cases/cross-specialty-cases.ts';
import { nextGradeCases } from '../../rules/cases/next-grade-cases.ts';
import { otherLawCases } from '../../rules/cases/other-law-cases.ts';
import { type CaseTold, casesTold } from './case-rows.ts';

const first = casesTold(nextGradeCases, { sentence: 'M06.S1', weighs: 'words', label: inChinese });
const second = casesTold(crossSpecialtyCases, { sentence: 'M06.S2', weighs: 'words', label: inChinese });
const law = casesTold(otherLawCases, { sentence: 'M06.S1', weighs: 'other-law', label: inChinese });
const named = (told: readonly CaseTold[], name: string) => told.find(({ of }) => of.name[0] === name);

test('each case is run again, and gives the answer that it must get', () => {
  for (const { of, found } of [...first, ...second, ...law]) expect([of.name[0], found]).toEqual([of.name[0], of.answer]);
});

test('M06.S1 a case says what differs, and by how much it falls short', () => {
  expect(named(first, '少一分钱')).toMatchObject({
    differs: [{ title: '担保承诺', lines: ['7,535,999.99 元'] }],
    reasons: [{ heading: '「能够提供足额担保」', required: '7,536,000.00 元（753.60 万元）', gap: '0.01 元' }],
  });
});

test('M06.S2 what is not known is named, with whom to ask', () => {
  expect(named(second, '验收日不清楚')?.missing).toEqual([{ fact: '项目负责人业绩', askOf: '企业' }]);
  expect(named(second, '公告日不清楚')?.missing[0]).toEqual({ fact: '招标公告日', askOf: '招标人' });
});

test('M06.S1 other law that fails is named with its statute', () => {
  expect(named(law, '安全生产许可证前一天到期')?.reasons).toMatchObject([
    { heading: '安全生产许可证在投标截止日有效', required: '2025-05-28', actual: '2025-05-27' },
  ]);
  expect(named(law, '安全生产许可证没有登记')?.missing).toEqual([{ fact: '安全生产许可证有效期至', askOf: '企业' }]);
});

test('no case of no or unknown stands without a reason, in Chinese and in English', () => {
  const english = casesTold(crossSpecialtyCases, { sentence: 'M06.S2', weighs: 'words', label: labelIn('en') });
  for (const { of, reasons, missing } of [...first, ...second, ...law, ...english]) {
    const told = of.answer === 'no' ? reasons : of.answer === 'unknown' ? missing : ['nothing to tell'];
    expect(told, of.name[0]).not.toHaveLength(0);
  }
});
