// 旧浏览器: each stand-in does what the built-in method does.

import { describe, expect, test } from 'vitest';
import { standIns } from './old-browsers.ts';

const inPlaceOf = (on: object, name: string) => {
  const found = standIns.find((it) => it.on === on && it.name === name);
  if (found === undefined) throw new Error(`nothing stands in for ${name}`);
  return (of: unknown, ...given: unknown[]) => Reflect.apply(found.does, of, given);
};

test.each([0, 2, -1, -3, 3, -4])('at(%i) counts from either end', (at) => {
  expect(inPlaceOf(Array.prototype, 'at')([1, 2, 3], at)).toBe([1, 2, 3].at(at));
  expect(inPlaceOf(String.prototype, 'at')('一二三', at)).toBe('一二三'.at(at));
});

describe('findLast', () => {
  const findLast = inPlaceOf(Array.prototype, 'findLast');
  test('takes the last that is found', () => expect(findLast([1, 2, 3], (it: number) => it < 3)).toBe(2));
  test('takes none where none is found', () => expect(findLast([1, 2, 3], (it: number) => it > 3)).toBeUndefined());
});

describe('replaceAll', () => {
  const replaceAll = inPlaceOf(String.prototype, 'replaceAll');
  test('replaces words each time they stand, whatever signs they hold', () =>
    expect(replaceAll('{to}. 至 {to}.', '{to}.', '十')).toBe('十 至 十'));
  test('replaces a pattern', () => expect(replaceAll('a1b2', /\d/g, '')).toBe('ab'));
});

test('hasOwn sees own keys only, also those without a value', () => {
  const hasOwn = inPlaceOf(Object, 'hasOwn');
  expect([hasOwn(Object, { a: undefined }, 'a'), hasOwn(Object, {}, 'toString')]).toEqual([true, false]);
});

test('what a browser has is left alone', () => {
  for (const { on, name, does } of standIns) expect(Reflect.get(on, name)).not.toBe(does);
});
