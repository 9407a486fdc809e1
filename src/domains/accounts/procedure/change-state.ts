// 启用、停用、恢复、封停、解封: an account goes from one state to the next, and who may no longer come in is out at once.

import { ok, type Result, refused } from '#kernel/result';
import type { AccountState } from '../contract.ts';
import { isTheirs, type Move, moves } from './actions.ts';
import { type AccountPorts, type AccountRefusal, type Doer, leafBy } from './doer.ts';

const leafOf: Readonly<Record<Move, string>> = {
  activate: 'account-activated',
  bar: 'account-barred',
  unbar: 'account-unbarred',
  suspend: 'account-suspended',
  restore: 'account-restored',
};

export async function changeState(
  { move, login }: { readonly move: Move; readonly login: string },
  doer: Doer,
  { accounts, sessions, record }: Pick<AccountPorts, 'accounts' | 'sessions' | 'record'>,
): Promise<Result<AccountState, AccountRefusal>> {
  if (!isTheirs(moves[move], doer.account)) return refused({ kind: 'wrong-role' });
  const account = await accounts.find(login);
  if (account === undefined) return refused({ kind: 'unknown-account' });
  if (login === doer.account.login) return refused({ kind: 'own-account' });
  const { from }: { readonly from: readonly AccountState[] } = moves[move];
  if (!from.includes(account.state)) return refused({ kind: 'wrong-state', state: account.state });

  const { to } = moves[move];
  if (!(await accounts.move(login, { from: account.state, to }))) return refused({ kind: 'wrong-state', state: account.state });
  if (to !== 'active') await sessions.endOf(login);
  await record({ ...leafBy(doer), act: leafOf[move], object: `account/${login}`, effects: { from: account.state, to } });
  return ok(to);
}
