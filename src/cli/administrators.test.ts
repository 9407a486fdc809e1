// administrators 命令测试: three are appointed once, one gets a new password, and nobody else is touched.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#platform/database/testing';
import { main } from './main.ts';

let database: TestDatabase;
let out: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'administrators-'));

beforeAll(async () => {
  database = await openTestDatabase(18);
  vi.stubEnv('DATABASE_URL', database.url);
  vi.stubEnv('ZHUCE_DATA', folder);
  vi.spyOn(console, 'log').mockImplementation((line) => void out.push(line));
  vi.spyOn(console, 'error').mockImplementation((line) => void out.push(line));
});
beforeEach(() => {
  out = [];
});
afterAll(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await database.close();
  rmSync(folder, { recursive: true });
});

const accounts = async () => (await database.pool.query('select login, administers, state from account order by login')).rows;

test('a new city gets three administrators with passwords shown once; asked again, nothing changes; a lost password is renewed', async () => {
  expect(await main(['administrators'])).toBe(0);
  expect(out.slice(1).map((line) => /账号 (\S+) {2}初始密码 [a-z2-9]{4}(-[a-z2-9]{4}){2} /.exec(line)?.[1])).toEqual([
    'xitong',
    'anquan',
    'shenji',
  ]);
  const before = await accounts();
  expect(before).toEqual(['anquan', 'shenji', 'xitong'].map((login) => ({ login, administers: false, state: 'active' })));
  out = [];
  expect(await main(['administrators'])).toBe(0);
  expect(out).toEqual(['三员账号都已经有了，没有改动。谁的密码丢了，请用 --renew 账号 重新发一个。']);
  out = [];
  expect(await main(['administrators', '--renew', 'shenji', '--json'])).toBe(0);
  expect(JSON.parse(out.join(''))).toMatchObject({ handed: [{ login: 'shenji' }] });
  expect(await accounts()).toEqual(before);
  expect(await main(['administrators', '--renew', 'zhujian'])).toBe(2);
});
