// 随包数据库测试: with a real server, killed in the ways that happen.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Places, placesIn, systemFolder } from '../../paths.ts';
import { idsOf } from './data-folder.ts';
import { type EmbeddedServer, startEmbeddedServer } from './embedded-server.ts';
import { type HeldPlaces, holdPlaces } from './held-places.ts';
import { postgresProcessesIn, readPostmasterFile } from './leftover-postgres.ts';
import { serviceUser } from './service-user.ts';

let places: Places;
let held: HeldPlaces;
let running: EmbeddedServer | undefined;

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'embedded-server-'));
  chmodSync(folder, 0o711);
  places = placesIn(join(folder, 'data'), join(systemFolder, 'binaries'));
  held = holdPlaces(places);
});

afterAll(async () => {
  await running?.stop();
  rmSync(join(places.root, '..'), { recursive: true, force: true });
});

test('a first start makes the database, whatever a broken-off one left', async () => {
  mkdirSync(`${places.postgres}.new`, { recursive: true });
  writeFileSync(join(`${places.postgres}.new`, 'PG_VERSION'), 'half');
  const server = await start();
  expect(server.isNew).toBe(true);
  expect(existsSync(`${places.postgres}.new`)).toBe(false);
  await query(server.url, 'create table kept (note text)');
});

test('it writes through to disk, listens on loopback only, and has no other door', async () => {
  const server = await current();
  const rows = await query(
    server.url,
    "select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'listen_addresses', 'unix_socket_directories')",
  );
  expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    data_checksums: 'on',
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
  });
});

test('it lets nobody in without the password, which only its owner can read', async () => {
  const url = new URL((await current()).url);
  url.password = 'guess';
  await expect(query(url.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  expect(statSync(places.postgresPassword).mode & 0o777).toBe(0o600);
  expect(statSync(places.postgres).mode & 0o777).toBe(0o700);
});

test('it does not run as root, and Ctrl-C in our terminal does not reach it', async () => {
  const { pid } = await current();
  expect(statSync(`/proc/${pid}`).uid).not.toBe(0);
  const session = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[3];
  expect(Number(session)).toBe(pid);
});

test('a second start finds what was written, quickly', async () => {
  await query((await current()).url, "insert into kept values ('before')");
  await stop();
  const began = Date.now();
  const server = await start();
  expect(server).toMatchObject({ isNew: false, replaced: undefined });
  expect(Date.now() - began).toBeLessThan(10_000);
  expect(await query(server.url, 'select note from kept')).toEqual([{ note: 'before' }]);
});

test('stopping leaves no process behind', async () => {
  await current();
  await stop();
  expect(postgresProcessesIn(places.postgres)).toEqual([]);
});

test('the orphan of a server that was killed outright is stopped, and nothing committed is lost', async () => {
  await stop();
  held.release();
  const { child, url, pid } = await serverInAnotherProcess();
  await query(url, "insert into kept values ('committed')");
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(postgresProcessesIn(places.postgres)).toContain(pid);
  held = holdPlaces(places);
  const began = Date.now();
  const server = await start();
  expect(server.replaced).toBe(pid);
  expect(Date.now() - began).toBeLessThan(9000);
  expect(await query(server.url, "select note from kept where note = 'committed'")).toHaveLength(1);
});

test('a database process killed outright recovers at the next start', async () => {
  const server = await current();
  await query(server.url, "insert into kept values ('recovered')");
  process.kill(server.pid, 'SIGKILL');
  running = undefined;
  const next = await start();
  expect(await query(next.url, "select note from kept where note = 'recovered'")).toHaveLength(1);
});

test('a recorded process number that now belongs to another program does not stop the start', async () => {
  await current();
  await stop();
  const stranger = spawn('sleep', ['60'], { stdio: 'ignore', ...idsOf(serviceUser()) });
  writeFileSync(join(places.postgres, 'postmaster.pid'), `${stranger.pid}\n${places.postgres}\n0\n1\n\n\n\nready\n`, { mode: 0o600 });
  const server = await start();
  expect(readPostmasterFile(places.postgres)?.pid).toBe(server.pid);
  expect(stranger.exitCode).toBe(null);
  stranger.kill('SIGKILL');
});

test('a server whose owner leaves without stopping it ends in good order', async () => {
  await current();
  await stop();
  held.release();
  const { child } = await serverInAnotherProcess();
  child.stdin?.end();
  await once(child, 'exit');
  await expect.poll(() => postgresProcessesIn(places.postgres), { timeout: 10_000 }).toEqual([]);
  held = holdPlaces(places);
});

test('a lost password file is named, and no new one is made', async () => {
  await stop();
  renameSync(places.postgresPassword, `${places.postgresPassword}.kept`);
  await expect(startEmbeddedServer(held)).rejects.toThrow(places.postgresPassword);
  expect(existsSync(places.postgresPassword)).toBe(false);
  renameSync(`${places.postgresPassword}.kept`, places.postgresPassword);
});

test('data of another version is refused by name', async () => {
  await stop();
  await expect(startEmbeddedServer(held, { version: 15 })).rejects.toThrow(/PostgreSQL 18，本程序随带的是 15/);
});

async function start(): Promise<EmbeddedServer> {
  running = await startEmbeddedServer(held);
  return running;
}

const current = async () => running ?? start();

async function stop(): Promise<void> {
  await running?.stop();
  running = undefined;
}

async function query(url: string, sql: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Starts the database from a process of its own, which lives until its input ends. */
async function serverInAnotherProcess(): Promise<{ child: ChildProcess; url: string; pid: number }> {
  const program = `
    const { holdPlaces } = await import(${JSON.stringify(join(import.meta.dirname, 'held-places.ts'))});
    const { startEmbeddedServer } = await import(${JSON.stringify(join(import.meta.dirname, 'embedded-server.ts'))});
    const { url, pid } = await startEmbeddedServer(holdPlaces(${JSON.stringify(places)}));
    console.log(JSON.stringify({ url, pid }));
    process.stdin.resume().once('end', () => process.exit(0));
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout, 'data');
  return { child, ...JSON.parse(String(line)) };
}
