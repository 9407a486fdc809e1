// 勾选合计测试.

import { expect, test } from 'vitest';
import { largeAmount, sumOfRows } from './sum-of-rows.ts';

test('amounts are added to the fen; what is not known is counted apart', () => {
  expect(sumOfRows(['0.10', '0.20', null])).toEqual({ yuan: '0.30', unknown: 1 });
  expect(sumOfRows([])).toEqual({ yuan: '0.00', unknown: 0 });
});

test.each`
  yuan              | unit     | amount
  ${'75360000.00'}  | ${'wan'} | ${'7,536.00'}
  ${'99999999.99'}  | ${'wan'} | ${'10,000.00'}
  ${'100000000.00'} | ${'yi'}  | ${'1.00'}
  ${'346000000.00'} | ${'yi'}  | ${'3.46'}
  ${'346499999.99'} | ${'yi'}  | ${'3.46'}
  ${'346500000.00'} | ${'yi'}  | ${'3.47'}
`('$yuan yuan is $amount in $unit', ({ yuan, unit, amount }) => expect(largeAmount(yuan)).toEqual({ unit, amount }));
