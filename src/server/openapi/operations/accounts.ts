// 账号的接口操作: units, their accounts, and what the audit administrator reads.

import {
  accountAct,
  accountsPage,
  accountsRequest,
  initialPassword,
  journalPage,
  journalRequest,
  newAccount,
  newUnit,
  signInsPage,
  signInsRequest,
  unitsPage,
} from '#contract/domains/accounts';
import { moves } from '#domains/accounts';
import type { Operation, Operations } from '../operation.ts';

const login = { login: '账号' };

const move = (name: keyof typeof moves, words: Pick<Operation, 'summary' | 'description'>): Operation => ({
  at: `POST /api/accounts/{login}/${name}`,
  ...words,
  who: moves[name].by,
  path: login,
  answer: { accountAct },
  problems: [404, 409],
});

const keptByUnits: Operations = {
  listAccounts: {
    at: 'GET /api/accounts',
    summary: '账号清单',
    description: "Accounts: a unit's administrator sees its own unit's, system and security administrators see all.",
    who: ['unit-administrator', 'system-administrator', 'security-administrator'],
    query: accountsRequest,
    answer: { accountsPage },
  },
  createAccount: {
    at: 'POST /api/accounts',
    summary: '为本单位建一个账号',
    description: 'The initial password is told this once.',
    who: ['unit-administrator'],
    body: { newAccount },
    answer: { initialPassword },
    problems: [409],
  },
  resetPassword: {
    at: 'POST /api/accounts/{login}/reset-password',
    summary: '重设本单位一个账号的密码',
    description: 'The new initial password is told this once; sessions of the account end.',
    who: ['unit-administrator'],
    path: login,
    answer: { initialPassword },
    problems: [404, 409],
  },
  suspendAccount: move('suspend', { summary: '停用本单位的一个账号', description: 'Its sessions end.' }),
  restoreAccount: move('restore', { summary: '恢复本单位停用的账号', description: 'Active again.' }),
};

const keptByAdministrators: Operations = {
  activateAccount: move('activate', { summary: '启用新设的单位管理员账号', description: 'From pending to active.' }),
  barAccount: move('bar', { summary: '封停一个账号', description: 'Its sessions end; its own unit cannot let it in again.' }),
  unbarAccount: move('unbar', { summary: '解封一个账号', description: 'Active again.' }),
  endSessions: {
    at: 'POST /api/accounts/{login}/end-sessions',
    summary: '让一个账号在各处退出登录',
    description: 'Ends every session of the account.',
    who: ['security-administrator'],
    path: login,
    answer: { accountAct },
    problems: [404, 409],
  },
  listUnits: {
    at: 'GET /api/units',
    summary: '单位清单',
    description: 'Units with the number of their accounts.',
    who: ['system-administrator'],
    query: accountsRequest,
    answer: { unitsPage },
  },
  openUnit: {
    at: 'POST /api/units',
    summary: '建一个单位和它的首个管理员账号',
    description: 'The account waits for the security administrator. Its initial password is told this once.',
    who: ['system-administrator'],
    body: { newUnit },
    answer: { initialPassword },
    problems: [409],
  },
  appointAdministrator: {
    at: 'POST /api/units/{code}/administrators',
    summary: '为一个单位补设管理员账号',
    description: 'The account waits for the security administrator. Its initial password is told this once.',
    who: ['system-administrator'],
    path: { code: '单位代码' },
    body: { newAccount },
    answer: { initialPassword },
    problems: [404, 409],
  },
  searchJournal: {
    at: 'GET /api/journal',
    summary: '查操作日志',
    description: 'The journal of acts, newest first.',
    who: ['audit-administrator'],
    query: journalRequest,
    answer: { journalPage },
  },
  searchSignIns: {
    at: 'GET /api/sign-ins',
    summary: '查登录记录',
    description: 'Attempts to sign in, newest first.',
    who: ['audit-administrator'],
    query: signInsRequest,
    answer: { signInsPage },
  },
};

export const accounts: Operations = { ...keptByUnits, ...keptByAdministrators };
