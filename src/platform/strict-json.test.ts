import { expect, test } from 'vitest';
import { parseStrictJson } from './strict-json.ts';

test('reads what JSON.parse reads', () => {
  expect(parseStrictJson('{"a": [1, {"b": null}], "c": "x"}')).toEqual({ ok: true, value: { a: [1, { b: null }], c: 'x' } });
});

test.each([
  ['{"a": 1, "a": 2}', 'a'],
  ['{"a": [{"b": 1}, {"b": 1, "b": 2}]}', 'a[1].b'],
  ['{"a": {"b": {"c": 1, "c": 1}}}', 'a.b.c'],
])('refuses a key that stands twice: %s', (text, path) => {
  expect(parseStrictJson(text)).toMatchObject({ ok: false, refusal: { path } });
});

test('the same key in two objects is fine', () => {
  expect(parseStrictJson('[{"a": 1}, {"a": 2}]').ok).toBe(true);
});

test.each(['', '{', '{"a": 1,}', '{"a": 1} x', '// no\n{}', "{'a': 1}", '{"a": NaN}'])('refuses %j and says where', (text) => {
  expect(parseStrictJson(text)).toMatchObject({ ok: false, refusal: { path: expect.stringMatching(/^第 \d+ 行第 \d+ 列$/) } });
});

test('a number with more digits than a double keeps is refused, the longest it keeps is not', () => {
  expect(parseStrictJson('{"a": 45.0000000000000001}')).toMatchObject({ ok: false, refusal: { path: '45.0000000000000001' } });
  expect(parseStrictJson('{"a": 123456789012.345, "b": 0.001}').ok).toBe(true);
});

test('thousands of brackets inside each other are refused, not a crash', () => {
  expect(parseStrictJson(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)).toMatchObject({
    ok: false,
    refusal: { found: '嵌套过深的 JSON' },
  });
});
