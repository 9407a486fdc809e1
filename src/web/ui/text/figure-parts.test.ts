// 文中的数字测试: an amount with its unit and a day are one part each, and nothing of the text is lost.

import { expect, test } from 'vitest';
import { partsOfText } from './figure-parts.ts';

test.each`
  text                                                | figures
  ${'7,536,000.00 元（753.60 万元）'}                 | ${['7,536,000.00 元', '（753.60 万元）']}
  ${'CNY 7,536,000.00'}                               | ${['CNY 7,536,000.00']}
  ${'担保承诺由 0.00 元增至 7,536,000.00 元，再增加'} | ${['0.00 元', '7,536,000.00 元']}
  ${'2 项：拖欠农民工工资，2025-01-02 认定，未修复'}  | ${['2025-01-02']}
  ${'92.60 分'}                                       | ${['92.60']}
  ${'市政公用工程'}                                   | ${[]}
  ${''}                                               | ${[]}
`('in $text the figures are $figures', ({ text, figures }) => {
  const parts = partsOfText(text);
  expect(parts.filter(({ isFigure }) => isFigure).map((it) => it.text)).toEqual(figures);
  expect(parts.map((it) => it.text).join('')).toBe(text);
});
