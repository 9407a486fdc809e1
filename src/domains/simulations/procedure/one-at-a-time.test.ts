// 一次一件测试: while one is at it another is not taken; afterwards it is, also when the first failed.

import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

test('the second is turned away while the first is at it, and taken once it is done', async () => {
  const alone = oneAtATime();
  const { promise, resolve } = Promise.withResolvers<string>();
  const first = alone.do(() => promise);
  expect(await alone.do(async () => 'second')).toBeUndefined();
  resolve('first');
  expect([await first, await alone.do(async () => 'third')]).toEqual(['first', 'third']);
});

test('one that fails does not keep the others out', async () => {
  const alone = oneAtATime();
  await expect(alone.do(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(await alone.do(async () => 'next')).toBe('next');
});

test('how far it is can be asked while it is under way, and not before or after', async () => {
  const alone = oneAtATime<number>();
  const { promise, resolve } = Promise.withResolvers<void>();
  const steps = [alone.step()];
  const first = alone.do(async (tell) => {
    tell(1);
    await promise;
    tell(2);
  });
  steps.push(alone.step());
  await alone.do(async (tell) => tell(9));
  steps.push(alone.step());
  resolve();
  await first;
  expect([...steps, alone.step()]).toEqual([undefined, 1, 1, undefined]);
});
