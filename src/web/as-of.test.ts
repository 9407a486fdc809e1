// 截至测试: what the address asks is what the server is asked.

import { expect, test } from 'vitest';
import { asOfQuery } from './as-of.ts';

test.each`
  asked                                                 | query
  ${{}}                                                 | ${''}
  ${{ asof: '2025-05-28' }}                             | ${'?asof=2025-05-28'}
  ${{ known: '2025-05-28T18:00' }}                      | ${'?known=2025-05-28T18:00'}
  ${{ asof: '2025-05-28', known: '2025-05-28&asof=1' }} | ${'?asof=2025-05-28&known=2025-05-28%26asof%3D1'}
`('$asked asks $query', ({ asked, query }) => {
  expect(asOfQuery(asked)).toBe(query);
});
