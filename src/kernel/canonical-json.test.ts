// 规范 JSON 测试: the order of keys is the text's, not the writer's.

import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

test.each`
  value                                            | text                                            | why
  ${{ b: 1, a: { d: [{ z: 1, y: 2 }], c: null } }} | ${'{"a":{"c":null,"d":[{"y":2,"z":1}]},"b":1}'} | ${'keys in order at every depth'}
  ${{ 10: 'x', 9: 'y', a: undefined }}             | ${'{"9":"y","10":"x"}'}                         | ${'what JSON leaves out is left out'}
  ${JSON.parse('{"__proto__":1,"a":2}')}           | ${'{"__proto__":1,"a":2}'}                      | ${'a key is a key'}
  ${'连云港'}                                      | ${'"连云港"'}                                   | ${'text as it is'}
  ${undefined}                                     | ${'null'}                                       | ${'nothing is null'}
`('$text: $why', ({ value, text }) => {
  expect(canonicalJson(value)).toBe(text);
});

test('what JSON cannot say is refused', () => {
  expect(() => canonicalJson({ amount: 1n })).toThrow(TypeError);
});
