// 标段的写法与状态: codes in Chinese and both ends of the bidding days.

import { describe, expect, test } from 'vitest';
import { inChinese, labelIn } from '../../../web/language/labels/label.ts';
import { daysLeft, lotStateOn } from './lot-state.ts';
import { parameterTitle, requiredText, rowText, sizeText } from './lot-text.ts';

const days = { noticedOn: '2026-11-01', bidsDueOn: '2026-11-23' };

describe('a lot is open from its notice to its deadline, both days included', () => {
  test.each([
    ['2026-10-31', 'not-yet'],
    ['2026-11-01', 'open'],
    ['2026-11-23', 'open'],
    ['2026-11-24', 'closed'],
  ])('on %s it is %s', (day, state) => expect(lotStateOn(days, day)).toBe(state));
  test('no day is left on the last one', () => expect([daysLeft(days, '2026-11-22'), daysLeft(days, '2026-11-23')]).toEqual([1, 0]));
});

describe('codes are shown in Chinese', () => {
  test.each([
    ['bridgeSpanM', 48, '48 米'],
    ['waterTonsPerDay', 150_000, '150,000 吨/日'],
    ['dredgingCubicM', 1234.567, '1,234.567 立方米'],
    ['roadClass', 'expressway', '高速公路'],
    ['projectScale', 'medium', '中型'],
    ['comprehensive', '40000000.00', '40,000,000.00 元'],
  ])('%s %s is %s', (key, value, text) => expect(sizeText(key, value, inChinese)).toBe(text));
  test('or in English', () => {
    const english = labelIn('en');
    expect(sizeText('comprehensive', '40000000.00', english)).toBe('CNY 40,000,000.00');
    expect([sizeText('bridgeSpanM', 48, english), rowText('municipal.second', english)]).toEqual(['48 m', 'municipal works grade two']);
  });
  test('a key is named by the licence standard', () => expect(parameterTitle('bridgeSpanM')).toBe('桥梁单跨跨度'));
  test('a row of the standard is named by category and grade', () =>
    expect(rowText('municipal.second', inChinese)).toBe('市政公用工程 二级'));
});

test('a grade that is not known is not worded', () => {
  const missing = { because: [], missing: [] };
  expect(requiredText({ answer: 'unknown', category: 'municipal', grade: null, ...missing }, inChinese)).toBeUndefined();
  expect(requiredText({ answer: 'determined', category: 'municipal', grade: 'first', ...missing }, inChinese)).toBe('市政公用工程 一级');
});
