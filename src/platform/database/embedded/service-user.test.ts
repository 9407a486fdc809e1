// 运行身份测试: which folder on the way keeps the database's user out.

import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { barrierFor, makeOwnFolder } from './service-user.ts';

const stranger = { name: 'stranger', uid: 54_321, gid: 54_321 };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'service-user-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each`
  mode     | passes
  ${0o701} | ${true}
  ${0o711} | ${true}
  ${0o710} | ${false}
  ${0o704} | ${false}
  ${0o700} | ${false}
`('a stranger passes a folder of mode $mode: $passes', ({ mode, passes }) => {
  chmodSync(folder, mode);
  expect(barrierFor(stranger, join(folder, 'not', 'there', 'yet'))).toBe(passes ? undefined : folder);
});

test('the first barrier on the way is named, not the last', () => {
  mkdirSync(join(folder, 'inner'), { mode: 0o700 });
  expect(barrierFor(stranger, join(folder, 'inner', 'data'))).toBe(folder);
});

test('owner and group are judged by their own bits', () => {
  chmodSync(folder, 0o710);
  const { uid, gid } = statSync(folder);
  expect(barrierFor({ ...stranger, uid }, folder)).toBe(undefined);
  expect(barrierFor({ ...stranger, gid }, folder)).toBe(undefined);
  chmodSync(folder, 0o601);
  expect(barrierFor({ ...stranger, uid }, folder)).toBe(folder);
});

test('an ordinary user runs the database himself: nothing is in the way', () => {
  expect(barrierFor(undefined, folder)).toBe(undefined);
});

test('a folder of our own is closed to others; one that exists is left as it is', () => {
  const [made, kept] = [join(folder, 'a', 'made'), join(folder, 'kept')];
  makeOwnFolder(made, undefined);
  expect(statSync(made).mode & 0o777).toBe(0o700);
  mkdirSync(kept);
  chmodSync(kept, 0o755);
  makeOwnFolder(kept, undefined);
  expect(statSync(kept).mode & 0o777).toBe(0o755);
});
