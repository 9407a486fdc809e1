// 数据库程序测试: library links that npm held back are made.

import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBinaries, linkLibraries, makeReadable } from './binaries.ts';

let native: string;
beforeEach(() => {
  native = join(mkdtempSync(join(tmpdir(), 'binaries-')), 'native');
  mkdirSync(join(native, 'lib'), { recursive: true });
  writeFileSync(join(native, 'lib', 'libpq.so.5.18'), 'library');
  const links = ['libpq.so', 'libpq.so.5'].map((name) => ({ source: 'native/lib/libpq.so.5.18', target: `native/lib/${name}` }));
  writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(links));
});
afterEach(() => rmSync(join(native, '..'), { recursive: true }));

test('missing links are made, relative, and only once', () => {
  expect(linkLibraries(native)).toBe(2);
  expect(lstatSync(join(native, 'lib', 'libpq.so.5')).isSymbolicLink()).toBe(true);
  expect(existsSync(join(native, 'lib', 'libpq.so.5'))).toBe(true);
  expect(linkLibraries(native)).toBe(0);
});

test.each([18, 15] as const)('PostgreSQL %i is installed, and a copy for the service user is whole and readable', (version) => {
  const umask = process.umask(0o077);
  const copies = join(native, '..', 'copies');
  const { postgres, initdb } = findBinaries(version, copies);
  process.umask(umask);
  expect([postgres, initdb].every((program) => program.startsWith(copies) && (lstatSync(program).mode & 0o755) === 0o755)).toBe(true);
  expect(existsSync(join(postgres, '..', '..', 'lib', 'libpq.so.5'))).toBe(true);
});

test('what root installed for itself alone becomes readable, programs stay programs, links stay links', () => {
  const program = join(native, 'lib', 'libpq.so.5.18');
  linkLibraries(native);
  writeFileSync(join(native, 'run'), '', { mode: 0o700 });
  for (const path of [native, join(native, 'lib')]) chmodSync(path, 0o700);
  chmodSync(program, 0o600);
  makeReadable(native);
  const mode = (path: string) => lstatSync(path).mode & 0o777;
  expect([native, join(native, 'lib'), join(native, 'run'), program].map(mode)).toEqual([0o755, 0o755, 0o755, 0o644]);
  expect(lstatSync(join(native, 'lib', 'libpq.so.5')).isSymbolicLink()).toBe(true);
});
