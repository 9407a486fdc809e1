// 录入时刻测试.

import { expect, test } from 'vitest';
import { readMoment } from './moment-entry.ts';

test.each`
  typed                      | moment
  ${''}                      | ${''}
  ${'2025-5-28'}             | ${'2025-05-28'}
  ${'2025-05-28 18:00'}      | ${'2025-05-28T18:00'}
  ${'2025-05-28T8:05:09'}    | ${'2025-05-28T08:05:09'}
  ${'2025年5月28日 23:59'}   | ${'2025-05-28T23:59'}
  ${'２０２５-05-28 18：00'} | ${'2025-05-28T18:00'}
  ${'2025-05-28 24:00'}      | ${undefined}
  ${'2025-05-28 18:60'}      | ${undefined}
  ${'2025-02-29 18:00'}      | ${undefined}
  ${'18:00'}                 | ${undefined}
  ${'昨天'}                  | ${undefined}
`('$typed is $moment', ({ typed, moment }) => expect(readMoment(typed)).toBe(moment));
