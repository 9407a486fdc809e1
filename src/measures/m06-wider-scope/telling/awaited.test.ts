// 不用去问的事实: nothing that we say sends a firm to the procuring entity before the deadline with a question that tells who bids.

import { expect, test } from 'vitest';
import { inChinese } from '../../../web/language/labels/label.ts';
import { m06Wording } from '../web/wording.ts';
import { insteadOfAsking, sourceOf, suppliedBy } from './awaited.ts';
import { tenderRow } from './tender-row.ts';

const admits = { fact: 'tenderAdmitsMeasure6', askOf: '招标人' };

test('M06 whether the tender admits measure 6 is read where everybody can read it', () => {
  expect(sourceOf(admits.fact)).toBe('published');
  expect(suppliedBy(admits)).toBe('招标公告、招标文件和交易平台公开的澄清');
  expect(insteadOfAsking(admits.fact)).toBe('请看招标公告、招标文件和交易平台公开的澄清；不要单独去问招标人，问了就说出了谁准备投标');
});

test('M06.S1 the finding comes of itself; what the firm has, the firm supplies', () => {
  expect([sourceOf('abilityFound'), suppliedBy({ fact: 'abilityFound', askOf: '招标人' })]).toEqual(['awaited', '招标人（投标截止以后）']);
  expect([sourceOf('bidPrice'), insteadOfAsking('bidPrice'), suppliedBy({ fact: 'bidPrice', askOf: '企业' })]).toEqual([
    'askOf',
    undefined,
    '企业',
  ]);
});

test('M06 the row of this tender says the same', () => {
  const under = { document: '连政规发〔2024〕5号', id: 'M06.S1', text: '' };
  const row = tenderRow({ under, tender: 'unknown' } as Parameters<typeof tenderRow>[0], {
    say: (key) => m06Wording.words[key].zh,
    label: inChinese,
  });
  expect(row.askOf).toEqual(['招标公告、招标文件和交易平台公开的澄清']);
  expect(row.plain).toContain('不要单独去问招标人');
});
