// 技术参数写法测试: what a person writes is what the standard reads; each key can be written.

import { expect, test } from 'vitest';
import { kindOf, parameterKeys } from '#law/licence-standard/parameters';
import { readRequiredGradeFacts } from '#law/licence-standard/read-facts';
import { parameterByWord, parameterName, readParameter } from './read-parameter.ts';

const written = { size: '12.5', 'road-class': '二级公路', scale: '中型', class: '3级', flag: '有', priced: '是' } as const;

test.each(parameterKeys)('%s is chosen by its name, and its value is one that the standard takes', (key) => {
  expect(parameterByWord[parameterName(key)]).toBe(key);
  const read = readParameter(key, written[kindOf(key)]);
  expect(read.ok && readRequiredGradeFacts({ parameters: { [key]: read.value } }).ok).toBe(true);
});

test.each`
  key                | text           | value
  ${'bridgeSpanM'}   | ${'48'}        | ${48}
  ${'bridgeSpanM'}   | ${'45.001'}    | ${45.001}
  ${'bridgeSpanM'}   | ${'0'}         | ${0}
  ${'bridgeSpanM'}   | ${undefined}   | ${null}
  ${'bridgeSpanM'}   | ${'不详'}      | ${null}
  ${'dikeClass'}     | ${'2'}         | ${2}
  ${'projectScale'}  | ${'小（2）型'} | ${'small-2'}
  ${'projectScale'}  | ${'large'}     | ${'large'}
  ${'comprehensive'} | ${'无'}        | ${false}
`('$key $text is $value', ({ key, text, value }) => {
  expect(readParameter(key, text)).toEqual({ ok: true, value });
});

test.each`
  key                | text
  ${'bridgeSpanM'}   | ${'45.0001'}
  ${'bridgeSpanM'}   | ${'-1'}
  ${'bridgeSpanM'}   | ${'1e3'}
  ${'bridgeSpanM'}   | ${'1234567890123'}
  ${'bridgeSpanM'}   | ${'约48'}
  ${'dikeClass'}     | ${'6级'}
  ${'roadClass'}     | ${'一级'}
  ${'comprehensive'} | ${'8000万元'}
`('$key $text is refused', ({ key, text }) => {
  expect(readParameter(key, text)).toMatchObject({ ok: false, refusal: { remedy: expect.stringMatching(/请/) } });
});
