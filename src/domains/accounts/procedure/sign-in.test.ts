import { expect, test } from 'vitest';
import { type Instant, minutesAfter } from '#kernel/instant';
import { plainDate } from '#kernel/plain-date';
import { accountsInMemory } from '../store/accounts-in-memory.ts';
import type { Account } from './account.ts';
import { failuresBeforeLock } from './lock.ts';
import { signIn } from './sign-in.ts';

const firm: Account = {
  login: 'yuntai',
  name: '王五',
  unit: { code: 'yuntai', name: '云台', role: 'firm', creditCode: '91320700MA1ABCD111', area: null },
  administers: false,
  state: 'active',
};

test('the right password opens a session of twelve hours, and leaves one leaf', async () => {
  const { attempt, sessions, recorded, attempts } = office(firm);
  expect(await attempt('yuntai', 'right')).toEqual({ ok: true, value: { token: 'token', expiresAt: '2026-01-01T20:00:00.000Z' } });
  expect(await sessions.find('digest', '2026-01-01T19:59:59.999Z' as Instant)).toMatchObject({
    login: 'yuntai',
    role: 'firm',
    unit: 'yuntai',
  });
  expect(await sessions.find('digest', '2026-01-01T20:00:00.000Z' as Instant)).toBeUndefined();
  expect(recorded).toMatchObject([{ act: 'signed-in', actor: 'yuntai', unit: '云台', occurredOn: '2026-01-01', object: 'account/yuntai' }]);
  expect(attempts).toMatchObject([{ outcome: 'signed-in' }]);
});

test('a wrong password and an unknown login get the same answers, also when both are locked, and neither opens a session', async () => {
  const { attempt, sessions, recorded } = office(firm);
  const answersTo = async (login: string) => {
    const answers = [];
    for (let i = 0; i <= failuresBeforeLock; i++) answers.push(await attempt(login, 'wrong'));
    return answers;
  };
  const wrong = await answersTo('yuntai');
  expect(wrong[0]).toEqual({ ok: false, refusal: { kind: 'wrong-credentials' } });
  expect(wrong.at(-1)).toMatchObject({ ok: false, refusal: { kind: 'locked' } });
  expect(await answersTo('nobody')).toEqual(wrong);
  expect([await sessions.find('digest', now), ...recorded]).toEqual([undefined]);
});

test('the fifth wrong password locks the account, also for the right one, until a quarter of an hour after the first', async () => {
  const { attempt } = office(firm);
  for (let i = 0; i < failuresBeforeLock; i++) await attempt('yuntai', 'wrong');
  expect(await attempt('yuntai', 'right')).toEqual({ ok: false, refusal: { kind: 'locked', until: '2026-01-01T08:15:00.000Z' } });
  expect((await attempt('yuntai', 'right', { at: minutesAfter(now, 15) })).ok).toBe(true);
});

test('after a right password the count begins anew', async () => {
  const { attempt } = office(firm);
  for (let i = 1; i < failuresBeforeLock; i++) await attempt('yuntai', 'wrong');
  await attempt('yuntai', 'right');
  await attempt('yuntai', 'wrong');
  expect((await attempt('yuntai', 'right')).ok).toBe(true);
});

test('fifty wrong passwords from one address lock it for every login; the address of this machine’s own proxy never is', async () => {
  for (const [address, kind] of [
    ['203.0.113.7', 'address-locked'],
    ['127.0.0.1', undefined],
  ] as const) {
    const { attempt } = office(firm);
    for (let i = 0; i < 50; i++) await attempt(`guess-${i}`, 'wrong', { address });
    const outcome = await attempt('yuntai', 'right', { address });
    expect(outcome.ok ? undefined : outcome.refusal.kind).toBe(kind);
  }
});

test.each(['pending', 'suspended', 'barred'] as const)(
  'an account that is %s is told so by the right password, and by no other',
  async (state) => {
    const { attempt, recorded } = office({ ...firm, state });
    expect(await attempt('yuntai', 'right')).toEqual({ ok: false, refusal: { kind: state } });
    expect(await attempt('yuntai', 'wrong')).toEqual({ ok: false, refusal: { kind: 'wrong-credentials' } });
    expect(recorded).toEqual([]);
  },
);

const now = '2026-01-01T08:00:00.000Z' as Instant;

function office(account: Account) {
  const held = accountsInMemory({ accounts: [account], passwords: { [account.login]: 'right' } });
  const facts = { today: plainDate('2026-01-01'), token: { text: 'token', hash: 'digest' } };
  const verify = async (hash: string, password: string) => hash === password;
  const attempt = (login: string, password: string, { at = now, address = '203.0.113.9' } = {}) =>
    signIn({ login, password }, { ...held, ...facts, now: at, address, verify });
  return { ...held, attempt };
}
