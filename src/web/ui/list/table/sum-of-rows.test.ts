// 勾选合计测试.

import { expect, test } from 'vitest';
import { sumOfRows, sumText } from './sum-of-rows.ts';

test('amounts are added to the fen; what is not known is counted apart', () => {
  expect(sumOfRows(['0.10', '0.20', null])).toEqual({ yuan: '0.30', unknown: 1 });
  expect(sumOfRows([])).toEqual({ yuan: '0.00', unknown: 0 });
});

test.each`
  yuan              | chinese             | english
  ${'75360000.00'}  | ${'7,536.00 万元'}  | ${'CNY 75,360,000.00'}
  ${'99999999.99'}  | ${'10,000.00 万元'} | ${'CNY 99,999,999.99'}
  ${'100000000.00'} | ${'1.00 亿元'}      | ${'CNY 100,000,000.00'}
  ${'346000000.00'} | ${'3.46 亿元'}      | ${'CNY 346,000,000.00'}
  ${'346499999.99'} | ${'3.46 亿元'}      | ${'CNY 346,499,999.99'}
  ${'346500000.00'} | ${'3.47 亿元'}      | ${'CNY 346,500,000.00'}
`('$yuan is told as $chinese, in English as $english', ({ yuan, chinese, english }) => {
  expect([sumText(yuan, 'zh-CN'), sumText(yuan, 'en')]).toEqual([chinese, english]);
});
