// 数据库文件夹: made by initdb beside its place and moved there when complete, so that a broken-off first start leaves nothing half done.

import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefusal } from '../../start-refusal.ts';
import type { Binaries } from './binaries.ts';
import type { HeldPlaces } from './held-places.ts';
import { giveTo, type ServiceUser } from './service-user.ts';

export interface DataFolder {
  readonly path: string;
  readonly password: string;
  /** Owner of the files; an existing folder keeps the one it has. */
  readonly user: ServiceUser | undefined;
  readonly isNew: boolean;
}

export function openDataFolder({ places, user }: HeldPlaces, binaries: Binaries): DataFolder {
  const isNew = !existsSync(places.postgres);
  const password = isNew ? newPassword(places.postgresPassword, user) : knownPassword(places.postgresPassword);
  if (isNew) initialise(places, { binaries, user });
  refuseOtherVersion(places.postgres, binaries);
  return { path: places.postgres, password, user: ownerOf(places.postgres, user), isNew };
}

/** A minimal environment: none of the caller's PG… settings reach the server. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}

interface NewFolder {
  readonly binaries: Binaries;
  readonly user: ServiceUser | undefined;
}

function initialise(places: HeldPlaces['places'], { binaries, user }: NewFolder): void {
  const draft = `${places.postgres}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  giveTo(user, draft);
  const settings = [
    '-D',
    draft,
    '-U',
    'zhuce',
    '--pwfile',
    places.postgresPassword,
    '-A',
    'scram-sha-256',
    '-E',
    'UTF8',
    '-k',
    '--no-instructions',
  ];
  const outcome = spawnSync(binaries.initdb, [...settings, ...localeOf(binaries)], {
    cwd: draft,
    env: serverEnvironment(),
    encoding: 'utf8',
    ...idsOf(user),
  });
  if (outcome.status !== 0) {
    const said = outcome.error?.message ?? outcome.stderr;
    throw new StartRefusal(`数据库初始化失败，${places.postgres} 没有建立。请根据下面的原文检查磁盘空间与目录权限后重试：\n${said.trim()}`);
  }
  renameSync(draft, places.postgres);
}

/** Code-point order, and Unicode upper and lower case, alike on every machine. The built-in provider came with PostgreSQL 17. */
function localeOf({ version }: Binaries): readonly string[] {
  return version >= 17 ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : ['--locale=C.UTF-8'];
}

export function idsOf(user: ServiceUser | undefined): { uid?: number; gid?: number } {
  return user === undefined ? {} : { uid: user.uid, gid: user.gid };
}

function newPassword(file: string, user: ServiceUser | undefined): string {
  const password = randomBytes(24).toString('base64url');
  writeFileSync(file, password, { mode: 0o600 });
  giveTo(user, file);
  return password;
}

/** Never replaced silently: a new one would not open the old data. */
function knownPassword(file: string): string {
  if (!existsSync(file)) throw new StartRefusal(`数据库的密码文件 ${file} 不见了，无法打开已有数据。请从备份中恢复这个文件。`);
  return readFileSync(file, 'utf8').trim();
}

function refuseOtherVersion(folder: string, { version }: Binaries): void {
  const found = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (found === String(version)) return;
  throw new StartRefusal(
    `${folder} 的数据属于 PostgreSQL ${found}，本程序随带的是 ${version}，两者不能混用。请用原来的版本导出数据，或换一个数据文件夹（ZHUCE_DATA）。`,
  );
}

function ownerOf(folder: string, user: ServiceUser | undefined): ServiceUser | undefined {
  const { uid, gid } = statSync(folder);
  if (user !== undefined && uid !== 0) return { name: user.uid === uid ? user.name : String(uid), uid, gid };
  if (uid === process.getuid?.()) return undefined;
  throw new StartRefusal(`${folder} 属于另一个用户（编号 ${uid}），当前用户不能使用。请换用该用户运行，或用 ZHUCE_DATA 指定另一个文件夹。`);
}
