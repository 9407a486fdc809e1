// 登录和改密码的答复: each refusal in words: what happened, why, and what to do next.

import type { HttpProblem } from '#platform/http-problem';
import type { PasswordRefusal } from './procedure/change-own-password.ts';
import type { SignInRefusal } from './procedure/sign-in.ts';
import { type PasswordFault, passwordLength } from './rules/password.ts';

const locked: HttpProblem = {
  status: 429,
  title: '账号暂时锁定',
  detail: '密码连续 5 次不对，账号已锁定。请 15 分钟后再试，或联系本单位账号管理员。',
};

export const signInRefusal: Readonly<Record<SignInRefusal['kind'], HttpProblem>> = {
  'wrong-credentials': {
    status: 401,
    title: '登录没有成功',
    detail: '账号或密码不对。请核对后重试；连续 5 次不对，账号会锁定 15 分钟。',
  },
  'address-locked': {
    status: 429,
    title: '暂时不能登录',
    detail: '同一网络地址的密码错误太多，暂停登录 15 分钟。请稍后再试；单位多人共用出口的，请联系安全管理员。',
  },
  locked,
  pending: {
    status: 403,
    title: '账号尚未启用',
    detail: '密码正确，但这个账号还没有启用。请联系安全管理员启用后再登录。',
  },
  suspended: {
    status: 403,
    title: '账号已停用',
    detail: '密码正确，但这个账号已由本单位停用。请联系本单位账号管理员恢复后再登录。',
  },
  barred: {
    status: 403,
    title: '账号已封停',
    detail: '密码正确，但这个账号已被安全管理员封停。请联系安全管理员说明情况，解封后再登录。',
  },
};

const fitting: Readonly<Record<PasswordFault, string>> = {
  'too-short': `新密码不到 ${passwordLength.min} 位，没有保存。请用 ${passwordLength.min} 位以上。`,
  'one-kind': '新密码只有一种字符，没有保存。请混用字母、数字、符号中的至少两种。',
  'holds-login': '新密码里含有账号名，容易被猜到，没有保存。请换一个。',
  same: '新密码和现在的一样，没有保存。请换一个没有用过的。',
};

export function passwordRefusal(refusal: PasswordRefusal): HttpProblem {
  if (refusal.kind === 'locked') return locked;
  if (refusal.kind === 'unfit') return { status: 422, title: '新密码不合要求', detail: fitting[refusal.fault] };
  return {
    status: 403,
    title: '现在的密码不对',
    detail: '现在的密码填得不对，密码没有修改。请核对后重试；连续 5 次不对，账号会锁定 15 分钟。',
  };
}

/** Of a list: what it is asked with cannot be read. */
export const unreadable: HttpProblem = {
  status: 422,
  title: '查询条件有误',
  detail: '日期要写成 2026-11-01..2026-11-23 这样的一段，页码从 1 起，每页不超过 200 条。请改正后再查。',
};
