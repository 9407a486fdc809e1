// 不能导出测试: both sides of what one file may have, and what to do beyond it.

import { expect, test } from 'vitest';
import { exportedLists } from './exported-lists.ts';
import { tooMany } from './refusals.ts';

const rows = (count: number) => Array.from({ length: count }, (_, i) => i);
const [enterprises] = exportedLists;

test.each`
  inList    | along     | format    | says
  ${30_000} | ${20_000} | ${'xlsx'} | ${undefined}
  ${30_000} | ${20_001} | ${'xlsx'} | ${/「企业」连同「资质证书」超过 50,000 行.*增加查询条件.*可以改选 CSV/}
  ${30_000} | ${20_001} | ${'csv'}  | ${undefined}
  ${50_000} | ${0}      | ${'csv'}  | ${undefined}
  ${50_001} | ${0}      | ${'csv'}  | ${/「企业」超过 50,000 行.*分几次导出。$/}
`('$inList firms with $along certificates as $format', ({ inList, along, format, says }) => {
  if (enterprises === undefined) throw new RangeError('no list');
  const refusal = tooMany(enterprises, { main: rows(inList), beside: [rows(along)], parameters: 0 }, format);
  if (says === undefined) expect(refusal).toBeUndefined();
  else expect(refusal?.detail).toMatch(says);
});
