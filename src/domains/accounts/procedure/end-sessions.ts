// 结束会话: the security administrator puts an account out of every browser it is signed in with.

import { ok, type Result, refused } from '#kernel/result';
import { actions, isTheirs } from './actions.ts';
import { type AccountPorts, type AccountRefusal, type Doer, leafBy } from './doer.ts';

/** Says how many there were. */
export async function endSessions(
  { login }: { readonly login: string },
  doer: Doer,
  { accounts, sessions, record }: Pick<AccountPorts, 'accounts' | 'sessions' | 'record'>,
): Promise<Result<number, AccountRefusal>> {
  if (!isTheirs(actions.endSessions, doer.account)) return refused({ kind: 'wrong-role' });
  if ((await accounts.find(login)) === undefined) return refused({ kind: 'unknown-account' });
  if (login === doer.account.login) return refused({ kind: 'own-account' });

  const ended = await sessions.endOf(login);
  await record({ ...leafBy(doer), act: 'sessions-ended', object: `account/${login}`, effects: { ended } });
  return ok(ended);
}
