// 应答表（账号与日志）: each administrator his part, nobody for himself, and no business among it.

import { codes, everybody, signedIn } from './actors.ts';
import type { Case } from './case.ts';

const keepers = ['gate', 'installer', 'system', 'security'] as const;
const ofFirm = ['firm', 'firmAdministrator'] as const;
const password = { password_hash: 'x', set_by: '$login', set_at: '2025-05-12' };
const session = { created_at: '2025-05-12', expires_at: '2025-05-13' };
const attempt = { at: '2025-05-12', address: '203.0.113.9', outcome: 'signed-in' };
const sha = `\\x${'00'.repeat(32)}`;
const leaf = { unit: '某单位', occurred_on: '2025-05-12', recorded_at: '2025-05-12', object: 'x', effects_digest: sha, leaf_hash: sha };
const id = (serial: number) => `0c000000-0000-4000-8000-${String(serial).padStart(12, '0')}`;

export const accountCases: Readonly<Record<string, readonly Case[]>> = {
  unit: [
    {
      of: 'a firm',
      row: { code: 'firm', name: '甲公司', role: 'firm', credit_code: codes.firm },
      select: [...keepers, ...ofFirm],
      insert: ['system'],
    },
    {
      of: 'an administrator',
      row: { code: 'security-administrator', name: '安全管理岗', role: 'security-administrator' },
      select: keepers,
      insert: ['installer'],
    },
  ],
  account: [
    {
      of: 'a colleague',
      row: { login: 'firm', name: '某人', unit: 'firm', state: 'active' },
      touched: 'state',
      select: [...keepers, ...ofFirm],
      insert: ['firmAdministrator'],
      update: ['security', 'firmAdministrator'],
    },
    {
      of: 'a colleague whom the security administrator has barred',
      row: { login: 'barred', name: '某人', unit: 'firm', state: 'barred' },
      touched: 'state',
      select: [...keepers, 'firmAdministrator'],
      update: ['security'],
    },
    {
      of: 'an administrator who waits',
      row: { login: 'pending', name: '某人', unit: 'firm', state: 'pending', administers: true },
      touched: 'state',
      select: [...keepers, 'firmAdministrator'],
      insert: ['system'],
      update: ['security'],
    },
    {
      of: 'an administrator himself',
      row: { login: 'firm-admin', name: '某人', unit: 'firm', state: 'active', administers: true },
      touched: 'state',
      select: [...keepers, 'firmAdministrator'],
      update: ['security'],
    },
    {
      of: 'the security administrator',
      row: { login: 'security', name: '某人', unit: 'security-administrator', state: 'active' },
      touched: 'state',
      select: keepers,
      insert: ['installer'],
    },
  ],
  account_password: [
    { of: 'a colleague', row: { login: 'firm', ...password }, select: ['gate'], insert: ofFirm },
    { of: 'an administrator who waits', row: { login: 'pending', ...password }, select: ['gate'], insert: ['system', 'firmAdministrator'] },
    { of: 'the security administrator', row: { login: 'security', ...password }, select: ['gate'], insert: ['installer', 'security'] },
  ],
  session: [
    {
      of: 'a colleague',
      row: { token_hash: 'a', login: 'firm', ...session },
      select: ['gate', 'installer', 'security', ...ofFirm],
      insert: ['gate'],
      delete: ['gate', 'installer', 'security', ...ofFirm],
    },
  ],
  sign_in: [{ of: 'a colleague', row: { login: 'firm', ...attempt }, select: ['gate', 'audit', 'firm'], insert: ['gate', 'firm'] }],
  journal_leaf: [
    {
      of: 'his own act',
      row: { id: id(1), act: 'fact-corrected', actor: '$login', ...leaf },
      select: ['sequencer', 'audit'],
      insert: signedIn,
    },
    {
      of: 'a sign-in',
      row: { id: id(2), act: 'signed-in', actor: 'firm', ...leaf },
      select: ['sequencer', 'audit'],
      insert: ['gate', 'firm'],
    },
    {
      of: 'what nobody may learn of yet, as it was written once',
      row: { id: id(4), ...leaf, act: 'sealed', actor: 'sealed', unit: 'sealed', object: 'sealed', clause: null },
      select: ['sequencer', 'audit'],
    },
    {
      of: 'an hour of what nobody may learn of yet',
      row: { id: id(5), act: 'sealed-batch', actor: 'sealer', ...leaf },
      select: ['sequencer', 'audit'],
      insert: ['sealer'],
    },
    {
      of: 'an installation',
      row: { id: id(3), act: 'administrator-installed', actor: 'installer', ...leaf },
      select: ['sequencer', 'audit'],
      insert: ['installer'],
    },
  ],
  journal_salt: [{ of: 'any', row: { leaf: id(1), salt: `\\x${'00'.repeat(16)}` }, insert: everybody.filter((it) => it !== 'nobody') }],
  journal_waiting: [{ of: 'any', row: { leaf: id(1) }, select: ['sequencer'], delete: ['sequencer'] }],
  journal_sequence: [{ of: 'any', row: { seq: 1, leaf: id(1) }, select: ['sequencer', 'audit'], insert: ['sequencer'] }],
};
