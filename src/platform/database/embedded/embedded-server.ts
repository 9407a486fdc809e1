// 随包数据库: a PostgreSQL of our own on the loopback address, with a password, writing through to disk.

import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { StartRefusal } from '../../start-refusal.ts';
import { type Binaries, findBinaries, type PostgresVersion } from './binaries.ts';
import { type DataFolder, idsOf, openDataFolder, serverEnvironment } from './data-folder.ts';
import type { HeldPlaces } from './held-places.ts';
import { endPostgres, readPostmasterFile, stopLeftovers } from './leftover-postgres.ts';

export interface EmbeddedServer {
  readonly url: string;
  readonly pid: number;
  readonly isNew: boolean;
  /** The pid of an orphan that a killed server had left and that was stopped first. */
  readonly replaced: number | undefined;
  stop(): Promise<void>;
}

export interface EmbeddedSettings {
  readonly version?: PostgresVersion;
  /** Only throw-away databases of tests go without. */
  readonly isDurable?: boolean;
}

export async function startEmbeddedServer(
  held: HeldPlaces,
  { version = 18, isDurable = true }: EmbeddedSettings = {},
): Promise<EmbeddedServer> {
  const binaries = findBinaries(version, held.user === undefined ? undefined : held.places.binaries);
  const folder = openDataFolder(held, binaries);
  const replaced = await stopLeftovers(folder.path);
  for (let attempt = 1; ; attempt += 1) {
    const port = await freeLoopbackPort();
    const running = await run({ binaries, folder, log: held.places.postgresLog, port, isDurable });
    if (running.ended === undefined) return serving(running.child, { folder, port, replaced });
    // Another program may have taken the port in between.
    if (attempt === 3 || !/could not (bind|create any TCP)/.test(running.ended))
      throw new StartRefusal(`随包数据库没有启动。日志 ${held.places.postgresLog} 的结尾：\n${running.ended}`);
  }
}

interface Run {
  readonly binaries: Binaries;
  readonly folder: DataFolder;
  readonly log: string;
  readonly port: number;
  readonly isDurable: boolean;
}

/** `ended`: the last lines of the log when the server did not come up. Recovery after a power cut may take minutes. */
async function run({ binaries, folder, log, port, isDurable }: Run): Promise<{ child: ChildProcess; ended: string | undefined }> {
  setAsideLongLog(log);
  const output = openSync(log, 'a', 0o600);
  const logStart = fstatSync(output).size;
  const settings = settingsOf(port, isDurable).flatMap((setting) => ['-c', setting]);
  const options = { cwd: folder.path, env: serverEnvironment(), stdio: ['ignore', output, output] as const, ...idsOf(folder.user) };
  // In a session of its own: Ctrl-C is for our process, which then stops the database in order.
  const child = spawn(binaries.postgres, ['-D', folder.path, ...settings], { ...options, stdio: [...options.stdio], detached: true });
  const failure = new Promise<string>((resolve) => child.once('error', ({ message }) => resolve(message)));
  closeSync(output);
  for (;;) {
    const file = readPostmasterFile(folder.path);
    if (file?.isReady && file.pid === child.pid) return { child, ended: undefined };
    if (child.pid === undefined) return { child, ended: await failure };
    if (child.exitCode !== null || child.signalCode !== null)
      return { child, ended: readFileSync(log).subarray(logStart).toString('utf8').slice(-3000) };
    await pause(15);
  }
}

function settingsOf(port: number, isDurable: boolean): readonly string[] {
  const safety = isDurable ? 'on' : 'off';
  return [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    `fsync=${safety}`,
    `synchronous_commit=${safety}`,
    `full_page_writes=${safety}`,
    'timezone=UTC',
    'log_timezone=UTC',
    'log_line_prefix=%m [%p] ',
    'log_statement=none',
  ];
}

interface Serving {
  readonly folder: DataFolder;
  readonly port: number;
  readonly replaced: number | undefined;
}

function serving(child: ChildProcess, { folder, port, replaced }: Serving): EmbeddedServer {
  // An exit without stop() still ends the database in good order; only kill -9 leaves an orphan.
  const endWithUs = () => child.kill('SIGINT');
  process.once('exit', endWithUs);
  child.unref();
  return {
    url: `postgresql://zhuce:${folder.password}@127.0.0.1:${port}/postgres?sslmode=disable`,
    pid: child.pid ?? 0,
    isNew: folder.isNew,
    replaced,
    async stop() {
      process.off('exit', endWithUs);
      if (child.pid !== undefined) await endPostgres(child.pid, folder.path);
    },
  };
}

async function freeLoopbackPort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

const longLog = 10_000_000;

function setAsideLongLog(log: string): void {
  const found = statSync(log, { throwIfNoEntry: false });
  if (found !== undefined && found.size > longLog) renameSync(log, `${log}.1`);
}
