// 账号的每件事: the whole table of who may do what in which state; nobody on himself; and what each leaves behind.

import { expect, test } from 'vitest';
import type { Instant } from '#kernel/instant';
import { plainDate } from '#kernel/plain-date';
import { type AccountState, type Role, roles } from '../contract.ts';
import { accountsInMemory } from '../store/accounts-in-memory.ts';
import { type Account, signedInOf, type Unit } from './account.ts';
import { actions, type Move, moves } from './actions.ts';
import { appointAdministrator } from './appoint-administrator.ts';
import { changeOwnPassword } from './change-own-password.ts';
import { changeState } from './change-state.ts';
import { createAccount } from './create-account.ts';
import { endSessions } from './end-sessions.ts';
import { installAdministrator } from './install-administrator.ts';
import { openUnit } from './open-unit.ts';
import { resetPassword } from './reset-password.ts';

const states = ['pending', 'active', 'suspended', 'barred'] as const;
const yuntai: Unit = { code: 'yuntai', name: '云台', role: 'firm', creditCode: '91320700MA1ABCD111', area: null };
const unitOf = (role: Role): Unit => ({ ...yuntai, code: role, name: role, role });
const colleague: Account = { login: 'colleague', name: '同事', unit: yuntai, administers: false, state: 'active' };
const own: Account = { ...colleague, login: 'own', administers: true };
const holding = (role: Role): Account => ({ ...own, login: role, unit: unitOf(role), administers: false });
const everybody = [own, ...roles.map(holding)];

test.each(Object.keys(moves) as Move[])('%s: by whom and in which state the table says, and by nobody else', async (move) => {
  for (const state of states) {
    for (const account of everybody) {
      const { held, doer } = deskOf(account, state);
      const outcome = await changeState({ move, login: 'colleague' }, doer, held);
      const { from, to, by }: { from: readonly AccountState[]; to: AccountState; by: readonly string[] } = moves[move];
      const office = account === own ? 'unit-administrator' : account.unit.role;
      const may = by.includes(office);
      const expected = may && from.includes(state) ? to : may ? 'wrong-state' : 'wrong-role';
      expect([account.login, state, outcome.ok ? outcome.value : outcome.refusal.kind]).toEqual([account.login, state, expected]);
      expect((await held.accounts.find('colleague'))?.state).toBe(outcome.ok ? to : state);
      expect(held.recorded.map(({ actor, object }) => [actor, object])).toEqual(outcome.ok ? [[account.login, 'account/colleague']] : []);
    }
  }
});

test('whoever is suspended or barred is out of every browser at once', async () => {
  for (const [account, move] of [
    [own, 'suspend'],
    [holding('security-administrator'), 'bar'],
  ] as const) {
    const { held, doer } = deskOf(account, 'active');
    await held.sessions.open({ tokenHash: 'a', login: 'colleague', createdAt: now, expiresAt: later });
    await changeState({ move, login: 'colleague' }, doer, held);
    expect(await held.sessions.endOf('colleague')).toBe(0);
  }
});

test('nobody does anything to his own account, whatever his office', async () => {
  for (const account of [own, holding('security-administrator')]) {
    const { held, doer } = deskOf(account, 'active');
    const on = { login: account.login };
    const outcomes = [
      await changeState({ move: account === own ? 'suspend' : 'bar', ...on }, doer, held),
      await (account === own ? resetPassword({ ...on, initial }, doer, held) : endSessions(on, doer, held)),
    ];
    expect(outcomes).toEqual(outcomes.map(() => ({ ok: false, refusal: { kind: 'own-account' } })));
  }
});

test.each([
  ['create', 'own', 'account-created'],
  ['appoint', 'system-administrator', 'administrator-appointed'],
  ['open', 'system-administrator', 'unit-opened'],
  ['reset', 'own', 'password-reset'],
  ['end', 'security-administrator', 'sessions-ended'],
] as const)('%s is for %s alone', async (act, who, leaf) => {
  for (const account of everybody) {
    const { held, doer } = deskOf(account, 'active');
    const added = { login: 'added', name: '新人', initial };
    const opened = { unit: { ...unitOf('bank'), code: 'new' }, administrator: { login: 'added', name: '新人' }, initial };
    const outcome = await {
      create: () => createAccount(added, doer, held),
      appoint: () => appointAdministrator({ ...added, unit: 'yuntai' }, doer, held),
      open: () => openUnit(opened, doer, held),
      reset: () => resetPassword({ login: 'colleague', initial }, doer, held),
      end: () => endSessions({ login: 'colleague' }, doer, held),
    }[act]();
    expect([account.login, outcome.ok]).toEqual([account.login, account.login === who]);
    expect(held.recorded[0]?.act).toBe(outcome.ok ? leaf : undefined);
  }
});

test('a unit’s administrator makes accounts of his unit that administer nothing; the system administrator makes administrators who wait', async () => {
  const { held, doer } = deskOf(own, 'active');
  await createAccount({ login: 'added', name: '新人', initial }, doer, held);
  expect(await held.accounts.find('added')).toMatchObject({ unit: yuntai, administers: false, state: actions.create.to });
  const system = deskOf(holding('system-administrator'), 'active');
  await appointAdministrator({ login: 'added', name: '新人', unit: 'yuntai', initial }, system.doer, system.held);
  expect(await system.held.accounts.find('added')).toMatchObject({ unit: yuntai, administers: true, state: 'pending' });
});

test('no administrator of the system is appointed by another, a taken login and a taken code are refused', async () => {
  const { held, doer } = deskOf(holding('system-administrator'), 'active');
  const by = (unit: string, login: string) => appointAdministrator({ login, name: '新人', unit, initial }, doer, held);
  const open = (code: string, login: string) =>
    openUnit({ unit: { ...yuntai, code }, administrator: { login, name: '新人' }, initial }, doer, held);
  const outcomes = [
    await by('audit-administrator', 'x1'),
    await by('nowhere', 'x1'),
    await by('yuntai', 'own'),
    await open('yuntai', 'x1'),
    await open('x', 'own'),
  ];
  expect(outcomes.map((it) => (it.ok ? it : it.refusal.kind))).toEqual([
    'unknown-unit',
    'unknown-unit',
    'login-taken',
    'unit-taken',
    'login-taken',
  ]);
  expect(held.recorded).toEqual([]);
});

test('a password that another has set must be changed, and changing it ends every other session', async () => {
  const { held, doer } = deskOf(own, 'active');
  for (const tokenHash of ['here', 'elsewhere']) await held.sessions.open({ tokenHash, login: 'own', createdAt: now, expiresAt: later });
  await held.passwords.set({ login: 'own', hash: 'given', by: 'other', at: now });
  const holder = await held.sessions.find('here', now);
  if (holder === undefined) throw new Error('no session');
  expect(holder.mustChangePassword).toBe(true);
  const change = (current: string, next: string) =>
    changeOwnPassword({ holder, address: '203.0.113.9', current, next }, doer, {
      ...held,
      verify: async (hash, it) => hash === it,
      hash: async (it) => it,
    });
  expect(await change('wrong', 'a-new-passw0rd')).toEqual({ ok: false, refusal: { kind: 'wrong-password' } });
  expect(held.attempts).toMatchObject([{ outcome: 'wrong-password' }]);
  expect(await change('given', 'short1')).toEqual({ ok: false, refusal: { kind: 'unfit', fault: 'too-short' } });
  expect(await change('given', 'a-new-passw0rd')).toEqual({ ok: true, value: 1 });
  expect([(await held.sessions.find('here', now))?.mustChangePassword, await held.sessions.find('elsewhere', now)]).toEqual([
    false,
    undefined,
  ]);
});

test('the installation appoints an administrator, gives him a new password when asked again, and touches no other account', async () => {
  const { held } = deskOf(own, 'active');
  const install = (login: string) =>
    installAdministrator(
      { administrator: { login, name: '安全管理员', unit: 'sec', unitName: '安全管理岗', role: 'security-administrator' }, initial },
      { occurredOn: today, recordedAt: now },
      held,
    );
  expect([await install('anquan'), await install('anquan'), await install('colleague')]).toEqual([
    { ok: true, value: 'installed' },
    { ok: true, value: 'renewed' },
    { ok: false, refusal: { kind: 'login-taken' } },
  ]);
});

const now = '2026-01-01T08:00:00.000Z' as Instant;
const later = '2026-01-01T20:00:00.000Z' as Instant;
const today = plainDate('2026-01-01');
const initial = { text: 'initial', hash: 'initial' };

function deskOf(account: Account, state: AccountState) {
  const held = accountsInMemory({ accounts: [{ ...colleague, state }, ...everybody] });
  return { held, doer: { account: signedInOf(account), now, today } };
}
