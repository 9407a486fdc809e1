// 运行身份: PostgreSQL refuses root, so as root the database runs as an unprivileged system user.

import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemFolder } from '../../paths.ts';
import { StartRefusal } from '../../start-refusal.ts';

export interface ServiceUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const ownUser = 'zhuce';

/** Undefined for an ordinary user: the database runs as that user. */
export function serviceUser(): ServiceUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const user = findUser(ownUser) ?? createUser() ?? findUser('postgres') ?? findUser('nobody');
  if (user !== undefined) return user;
  throw new StartRefusal(
    '以 root 运行时，数据库需要一个普通系统用户，但创建用户 zhuce 失败，也没有 postgres 或 nobody。请先执行 useradd --system zhuce，或换用普通用户运行。',
  );
}

/** A folder that only this user enters; one that exists is left as it is. */
export function makeOwnFolder(folder: string, user: ServiceUser | undefined): void {
  if (existsSync(folder)) return;
  mkdirSync(dirname(folder), { recursive: true, mode: 0o755 });
  mkdirSync(folder, { mode: 0o700 });
  giveTo(user, folder);
}

export function giveTo(user: ServiceUser | undefined, path: string): void {
  if (user !== undefined) chownSync(path, user.uid, user.gid);
}

/** The first folder on the way that the user may not pass, or undefined. */
export function barrierFor(user: ServiceUser | undefined, folder: string): string | undefined {
  if (user === undefined) return undefined;
  const ancestors = [folder];
  while (dirname(ancestors[0] ?? '/') !== ancestors[0]) ancestors.unshift(dirname(ancestors[0] ?? '/'));
  return ancestors.find((ancestor) => !mayPass(user, ancestor));
}

function mayPass({ uid, gid }: ServiceUser, folder: string): boolean {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return true;
  if (found.uid === uid) return (found.mode & 0o100) !== 0;
  return (found.mode & (found.gid === gid ? 0o010 : 0o001)) !== 0;
}

function findUser(wanted: string): ServiceUser | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${wanted}:`));
  const [name, , uid, gid] = line?.split(':') ?? [];
  return name === undefined || Number(uid) === 0 ? undefined : { name, uid: Number(uid), gid: Number(gid) };
}

function createUser(): ServiceUser | undefined {
  const settings = ['--system', '--user-group', '--home-dir', systemFolder, '--no-create-home', '--shell', '/usr/sbin/nologin'];
  spawnSync('useradd', [...settings, ownUser], { stdio: 'ignore' });
  return findUser(ownUser);
}
