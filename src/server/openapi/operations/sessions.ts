// 登录的接口操作: signing in and out, and one's own password.

import { passwordChange, passwordChanged, session, signInRequest } from '#contract/domains/accounts';
import type { Operations } from '../operation.ts';

export const sessions: Operations = {
  readSession: {
    at: 'GET /api/session',
    summary: '看谁已登录、今天的业务日期、是否演示数据',
    description: 'Who is signed in, the business date, and whether the city holds demonstration data.',
    who: 'everybody',
    answer: { session },
  },
  signIn: {
    at: 'POST /api/session',
    summary: '登录',
    description: 'Sets the session cookie. Too many wrong passwords lock the account, or the address, for a quarter of an hour.',
    who: 'everybody',
    body: { signInRequest },
    answer: { session },
    problems: [401, 403, 429],
  },
  signOut: {
    at: 'DELETE /api/session',
    summary: '退出登录',
    description: 'Ends this session and clears the cookie.',
    who: 'everybody',
    answer: { session },
  },
  changeOwnPassword: {
    at: 'POST /api/own-password',
    summary: '修改自己的密码',
    description: 'Also for whoever still has an initial password, and may do nothing else. Other browsers are signed out.',
    who: 'signed-in',
    body: { passwordChange },
    answer: { passwordChanged },
    problems: [429],
  },
};
