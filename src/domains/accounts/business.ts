// 办理业务的人: whoever works here may see the registers; the public signs in first, and the three administrators see no business.

import { type HttpProblem, notSignedIn } from '#platform/http-problem';
import { isAdministratorRole, type SignedIn } from './contract.ts';

const keepsTheSystem: HttpProblem = {
  status: 403,
  title: '没有权限',
  detail: '系统、安全、审计三类管理员只管账号和日志，不办理业务，所以看不到企业、人员和项目的登记。要看登记，请换用办理业务的账号登录。',
};

/** undefined: goes on. The database refuses the rows besides. */
export function refusalOfBusiness(account: SignedIn | null): HttpProblem | undefined {
  return account === null ? notSignedIn : refusalOfAdministrators(account);
}

/** Of what the public may see as well. */
export function refusalOfAdministrators(account: SignedIn | null): HttpProblem | undefined {
  return account !== null && isAdministratorRole(account.role) ? keepsTheSystem : undefined;
}
