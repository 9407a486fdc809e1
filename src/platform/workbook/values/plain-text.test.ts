// 文字测试: what cannot be stored is seen, names keep their brackets, codes lose their widths.

import { expect, test } from 'vitest';
import { codeText, isPrintable, nameText, unseenIn } from './plain-text.ts';

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

test('BI-047 what nobody sees goes from a code and from around a name, and is named inside a name', () => {
  expect(codeText('\u200EDH\u200B-2025\uFEFF')).toBe('DH-2025');
  expect(nameText('\u200B \u200E甲公司\uFEFF\u200B ')).toBe('甲公司');
  expect(unseenIn('\u200B甲公司\u200B')).toBeUndefined();
  expect(unseenIn('甲\u200B公司')).toBe('第 2 个字前有看不见的字符（U+200B）');
  expect(unseenIn('甲\u202E公司')).toBe('第 2 个字前有看不见的字符（U+202E）');
  expect(unseenIn('葛\u{E0100}城')).toBe('第 2 个字前有看不见的字符（U+E0100）');
});
