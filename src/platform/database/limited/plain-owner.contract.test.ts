// 普通属主契约测试: a city's own PostgreSQL gives us an owner who is no superuser, and forced row security binds it too.

import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrationsFolder } from '../../paths.ts';
import { type Connection, connect } from '../connect.ts';
import { migrate } from '../migrate.ts';
import { onEachPostgres, type TestDatabase } from '../testing.ts';
import { type LimitedDatabase, openLimited } from './limited-database.ts';
import { seesOtherSessions } from './limited-role.ts';

onEachPostgres((open) => {
  const name = `city_${randomBytes(6).toString('hex')}`;
  let superuser: TestDatabase;
  let owner: Connection;
  let limited: LimitedDatabase;
  beforeAll(async () => {
    superuser = await open();
    const url = new URL(superuser.url);
    // The password of the limited role follows from the owner's, and every test on this server shares the role:
    // whoever comes first gives it, and on PostgreSQL 18 only who made the role may.
    await (await openLimited(superuser)).close();
    await superuser.pool.query(`create role ${name} login createrole password '${url.password}'`);
    await superuser.pool.query(`create database ${name} owner ${name}`);
    url.username = name;
    url.pathname = name;
    owner = connect(url.href, { poolSize: 2 });
    await migrate(owner.pool, migrationsFolder);
    limited = await openLimited({ pool: owner.pool, url: url.href });
  });
  afterAll(async () => {
    await limited.close();
    await owner.close();
    await superuser.pool.query(`drop database ${name} with (force)`);
    await superuser.pool.query(`drop role ${name}`);
  });

  const firm = { login: 'a', role: 'firm', creditCode: '91320706FAKE00013X' };
  const plan = sql`insert into m06_plan (credit_code, lot_code, planned_by, planned_at) values (${firm.creditCode}, 'L1', 'a', now())`;
  const plans = sql`select from m06_plan`;

  test('acts are done and contexts believed, and the owner itself sees no plan', async () => {
    await limited.as(firm)((database) => plan.execute(database));
    expect((await limited.as(firm)((database) => plans.execute(database))).rows).toHaveLength(1);
    expect((await plans.execute(owner.database)).rows).toHaveLength(0);
  });

  test('it can migrate again, empty its tables, and let the role in again', async () => {
    expect(await migrate(owner.pool, migrationsFolder)).toEqual([]);
    await owner.pool.query('truncate m06_plan');
    expect((await limited.as(firm)((database) => plans.execute(database))).rows).toHaveLength(0);
  });

  test('that the role sees what other sessions run is known, and is so until a superuser takes it away', async () => {
    expect(await seesOtherSessions(owner.pool)).toBe(true);
    const asSuperuser = connect(superuser.url.replace(/[^/]+$/, name), { poolSize: 1 });
    await asSuperuser.pool.query(readFileSync(join(migrationsFolder, '0171-unseen-sessions.sql'), 'utf8'));
    await asSuperuser.close();
    expect(await seesOtherSessions(owner.pool)).toBe(false);
    await expect(limited.as(null)((it) => sql`select from pg_stat_activity`.execute(it))).rejects.toMatchObject({ code: '42501' });
  });

  test('the role has lost what a new database gives to everybody', async () => {
    const { rows } = await owner.pool.query(
      "select has_database_privilege('zhuce_app', current_database(), 'temporary') as temporary, has_schema_privilege('zhuce_app', 'public', 'create') as making",
    );
    expect(rows).toEqual([{ temporary: false, making: false }]);
  });
});
