// 迁移契约测试: whole or not at all, once, in order, and never over changed history.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect } from './connect.ts';
import { migrate } from './migrate.ts';
import { openTestDatabase, type TestDatabase } from './testing.ts';

describe.each([18, 15] as const)('on PostgreSQL %i', (version) => {
  let folder: string;
  let database: TestDatabase;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'migrate-'));
    database = await openTestDatabase(version, folder);
    write('0001-city.sql', 'create table city (name text);\ninsert into city values ($$连云港$$);');
  });
  afterEach(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });

  const write = (name: string, sql: string) => writeFileSync(join(folder, name), sql);
  const cities = async () => (await database.pool.query('select name from city')).rows.map(({ name }) => name);

  test('applies each file once, in order, and says which', async () => {
    write('0002-second.sql', "insert into city values ('灌云')");
    expect(await migrate(database.pool, folder)).toEqual(['0001-city.sql', '0002-second.sql']);
    expect(await migrate(database.pool, folder)).toEqual([]);
    expect(await cities()).toEqual(['连云港', '灌云']);
  });

  test('a file that fails is undone whole and named; what came before stays', async () => {
    write('0002-broken.sql', "insert into city values ('半途'); select 1/0;");
    await expect(migrate(database.pool, folder)).rejects.toThrow(/0002-broken\.sql .*division by zero/);
    expect(await cities()).toEqual(['连云港']);
    write('0002-broken.sql', "insert into city values ('东海')");
    expect(await migrate(database.pool, folder)).toEqual(['0002-broken.sql']);
  });

  test('a file changed after it was applied is refused by name', async () => {
    await migrate(database.pool, folder);
    write('0001-city.sql', 'create table city (name text, area text);');
    await expect(migrate(database.pool, folder)).rejects.toThrow('0001-city.sql 在执行之后被改动');
  });

  test('a new file with a number before an applied one is refused', async () => {
    write('0003-late.sql', 'select 1');
    await migrate(database.pool, folder);
    write('0002-early.sql', 'create table never ()');
    await expect(migrate(database.pool, folder)).rejects.toThrow(/0002-early\.sql .*0003-late\.sql/);
  });

  test('an older program refuses a newer database', async () => {
    write('0002-newer.sql', 'select 1');
    await migrate(database.pool, folder);
    rmSync(join(folder, '0002-newer.sql'));
    await expect(migrate(database.pool, folder)).rejects.toThrow(/0002-newer\.sql.*请升级程序/);
  });

  test('starters at the same moment take turns, and every file is applied once', async () => {
    write('0002-slow.sql', "select pg_sleep(0.2); insert into city values ('赣榆')");
    const starters = Array.from({ length: 4 }, () => connect(database.url, { poolSize: 1 }));
    const applied = await Promise.all(starters.map(({ pool }) => migrate(pool, folder)));
    expect(applied.flat().sort()).toEqual(['0001-city.sql', '0002-slow.sql']);
    expect(await cities()).toEqual(['连云港', '赣榆']);
    await Promise.all(starters.map((starter) => starter.close()));
  });

  test('refuses a database that is not in UTF-8', async () => {
    await database.pool.query(
      "create database latin encoding 'LATIN1' locale_provider libc lc_collate 'C' lc_ctype 'C' template template0",
    );
    const latin = connect(database.url.replace(/\/test_\w+/, '/latin'), { poolSize: 1 });
    await expect(migrate(latin.pool, folder)).rejects.toThrow('LATIN1');
    await latin.close();
    await database.pool.query('drop database latin');
  });
});
