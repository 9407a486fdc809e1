// 办理业务的人: whoever works here may see the registers; the public signs in first, and the three administrators see no business.

import { type HttpProblem, notAllowed, notSignedIn } from '#platform/http-problem';
import { isAdministratorRole, type SignedIn } from './contract.ts';

/** undefined: goes on. The database refuses the rows besides. */
export function refusalOfBusiness(account: SignedIn | null): HttpProblem | undefined {
  if (account === null) return notSignedIn;
  return isAdministratorRole(account.role) ? notAllowed('办理业务的账号') : undefined;
}
