// 一次一件测试: while one is at it another is not taken; afterwards it is, also when the first failed.

import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

test('the second is turned away while the first is at it, and taken once it is done', async () => {
  const alone = oneAtATime();
  const { promise, resolve } = Promise.withResolvers<string>();
  const first = alone(() => promise);
  expect(await alone(async () => 'second')).toBeUndefined();
  resolve('first');
  expect([await first, await alone(async () => 'third')]).toEqual(['first', 'third']);
});

test('one that fails does not keep the others out', async () => {
  const alone = oneAtATime();
  await expect(alone(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(await alone(async () => 'next')).toBe('next');
});
