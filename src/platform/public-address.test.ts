// 公开地址: what is set, or what the server listens on.

import { expect, test } from 'vitest';
import { publicAddress, readPublicAddress } from './public-address.ts';

test.each([
  ['https://zhuce.example.gov.cn', 'https://zhuce.example.gov.cn'],
  [' http://10.1.2.3:3000/ ', 'http://10.1.2.3:3000'],
  ['https://筑策.example', 'https://xn--lxzk.example'],
  ['', undefined],
  [undefined, undefined],
])('%s is read as %s', (setting, origin) => expect(readPublicAddress(setting)).toBe(origin));

test.each([
  'zhuce.example.gov.cn',
  'ftp://zhuce.example',
  'https://zhuce.example/pages',
  'https://a:b@zhuce.example',
  'https://zhuce.example?x',
])('%s is refused before anything is printed with it', (setting) =>
  expect(() => readPublicAddress(setting)).toThrow(/ZHUCE_PUBLIC_ADDRESS.*不带路径/),
);

test('what is set stands; else what the server listens on, which is said to be its own machine', () => {
  const own = { address: '127.0.0.1', port: 3001, family: 'IPv4' };
  expect(publicAddress('https://city.example', [own])).toEqual({ origin: 'https://city.example', isSet: true });
  expect(publicAddress(undefined, [own])).toEqual({ origin: 'http://127.0.0.1:3001', isSet: false });
  expect(publicAddress(undefined, [])).toEqual({ origin: 'http://localhost', isSet: false });
});
