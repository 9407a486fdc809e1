import { expect, test } from 'vitest';
import type { ActRecord } from '#kernel/act-record';
import type { Instant } from '#kernel/instant';
import { plainDate } from '#kernel/plain-date';
import type { Account, Accounts, Sessions } from './account.ts';
import { failuresBeforeLock, signIn } from './sign-in.ts';

const firm: Account = {
  login: 'yuntai',
  name: '王五',
  unit: { code: 'yuntai', name: '云台', role: 'firm', creditCode: '91320700MA1ABCD111', area: null },
  administers: false,
  state: 'active',
  mustChangePassword: false,
  passwordHash: 'right',
  failedCount: 0,
  lockedUntil: null,
};

test('the right password opens a session of twelve hours', async () => {
  const { attempt, opened, recorded } = office(firm);
  expect(await attempt('yuntai', 'right')).toMatchObject({
    ok: true,
    value: { token: 'token', account: { login: 'yuntai', role: 'firm' } },
  });
  expect(opened).toEqual([{ tokenHash: 'digest', login: 'yuntai', createdAt: now, expiresAt: '2026-01-01T20:00:00.000Z' }]);
  expect(recorded).toMatchObject([{ act: 'signed-in', actor: 'yuntai', unit: '云台', occurredOn: '2026-01-01', object: 'account/yuntai' }]);
});

test('a wrong password and an unknown login get the same answer, and neither opens a session', async () => {
  const { attempt, opened, recorded } = office(firm);
  const [wrong, unknown] = [await attempt('yuntai', 'wrong'), await attempt('nobody', 'right')];
  expect(wrong).toEqual({ ok: false, refusal: { kind: 'wrong-credentials' } });
  expect(unknown).toEqual(wrong);
  expect([...opened, ...recorded]).toEqual([]);
});

test('the fifth wrong password locks the account, also for the right one', async () => {
  const { attempt } = office(firm);
  for (let i = 0; i < failuresBeforeLock; i++) await attempt('yuntai', 'wrong');
  expect(await attempt('yuntai', 'right')).toEqual({ ok: false, refusal: { kind: 'locked', until: '2026-01-01T08:15:00.000Z' } });
});

test('after a right password the count begins anew', async () => {
  const { attempt } = office(firm);
  for (let i = 1; i < failuresBeforeLock; i++) await attempt('yuntai', 'wrong');
  await attempt('yuntai', 'right');
  await attempt('yuntai', 'wrong');
  expect((await attempt('yuntai', 'right')).ok).toBe(true);
});

test.each(['pending', 'suspended'] as const)('an account that is %s is told so by the right password, and by no other', async (state) => {
  const { attempt, opened } = office({ ...firm, state });
  expect(await attempt('yuntai', 'right')).toEqual({ ok: false, refusal: { kind: state } });
  expect(await attempt('yuntai', 'wrong')).toEqual({ ok: false, refusal: { kind: 'wrong-credentials' } });
  expect(opened).toEqual([]);
});

const now = '2026-01-01T08:00:00.000Z' as Instant;
const today = plainDate('2026-01-01');

function office(...held: readonly Account[]) {
  const byLogin = new Map(held.map((it) => [it.login, it]));
  const opened: object[] = [];
  const recorded: ActRecord[] = [];
  const change = (login: string, to: (account: Account) => Partial<Account>) => {
    const account = byLogin.get(login);
    if (account !== undefined) byLogin.set(login, { ...account, ...to(account) });
  };
  const accounts: Accounts = {
    find: async (login) => byLogin.get(login),
    save: async () => undefined,
    recordFailure: async (login, { after, until }) =>
      change(login, ({ failedCount }) =>
        failedCount + 1 >= after ? { failedCount: 0, lockedUntil: until } : { failedCount: failedCount + 1 },
      ),
    recordSuccess: async (login) => change(login, () => ({ failedCount: 0, lockedUntil: null })),
    list: async () => [],
  };
  const sessions: Sessions = { open: async (it) => void opened.push(it), find: async () => undefined, close: async () => undefined };
  const verify = async (hash: string, password: string) => hash === password;
  const token = { text: 'token', hash: 'digest' };
  const surroundings = { accounts, sessions, record: async (it: ActRecord) => void recorded.push(it), now, today, token, verify };
  return { opened, recorded, attempt: (login: string, password: string) => signIn({ login, password }, surroundings) };
}
