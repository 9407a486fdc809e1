// 签名的身份: when what was signed is said again, and when anew.

import { expect, test } from 'vitest';
import { plainDate } from '#kernel/plain-date';
import { type Actor, signerWith, signingKeyOf } from './signed-context.ts';

const sign = () => signerWith(signingKeyOf(new Uint8Array(64).fill(7)));
const firm: Actor = { login: 'a', role: 'firm', creditCode: '91320706FAKE00013X' };
const today = plainDate('2025-05-12');
const now = Date.parse('2025-05-12T02:00:00Z');

test('within twenty seconds the same actor on the same day is told in the same words', () => {
  const signed = sign();
  const first = signed(firm, { now, today });
  expect(signed({ ...firm }, { now: now + 20_000, today })).toBe(first);
  expect(signed(firm, { now: now + 20_001, today })).not.toBe(first);
});

test('a clock that is set back does not let a context live on', () => {
  const signed = sign();
  const first = signed(firm, { now, today });
  expect(signed(firm, { now: now - 20_001, today })).not.toBe(first);
});

test.each<readonly [string, Actor | null]>([
  ['another login', { ...firm, login: 'b' }],
  ['another role', { ...firm, role: 'gate' }],
  ['another code', { ...firm, creditCode: null }],
  ['another unit', { ...firm, unit: 'u' }],
  ['another area', { ...firm, area: '海州区' }],
  ['who administers', { ...firm, administers: true }],
  ['nobody', null],
])('%s is never told in the words of somebody else', (_what, other) => {
  const signed = sign();
  expect(signed(other, { now, today })).not.toBe(signed(firm, { now, today }));
});

test('another day is another context', () => {
  const signed = sign();
  expect(signed(firm, { now, today: plainDate('2025-05-13') })).not.toBe(signed(firm, { now, today }));
});
