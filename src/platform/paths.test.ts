// 存放位置测试: who runs decides where the data lies, unless it was chosen.

import { expect, test } from 'vitest';
import { placesOf } from './paths.ts';

const plain = { checkout: '/home/li/zhuce', chosen: undefined, asRoot: false };

test('an ordinary user keeps everything under ./data', () => {
  const places = placesOf(plain);
  expect(places.root).toBe('/home/li/zhuce/data');
  expect(Object.values(places).every((place) => place.startsWith('/home/li/zhuce/data'))).toBe(true);
});

test('root keeps everything below /var/lib/zhuce, a folder per checkout, binaries shared', () => {
  const [one, other] = ['/root/a/zhuce', '/root/b/zhuce'].map((checkout) => placesOf({ ...plain, checkout, asRoot: true }));
  expect(one?.root).toMatch(/^\/var\/lib\/zhuce\/zhuce-[0-9a-f]{8}$/);
  expect(one?.root).not.toBe(other?.root);
  expect(one?.binaries).toBe('/var/lib/zhuce/binaries');
  expect(other?.binaries).toBe(one?.binaries);
});

test('the same checkout written with a slash at the end is the same place', () => {
  expect(placesOf({ ...plain, checkout: '/root/zhuce/', asRoot: true })).toEqual(
    placesOf({ ...plain, checkout: '/root/zhuce', asRoot: true }),
  );
});

test.each([true, false])('a chosen folder holds everything, also the binaries (root: %o)', (asRoot) => {
  const places = placesOf({ ...plain, chosen: '/srv/city', asRoot });
  expect(Object.values(places).every((place) => place.startsWith('/srv/city'))).toBe(true);
});

test('a chosen relative folder is taken from the checkout, wherever the command was started', () => {
  expect(placesOf({ ...plain, chosen: 'elsewhere' }).root).toBe('/home/li/zhuce/elsewhere');
});
