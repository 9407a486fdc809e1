// 报告测试: what a goal and a gate mean, and that a section of the page replaces itself alone.

import { expect, test } from 'vitest';
import { withSection } from './benchmarks-page.ts';
import { measured } from './processor-time.ts';
import { verdictOf } from './report.ts';

test.each`
  value  | isLimit      | verdict
  ${500} | ${undefined} | ${'goal'}
  ${499} | ${undefined} | ${'gate'}
  ${125} | ${undefined} | ${'gate'}
  ${124} | ${undefined} | ${'missed'}
`('$value times with a goal of 500 and a gate of 125: $verdict', ({ value, verdict }) => {
  expect(verdictOf({ against: '', value, goal: 500, gate: 125 })).toBe(verdict);
});

test.each`
  value  | verdict
  ${3}   | ${'goal'}
  ${8}   | ${'gate'}
  ${8.1} | ${'missed'}
`('a limit of 3, at the most 8: $value is $verdict', ({ value, verdict }) => {
  expect(verdictOf({ against: '', value, goal: 3, gate: 8, isLimit: true })).toBe(verdict);
});

test('without a gate nothing is missed', () => {
  expect(verdictOf({ against: '', value: 0.1, goal: 0.5 })).toBe('gate');
});

test('the median is the middle one', () => {
  expect(measured([9, 1, 5])).toEqual({ median: 5, least: 1, most: 9 });
});

test('a section replaces itself and leaves the others', () => {
  const one = withSection('# 量测\n', { name: 'match city', title: '城市', text: '旧' });
  const two = withSection(one, { name: 'match province', title: '省', text: '另一节' });
  const three = withSection(two, { name: 'match city', title: '城市', text: '新' });
  expect(three).toBe(
    '# 量测\n\n<!-- match city -->\n## 城市\n\n新\n<!-- /match city -->\n\n<!-- match province -->\n## 省\n\n另一节\n<!-- /match province -->\n',
  );
});
