// 受限角色: the role under which requests run. The owner gives it a password, takes from it what it does not need, and keeps the key.

import { createHmac, randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, type Pool } from 'pg';
import { StartRefusal } from '../../start-refusal.ts';
import { type SigningKey, signingKeyOf } from './signed-context.ts';

const role = 'zhuce_app';

/**
 * The same role in the same database. Its password follows from the owner's: several databases of one server, and several
 * processes on one database, share the role, so that a random one would lock the others out.
 */
export function limitedUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  const secret = url.password;
  url.username = role;
  if (secret !== '') url.password = createHmac('sha256', decodeURIComponent(secret)).update(role).digest('hex');
  return url.href;
}

/** The role can sign in with this address afterwards. */
export async function letRoleSignIn(owner: Pool, url: string): Promise<void> {
  const { password } = new URL(url);
  for (let attempt = 1; ; attempt++) {
    const refusal = await refusalAt(url);
    if (refusal === undefined) return;
    if (password === '' || attempt > 40) throw new StartRefusal(cannotSignIn(refusal));
    // Another starter is changing the same role at this moment: it gives it the same password.
    await owner.query(`alter role ${role} password '${password}'`).catch((error: Error) => {
      if (!/concurrently updated/.test(error.message)) throw new StartRefusal(cannotSignIn(error), { cause: error });
    });
    await pause(10 * attempt);
  }
}

function cannotSignIn({ message }: Error): string {
  return `受限角色 ${role} 不能登录数据库：${message}。请让 DATABASE_URL 的用户带密码并有 CREATEROLE 权限，或由数据库管理员允许 ${role} 登录。`;
}

async function refusalAt(url: string): Promise<Error | undefined> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  } finally {
    await client.end();
  }
}

/** What a new database lets everybody do. A database made from a template does not take these over, so this is no migration. */
export async function takeFromRole(owner: Pool): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `select quote_ident(current_database()) as name where has_database_privilege('${role}', current_database(), 'temporary, create')`,
  );
  for (const { name } of rows) await owner.query(`revoke temporary, create on database ${name} from public, ${role}`);
}

/** What runs in the sessions of others can be seen by the role: where the owner is no superuser, he cannot take that from it. */
export async function seesOtherSessions(owner: Pool): Promise<boolean> {
  const { rows } = await owner.query<{ sees: boolean }>(
    `select has_function_privilege('${role}', 'pg_catalog.pg_stat_get_activity(int)', 'execute') as sees`,
  );
  return rows[0]?.sees ?? true;
}

/** Made once for a database; every process that may read it as the owner signs with it. */
export async function signingKeyIn(owner: Pool): Promise<SigningKey> {
  const fresh = signingKeyOf(randomBytes(64));
  await owner.query('insert into trust.signing_key (inner_pad, outer_pad) values ($1, $2) on conflict do nothing', [
    fresh.innerPad,
    fresh.outerPad,
  ]);
  const { rows } = await owner.query<SigningKey>('select inner_pad as "innerPad", outer_pad as "outerPad" from trust.signing_key');
  return rows[0] ?? fresh;
}
