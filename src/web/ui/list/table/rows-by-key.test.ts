// 键盘走行测试.

import { expect, test } from 'vitest';
import { rowAfter, rowKeyOf } from './rows-by-key.ts';

const bare = { ctrlKey: false, altKey: false, metaKey: false };

test.each`
  key          | means
  ${'ArrowUp'} | ${'before'}
  ${'j'}       | ${'next'}
  ${'K'}       | ${'before'}
  ${'Enter'}   | ${'open'}
  ${' '}       | ${'tick'}
  ${'x'}       | ${undefined}
  ${'Tab'}     | ${undefined}
`('$key means $means', ({ key, means }) => expect(rowKeyOf({ ...bare, key })).toBe(means));

test('a key with Ctrl belongs to the browser', () => expect(rowKeyOf({ ...bare, ctrlKey: true, key: 'j' })).toBeUndefined());

test.each`
  key         | at   | next
  ${'next'}   | ${0} | ${1}
  ${'next'}   | ${4} | ${4}
  ${'before'} | ${0} | ${0}
  ${'before'} | ${4} | ${3}
  ${'first'}  | ${3} | ${0}
  ${'last'}   | ${1} | ${4}
`('$key from row $at of five goes to $next', ({ key, at, next }) => expect(rowAfter(key, at, 5)).toBe(next));
