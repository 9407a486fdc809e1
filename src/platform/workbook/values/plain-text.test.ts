// 文字测试: what cannot be stored is seen, names keep their brackets, codes lose their widths.

import { expect, test } from 'vitest';
import { codeText, isPrintable, nameText } from './plain-text.ts';

test.each`
  text            | printable
  ${'甲（示例）'} | ${true}
  ${'甲\n乙\t丙'} | ${true}
  ${'𠮷野家'}     | ${true}
  ${'甲\u0000'}   | ${false}
  ${'甲\u0007'}   | ${false}
  ${'甲\u0085'}   | ${false}
  ${'甲\uFFFD'}   | ${false}
  ${'甲\uD800'}   | ${false}
`('$text can be stored: $printable', ({ text, printable }) => {
  expect(isPrintable(text)).toBe(printable);
});

test('a name keeps its full-width brackets, a code does not', () => {
  expect(nameText(' 东海县城投（示例）\n 分公司 ')).toBe('东海县城投（示例） 分公司');
  expect(codeText(' ＤＨ－２０２５ －007（一）')).toBe('DH-2025-007(一)');
});
