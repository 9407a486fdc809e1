// 测试用服务: the test runner starts a server when the first test asks for its version, and ends it with the run.

import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { identityOf, isAlive } from '../../../bin/process-lock.js';
import { placesIn, systemFolder } from '../paths.ts';
import type { PostgresVersion } from './embedded/binaries.ts';
import { type EmbeddedServer, startEmbeddedServer } from './embedded/embedded-server.ts';
import { holdPlaces } from './embedded/held-places.ts';
import { stopLeftovers } from './embedded/leftover-postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder where tests ask for a server (`18-1.wanted`) and find the answer (`18-1.json`). */
    testServers: string;
  }
}

type Answer = { readonly url: string } | { readonly error: string };

const versions: readonly PostgresVersion[] = [18, 15];
const started: EmbeddedServer[] = [];

/** Called by vitest before the run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweep();
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  // As root the servers run as another user, who must get through.
  chmodSync(folder, 0o711);
  project.provide('testServers', folder);
  const answered = new Set<string>();
  const watch = setInterval(() => {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.wanted') && !answered.has(name))) {
      answered.add(file);
      void answer(join(folder, file.slice(0, -'.wanted'.length)));
    }
  }, 25);
  return async () => {
    clearInterval(watch);
    await Promise.all(started.splice(0).map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
}

/**
 * Called in a test's process: asks, and waits for the address. Each worker has servers of its own: an open transaction of another
 * test would hold back the places of the journal.
 */
export async function testServerUrl(folder: string, version: PostgresVersion): Promise<string> {
  const place = join(folder, `${version}-${process.env.VITEST_POOL_ID ?? '1'}`);
  writeFileSync(`${place}.wanted`, '');
  const file = `${place}.json`;
  while (!existsSync(file)) await pause(25);
  const answer = JSON.parse(readFileSync(file, 'utf8')) as Answer;
  if ('error' in answer) throw new Error(answer.error);
  return answer.url;
}

async function answer(place: string): Promise<void> {
  const result: Answer = await start(place).catch((error: Error) => ({ error: error.message }));
  const file = `${place}.json`;
  writeFileSync(`${file}.new`, JSON.stringify(result), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

async function start(place: string): Promise<Answer> {
  const version = versions.find((it) => basename(place).startsWith(`${it}-`)) ?? 18;
  const held = holdPlaces(placesIn(place, join(systemFolder, 'binaries')));
  const server = await startEmbeddedServer(held, { version, isDurable: false });
  started.push(server);
  return { url: server.url };
}

const prefix = 'zhuce-test-';

/** A run that was killed outright leaves its servers behind. */
async function sweep(): Promise<void> {
  const names = readdirSync(tmpdir()).filter(
    (name) => name.startsWith(prefix) && statSync(join(tmpdir(), name)).uid === process.getuid?.(),
  );
  for (const name of names) {
    const pid = Number(name.slice(prefix.length).split('-')[0]);
    if (isAlive(identityOf(pid))) continue;
    const folder = join(tmpdir(), name);
    const data = readdirSync(folder)
      .map((place) => join(folder, place, 'postgres'))
      .filter((path) => existsSync(path));
    for (const path of data) await stopLeftovers(path);
    rmSync(folder, { recursive: true, force: true });
  }
}
