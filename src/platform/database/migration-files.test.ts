// 迁移文件测试: names, order, and what a file may not contain.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readMigrations } from './migration-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'migration-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('reads .sql files in the order of their numbers and nothing else', () => {
  write({ '0010-later.sql': 'b', '0002-earlier.sql': 'a', 'README.md': '' });
  expect(readMigrations(folder).map(({ name, sql }) => [name, sql])).toEqual([
    ['0002-earlier.sql', 'a'],
    ['0010-later.sql', 'b'],
  ]);
});

test.each(['1-short.sql', '0001_underscore.sql', '0001-Upper.sql', '0001-.sql', '0001.sql'])('refuses the name %s', (name) => {
  write({ [name]: 'select 1' });
  expect(() => readMigrations(folder)).toThrow(name);
});

test('refuses two files of one number by name', () => {
  write({ '0001-first.sql': '', '0001-second.sql': '' });
  expect(() => readMigrations(folder)).toThrow(/0001-first\.sql 与 0001-second\.sql/);
});

test('line ends of another system do not change the checksum, a letter does', () => {
  write({ '0001-unix.sql': 'select 1;\n', '0002-windows.sql': 'select 1;\r\n', '0003-other.sql': 'select 2;\n' });
  const [unix, windows, other] = readMigrations(folder).map(({ checksum }) => checksum);
  expect(windows).toBe(unix);
  expect(other).not.toBe(unix);
});

test.each(['begin;', '  COMMIT;', 'select 1;\nrollback ;', 'start  transaction;'])('refuses its own transaction: %j', (sql) => {
  write({ '0001-own.sql': sql });
  expect(() => readMigrations(folder)).toThrow('0001-own.sql');
});

test('a PL/pgSQL block is no transaction', () => {
  write({ '0001-block.sql': 'do $$\nbegin\n  perform 1;\nend\n$$;' });
  expect(readMigrations(folder)).toHaveLength(1);
});

function write(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
