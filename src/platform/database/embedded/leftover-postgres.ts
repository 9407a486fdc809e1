// 遗留的数据库进程: what a killed server leaves running on a data folder is stopped in good order before the next start.

import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartRefusal } from '../../start-refusal.ts';

/** The server process first wrote this; later lines follow as it comes up. */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

export function readPostmasterFile(dataFolder: string): PostmasterFile | undefined {
  const lines = textOf(join(dataFolder, 'postmaster.pid'))?.split('\n');
  if (lines === undefined) return undefined;
  return { pid: Number(lines[0]), port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
}

/** Only call this while holding the folder: a live server's database would be stopped as well. Gives the pid of the stopped server, if there was one. */
export async function stopLeftovers(dataFolder: string): Promise<number | undefined> {
  const recorded = readPostmasterFile(dataFolder)?.pid;
  const left = postgresProcessesIn(dataFolder);
  const main = left.find((pid) => pid === recorded);
  if (main !== undefined) await endPostgres(main, dataFolder);
  // Without their server process the others end by themselves, and PostgreSQL refuses to start until they have.
  else if (left.length > 0 && !(await isEmptyWithin(dataFolder, 10_000))) signalAll(postgresProcessesIn(dataFolder), 'SIGQUIT');
  if (!(await isEmptyWithin(dataFolder, 10_000))) throw stillThere(dataFolder);
  forgetReusedPid(dataFolder);
  return main;
}

/** Fast shutdown: sessions are rolled back, everything is written. After half a minute: immediate, which recovers at the next start. */
export async function endPostgres(pid: number, dataFolder: string): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    signalAll([pid], signal);
    if (await isEmptyWithin(dataFolder, patience)) return;
  }
  throw stillThere(dataFolder);
}

/** PostgreSQL works inside its data folder, and so do all its helpers: the working directory tells whose they are. */
export function postgresProcessesIn(dataFolder: string): readonly number[] {
  const folder = realpathSync(dataFolder);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => textOf(`/proc/${pid}/comm`)?.trim() === 'postgres' && workingFolderOf(pid) === folder)
    .map(Number);
}

/** After a restart of the machine the recorded pid may belong to anyone; PostgreSQL would then take its own folder for occupied. */
function forgetReusedPid(dataFolder: string): void {
  const pid = readPostmasterFile(dataFolder)?.pid;
  if (pid !== undefined && textOf(`/proc/${pid}/comm`) !== undefined) rmSync(join(dataFolder, 'postmaster.pid'));
}

async function isEmptyWithin(dataFolder: string, patience: number): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; await pause(25)) {
    if (postgresProcessesIn(dataFolder).length === 0) return true;
  }
  return false;
}

function signalAll(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (codeOf(error) !== 'ESRCH') throw error;
    }
  }
}

function stillThere(dataFolder: string): StartRefusal {
  const pids = postgresProcessesIn(dataFolder).join('、');
  return new StartRefusal(
    `数据文件夹 ${dataFolder} 上遗留的数据库进程（${pids}）没有在规定时间内结束。请稍候再启动；仍不结束时，请系统管理员检查磁盘与这些进程。`,
  );
}

function workingFolderOf(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES'].includes(codeOf(error) ?? '')) return undefined;
    throw error;
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes(codeOf(error) ?? '')) return undefined;
    throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
