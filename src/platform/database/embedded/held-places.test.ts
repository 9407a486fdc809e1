// 占用数据文件夹测试: a second server is refused by name; what a dead one held is free at once.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Places, placesIn } from '../../paths.ts';
import { holdPlaces } from './held-places.ts';

let places: Places;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'held-places-'));
  // As root the database's user must get through.
  chmodSync(folder, 0o711);
  places = placesIn(join(folder, 'data'), join(folder, 'binaries'));
});
afterEach(() => rmSync(join(places.root, '..'), { recursive: true }));

test('a second server is refused with the process and the address of the first', () => {
  const held = holdPlaces(places);
  expect(() => holdPlaces(places)).toThrow(new RegExp(`进程 ${process.pid}，还在启动`));
  held.announce('http://127.0.0.1:3000');
  expect(() => holdPlaces(places)).toThrow(`进程 ${process.pid}，地址 http://127.0.0.1:3000`);
});

test('after release the folder is free', () => {
  holdPlaces(places).release();
  expect(() => holdPlaces(places)).not.toThrow();
});

test('a folder held by a process that was killed outright is free at once', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', holdingProgram()], { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  expect(() => holdPlaces(places)).toThrow(`进程 ${child.pid}`);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(() => holdPlaces(places)).not.toThrow();
});

test.each`
  change                                        | why
  ${{ startedAt: 'another boot:1' }}            | ${'the number was given to a later process'}
  ${{ pid: 2 ** 30, startedAt: 'same boot:1' }} | ${'no such process'}
`('a lock is not believed when $why', ({ change }) => {
  holdPlaces(places);
  const lock = JSON.parse(readFileSync(places.lock, 'utf8'));
  writeFileSync(places.lock, JSON.stringify({ ...lock, holders: [{ ...lock.holders[0], ...change }] }));
  expect(() => holdPlaces(places)).not.toThrow();
});

test('an old lock of a live server is believed, whatever its age', () => {
  holdPlaces(places);
  const lock = JSON.parse(readFileSync(places.lock, 'utf8'));
  writeFileSync(places.lock, JSON.stringify({ ...lock, since: '2001-01-01T00:00:00Z' }));
  expect(() => holdPlaces(places)).toThrow(`进程 ${process.pid}`);
});

test('a holder that has ended and only waits to be buried is dead', async () => {
  const keeper = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [line] = await once(keeper.stdout, 'data');
  const stat = () =>
    readFileSync(`/proc/${Number(line)}/stat`, 'utf8')
      .split(') ')[1]
      ?.split(' ') ?? [];
  await expect.poll(() => stat()[0]).toBe('Z');
  const startedAt = `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${stat()[19]}`;
  holdPlaces(places).release();
  writeFileSync(places.lock, JSON.stringify({ holders: [{ pid: Number(line), startedAt }] }));
  expect(() => holdPlaces(places)).not.toThrow();
  keeper.kill('SIGKILL');
});

test('a lock torn by a power cut is no lock', () => {
  holdPlaces(places).release();
  writeFileSync(places.lock, '');
  expect(() => holdPlaces(places)).not.toThrow();
});

test('of many starters at one moment exactly one holds the folder, also over a stale lock', async () => {
  holdPlaces(places).release();
  writeFileSync(places.lock, JSON.stringify({ holders: [{ pid: 2 ** 30, startedAt: 'gone' }] }));
  const children = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', holdingProgram()], { stdio: ['pipe', 'pipe', 'ignore'] }),
  );
  const outcomes = await Promise.all(
    children.map(async (child) => Promise.race([once(child.stdout, 'data').then(() => 'held'), once(child, 'exit').then(() => 'refused')])),
  );
  for (const child of children) child.kill('SIGKILL');
  expect(outcomes.sort()).toEqual(['held', 'refused', 'refused', 'refused', 'refused', 'refused']);
});

/** Holds the folder until its input ends. */
function holdingProgram(): string {
  return `
    const { holdPlaces } = await import(${JSON.stringify(join(import.meta.dirname, 'held-places.ts'))});
    holdPlaces(${JSON.stringify(places)});
    console.log('held');
    process.stdin.resume();
  `;
}
