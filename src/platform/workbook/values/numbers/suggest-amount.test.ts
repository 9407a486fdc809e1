// 金额的猜测测试: BI-012 what is written in words is understood well enough to be suggested.

import { expect, test } from 'vitest';
import { suggestedAmount } from './suggest-amount.ts';

test.each`
  text              | unit      | meant
  ${'约500万'}      | ${'万元'} | ${'500'}
  ${'约500万'}      | ${'元'}   | ${'5000000'}
  ${'5百万'}        | ${'万元'} | ${'500'}
  ${'伍佰万元整'}   | ${'万元'} | ${'500'}
  ${'伍佰万元整'}   | ${'元'}   | ${'5000000'}
  ${'1.2亿'}        | ${'万元'} | ${'12000'}
  ${'五千三百万元'} | ${'万元'} | ${'5300'}
  ${'500左右'}      | ${'万元'} | ${'500'}
  ${'待定'}         | ${'万元'} | ${undefined}
  ${'46,50-'}       | ${'元'}   | ${undefined}
`('BI-012 $text in a column of $unit is probably $meant', ({ text, unit, meant }) => {
  expect(suggestedAmount(text, unit)).toBe(meant);
});
