// 路径测试: of certificates that fail equally often, the one is told that gets further in the order of the text.

import { expect, test } from 'vitest';
import { betterRoute, type WeighedRoute } from './routes.ts';

const route = (at: number, ...phrases: readonly boolean[]): WeighedRoute => ({
  at,
  row: {},
  scene: { facts: {}, bound: null, given: {} },
  phrases,
  requirements: [],
  words: false,
  usable: false,
});

test('M06.S2 a second-grade certificate of the four is told before one of none, whichever stands first', () => {
  const [building, municipal] = [route(0, false, false, true), route(1, true, false, false)];
  expect([betterRoute(building, municipal).at, betterRoute(municipal, building).at]).toEqual([1, 1]);
});

test('fewer failing conditions still come first, and of equals the earlier row', () => {
  expect(betterRoute(route(0, false, true, true), route(1, true, false, false)).at).toBe(0);
  expect(betterRoute(route(0, true, false), route(1, true, false)).at).toBe(0);
});
