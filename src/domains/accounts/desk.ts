// 账号模块的接线: what a request about accounts is given, and how its refusals are worded.

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RecordAct } from '#kernel/act-record';
import { instantOf } from '#kernel/instant';
import type { Result } from '#kernel/result';
import type { Clock } from '#platform/clock';
import type { Database } from '#platform/database/connect';
import type { ActWith } from '#platform/database/limited/limited-database';
import { type HttpProblem, notFound, notSignedIn, sendProblem } from '#platform/http-problem';
import { recordActIn } from '#platform/journal/record-act';
import type { WithinRequest } from '#platform/within-request';
import type { SignedIn } from './contract.ts';
import type { Accounts, Holder, Passwords, Sessions, SignIns, Units } from './procedure/account.ts';
import type { AccountRefusal, Doer } from './procedure/doer.ts';
import { tokenHash } from './secrets.ts';
import { accountsInPostgres, passwordsInPostgres, unitsInPostgres } from './store/accounts-in-postgres.ts';
import { sessionsInPostgres, signInsInPostgres } from './store/sessions-in-postgres.ts';

export interface AccountStores {
  readonly units: Units;
  readonly accounts: Accounts;
  readonly passwords: Passwords;
  readonly sessions: Sessions;
  readonly signIns: SignIns;
  readonly record: RecordAct;
}

export const accountStoresIn = (database: Database): AccountStores => ({
  units: unitsInPostgres(database),
  accounts: accountsInPostgres(database),
  passwords: passwordsInPostgres(database),
  sessions: sessionsInPostgres(database),
  signIns: signInsInPostgres(database),
  record: recordActIn(database),
});

interface AccountsDesk {
  readonly database: Database;
  readonly account: SignedIn | null;
}

export interface AccountsModule {
  readonly clock: Clock;
  readonly within: WithinRequest<AccountsDesk>;
  /** For whoever holds a session, also one whose initial password is still to be changed. */
  readonly asHolder: WithinRequest<{ readonly database: Database; readonly holder: Holder | null }>;
  readonly atGate: ActWith<AccountStores>;
  /** Is 演示数据 in the database? */
  readonly isDemo: (database: Database) => Promise<boolean>;
}

export const cookieName = 'zhuce_session';

/** null: nobody is signed in. */
export async function holderOf(
  request: FastifyRequest,
  { sessions, clock }: { readonly sessions: Sessions; readonly clock: Clock },
): Promise<Holder | null> {
  const token = request.cookies[cookieName];
  if (token === undefined) return null;
  return (await sessions.find(tokenHash(token), instantOf(clock.now()))) ?? null;
}

/** Nobody, as long as an initial password has not been changed. */
export function accountOf(holder: Holder | null): SignedIn | null {
  if (holder === null || holder.mustChangePassword) return null;
  const { tokenHash: _token, passwordHash: _hash, mustChangePassword: _must, ...account } = holder;
  return account;
}

export const doerOf = (account: SignedIn, clock: Clock): Doer => ({ account, now: instantOf(clock.now()), today: clock.today() });

/** One act of a signed-in account; its refusal in words. */
export async function act<Value extends object>(
  { within, clock }: AccountsModule,
  request: FastifyRequest,
  doing: (doer: Doer, stores: AccountStores) => Promise<Result<Value, AccountRefusal>>,
): Promise<Value | HttpProblem> {
  return within(request, async ({ account, database }) => {
    if (account === null) return notSignedIn;
    const outcome = await doing(doerOf(account, clock), accountStoresIn(database));
    return outcome.ok ? outcome.value : refusalText[outcome.refusal.kind];
  });
}

export function answer<Answer extends object>(reply: FastifyReply, said: Answer | HttpProblem): Answer | FastifyReply {
  return 'status' in said && 'title' in said ? sendProblem(reply, said) : said;
}

/** A new refusal does not compile until someone has worded it. */
const refusalText: Readonly<Record<AccountRefusal['kind'], HttpProblem>> = {
  'wrong-role': {
    status: 403,
    title: '没有权限',
    detail:
      '这一步不归这个账号办理：单位和首个管理员由系统管理员建立，启用和封停由安全管理员办理，本单位的其他账号由本单位账号管理员办理。',
  },
  'wrong-state': { status: 409, title: '这个账号已经办过', detail: '账号的状态已经变化，这一步不再适用。请刷新页面，按现在的状态办理。' },
  'unknown-account': notFound('这个账号'),
  'unknown-unit': notFound('这个单位'),
  'own-account': {
    status: 409,
    title: '不能办理本人的账号',
    detail: '任何人都不能改动自己的账号。改密码请用“修改密码”；其他请由本单位另一位管理员或安全管理员办理。',
  },
  'login-taken': { status: 409, title: '账号名不能用', detail: '这个账号名已被使用。请换一个，例如在前面加单位简称。' },
  'unit-taken': {
    status: 409,
    title: '单位已经建立',
    detail: '已有相同代码的单位，或这家单位已按同一类型建立。请先查询；要补设管理员，请在该单位上办理。',
  },
};
