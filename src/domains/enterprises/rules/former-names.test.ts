// 曾用名的写法测试: each name once, and a blank is not known.

import { expect, test } from 'vitest';
import { namesIn } from './former-names.ts';

test.each`
  cell                   | names
  ${'甲公司'}            | ${['甲公司']}
  ${'甲公司、乙公司'}    | ${['甲公司', '乙公司']}
  ${'甲公司； 乙公司；'} | ${['甲公司', '乙公司']}
  ${'甲公司;甲公司'}     | ${['甲公司']}
  ${'甲公司\n乙公司'}    | ${['甲公司', '乙公司']}
  ${'、'}                | ${undefined}
  ${undefined}           | ${undefined}
`('$cell holds $names', ({ cell, names }) => {
  expect(namesIn(cell)).toEqual(names);
});
