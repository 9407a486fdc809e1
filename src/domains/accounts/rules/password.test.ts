import { expect, test } from 'vitest';
import { passwordFault } from './password.ts';

test.each([
  ['abcdefgh1', 'too-short'],
  ['abcdefghi1', undefined],
  ['abcdefghij', 'one-kind'],
  ['0123456789', 'one-kind'],
  ['海州东海灌云灌南赣榆ab', undefined],
  ['xxYunTai2025', 'holds-login'],
  ['the-old-one', 'same'],
])('%s: %s', (next, fault) => {
  expect(passwordFault(next, { login: 'yuntai', current: 'the-old-one' })).toBe(fault);
});
