// 不能导出测试: both sides of what one file may have, and what to do beyond it.

import { expect, test } from 'vitest';
import { exportedLists } from './exported-lists.ts';
import { tooMany } from './refusals.ts';

const rows = (count: number) => Array.from({ length: count }, (_, i) => i);
const [enterprises] = exportedLists;

test.each`
  inList     | along      | format    | says
  ${54_000}  | ${162_000} | ${'xlsx'} | ${undefined}
  ${100_000} | ${200_000} | ${'xlsx'} | ${undefined}
  ${100_000} | ${200_001} | ${'xlsx'} | ${/「企业」连同「资质证书」超过 300,000 行.*增加查询条件.*可以改选 CSV/}
  ${100_000} | ${200_001} | ${'csv'}  | ${undefined}
  ${100_001} | ${0}       | ${'csv'}  | ${/「企业」超过 100,000 行.*分几次导出。$/}
`('$inList firms with $along certificates as $format', ({ inList, along, format, says }) => {
  if (enterprises === undefined) throw new RangeError('no list');
  const refusal = tooMany(enterprises, { main: rows(inList), beside: [rows(along)] }, format);
  if (says === undefined) expect(refusal).toBeUndefined();
  else expect(refusal?.detail).toMatch(says);
});
