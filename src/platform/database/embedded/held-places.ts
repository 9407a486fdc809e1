// 占用数据文件夹: one server at a time; a second one is refused by name. Holding it is the ticket for starting the database.

import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { acquire, type LockContent } from '../../../../bin/process-lock.js';
import { type Places, systemFolder } from '../../paths.ts';
import { StartRefusal } from '../../start-refusal.ts';
import { barrierFor, makeOwnFolder, type ServiceUser, serviceUser } from './service-user.ts';

export interface HeldPlaces {
  readonly places: Places;
  /** Who runs the database and owns its files; undefined for an ordinary user, who does so himself. */
  readonly user: ServiceUser | undefined;
  /** A refused second server is told this address. */
  announce(address: string): void;
  release(): void;
}

export function holdPlaces(places: Places): HeldPlaces {
  const user = serviceUser();
  makeRoot(places, user);
  refuseBarrier(places, user);
  const lock = acquire(places.lock, { since: new Date().toISOString() });
  if (!lock.held) throw new StartRefusal(refusalOf(places, lock.owner));
  return {
    places,
    user,
    announce: (address) => lock.update({ address }),
    release: () => lock.release(),
  };
}

const unwritable: Readonly<Record<string, string>> = {
  EACCES: '没有写入权限。请换用该目录的所有者运行',
  EROFS: '那里是只读的。请换用可写的目录',
  ENOENT: '上级目录不存在，也不能建立。请先建立它',
  ENOTDIR: '路径中有一段是文件而不是目录。请改正路径',
  ENOSPC: '磁盘已满。请腾出空间',
};

function makeRoot(places: Places, user: ServiceUser | undefined): void {
  try {
    if (dirname(places.root) === systemFolder) openSystemFolder();
    makeOwnFolder(places.root, user);
    makeOwnFolder(places.uploads, user);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? unwritable[String(error.code)] : undefined;
    if (reason === undefined) throw error;
    throw new StartRefusal(`无法在 ${places.root} 建立数据文件夹：${reason}，或用 ZHUCE_DATA 指定另一个文件夹。`);
  }
}

function refuseBarrier(places: Places, user: ServiceUser | undefined): void {
  const barrier = barrierFor(user, places.root);
  if (barrier === undefined) return;
  throw new StartRefusal(
    `数据库以系统用户 ${user?.name} 运行，而它进不了 ${barrier}。请用 ZHUCE_DATA 指定它能到达的文件夹，或放开 ${barrier} 的通过权限（chmod o+x）。`,
  );
}

function openSystemFolder(): void {
  mkdirSync(systemFolder, { recursive: true });
  chmodSync(systemFolder, 0o755);
}

function refusalOf(places: Places, owner: LockContent): string {
  const pid = owner.holders[0]?.pid;
  const where = typeof owner.address === 'string' ? `地址 ${owner.address}` : '还在启动，尚无地址';
  return `数据文件夹 ${places.root} 正由另一个筑策服务使用：进程 ${pid}，${where}。请直接使用它；要重新启动，请先停止它（kill ${pid}）；要另开一套，请用 ZHUCE_DATA 指定另一个文件夹。`;
}
