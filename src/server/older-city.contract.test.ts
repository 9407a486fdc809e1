// 旧城升级契约测试: a city from before units and areas keeps its accounts, its sessions and its registers, whoever owns its database.

import { createHash, randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { session } from '#contract/domains/accounts';
import { hashPassword } from '#domains/accounts';
import { clockAt } from '#platform/clock';
import { type Connection, connect } from '#platform/database/connect';
import { type LimitedDatabase, openLimited } from '#platform/database/limited/limited-database';
import { migrate } from '#platform/database/migrate';
import { openTestDatabase, type TestDatabase } from '#platform/database/testing';
import { migrationsFolder } from '#platform/paths';
import { buildApp } from './app.ts';
import { cityOn } from './city.ts';
import { mountModules } from './modules.ts';

const firm = '91320706FAKE00013X';
const entity = '91320707FAKE000217';
const cookie = 'a-browser-that-was-signed-in';

const older = mkdtempSync(join(tmpdir(), 'older-'));
for (const name of readdirSync(migrationsFolder).filter((it) => it < '0050')) cpSync(join(migrationsFolder, name), join(older, name));
afterAll(() => rmSync(older, { recursive: true }));

/** As the program of then left it. */
async function filled(): Promise<string> {
  const hash = await hashPassword('tong-yi-ge-2025');
  const digest = createHash('sha256').update(cookie).digest('hex');
  const fact = `'甲', '(,)', tstzrange('2025-05-01T00:00:00Z', null), 'E1'`;
  const told = 'source, valid, known, evidence';
  return `
    insert into account (login, name, role, credit_code, password_hash, created_at) values
      ('jia', '甲公司经办', 'firm', '${firm}', '${hash}', '2025-04-01T00:00:00Z'),
      ('jia-2', '甲公司第二人', 'firm', '${firm}', '${hash}', '2025-04-02T00:00:00Z'),
      ('chengtou', '城投经办', 'procuring-entity', '${entity}', '${hash}', '2025-04-01T00:00:00Z'),
      ('zhujian', '住建局经办', 'housing-bureau', null, '${hash}', '2025-04-01T00:00:00Z');
    insert into session values ('${digest}', 'jia', '2025-05-11T23:00:00Z', '2025-05-13T00:00:00Z');
    insert into register_loaded (register, source, known) select it, '甲', tstzrange('2025-05-01T00:00:00Z', null)
      from unnest(array['enterprise', 'person', 'lot']) it;
    insert into enterprise (credit_code, name, area, listed_at, ${told}) values
      ('${firm}', '海陵建筑公司', '海州区', '2025-05-01T00:00:00Z', ${fact}),
      ('${entity}', '东海城投', '东海县', '2025-05-01T00:00:00Z', ${fact});
    insert into person (id, name, employer, listed_at, ${told}) values ('P1', '张三', '${firm}', '2025-05-01T00:00:00Z', ${fact});
    insert into sanction (enterprise, document_no, kind, decided_on, restored_known, ${told})
      values ('${firm}', '罚〔2025〕1号', 'wage-arrears', '2025-03-01', false, ${fact});
    insert into lot (code, title, procuring_entity, procuring_entity_code, area, category, price_ceiling_fen, noticed_on, bids_due_on,
      listed_at, ${told}) values
      ('L1', '某大道工程', '东海城投', '${entity}', '东海县', 'municipal', 7536000000, '2025-05-06', '2025-05-28', '2025-05-01T00:00:00Z', ${fact});
    insert into guarantee_commitment (document_no, enterprise, lot, issuer, amount_fen, committed_on, ${told})
      values ('C1', '${firm}', 'L1', '某银行', 1, '2025-05-10', ${fact});
    insert into m06_plan values ('${firm}', 'L1', 1, 'P1', 'jia', '2025-05-10T00:00:00Z');
    insert into import_batch (workbook, file_name, imported_by, imported_at, row_count)
      values ('firms', '企业.xlsx', '甲', '2025-05-01T00:00:00Z', 2);
    analyze;`;
}

const owners = [18, 15].flatMap((version) => [
  [version, 'a superuser'],
  [version, 'no superuser'],
]) as readonly (readonly [18 | 15, 'a superuser' | 'no superuser'])[];

describe.each(owners)('on PostgreSQL %i, owned by %s', (version, kind) => {
  const name = `older_${randomBytes(6).toString('hex')}`;
  let superuser: TestDatabase;
  let owner: Connection;
  /** The superuser within this city. */
  let filling: Connection;
  let limited: LimitedDatabase;
  let app: FastifyInstance;

  beforeAll(async () => {
    superuser = await openTestDatabase(version);
    const url = new URL(superuser.url);
    // Who comes first gives the limited role its password; every test on this server shares it.
    await (await openLimited(superuser)).close();
    await superuser.pool.query(`create role ${name} login createrole password '${url.password}'`);
    url.pathname = name;
    const withinIt = url.href;
    if (kind === 'no superuser') url.username = name;
    await superuser.pool.query(`create database ${name} owner ${url.username}`);
    owner = connect(url.href, { poolSize: 2 });
    await migrate(owner.pool, older);
    filling = connect(withinIt, { poolSize: 1 });
    await filling.pool.query(await filled());
    await migrate(owner.pool, migrationsFolder);
    limited = await openLimited({ pool: owner.pool, url: url.href });
    app = await buildApp();
    mountModules(app, cityOn(limited, clockAt('2025-05-12T02:00:00Z')));
  });
  afterAll(async () => {
    await app.close();
    await limited.close();
    await filling.close();
    await owner.close();
    await superuser.pool.query(`drop database ${name} with (force)`);
    await superuser.pool.query(`drop role ${name}`);
    await superuser.close();
  });

  const get = (url: string, as: string) => app.inject({ url, headers: { cookie: as } });
  const signIn = (login: string, password: string) =>
    app.inject({ method: 'POST', url: '/api/session', headers: { 'x-zhuce': '1' }, payload: { login, password } });

  test('the browser that was signed in still is, as an account of a unit with the role and the code it had', async () => {
    expect(session.parse((await get('/api/session', `zhuce_session=${cookie}`)).json())).toMatchObject({
      account: { login: 'jia', role: 'firm', unit: `firm-${firm}`, creditCode: firm, area: null, administers: false },
      mustChangePassword: null,
    });
  });

  test.each`
    login         | role                  | unit
    ${'jia'}      | ${'firm'}             | ${`firm-${firm}`}
    ${'jia-2'}    | ${'firm'}             | ${`firm-${firm}`}
    ${'chengtou'} | ${'procuring-entity'} | ${`procuring-entity-${entity}`}
    ${'zhujian'}  | ${'housing-bureau'}   | ${'housing-bureau'}
  `('$login signs in with the password that it had, and with no other', async ({ login, role, unit }) => {
    expect((await signIn(login, 'tong-yi-ge-2024')).statusCode).toBe(401);
    expect(session.parse((await signIn(login, 'tong-yi-ge-2025')).json()).account).toMatchObject({ login, role, unit });
  });

  const found = async (register: string, asked: string) => {
    const { rows } = (await get(`/api/${register}?q=${encodeURIComponent(asked)}`, `zhuce_session=${cookie}`)).json();
    return rows.map(({ name }: { readonly name: string }) => name);
  };

  test('the firm is found by a part of its name and by its last digits, the person by the name', async () => {
    expect(await found('enterprises', '海陵')).toEqual(['海陵建筑公司']);
    expect(await found('enterprises', '013x')).toEqual(['海陵建筑公司']);
    expect(await found('persons', '张三')).toEqual(['张三']);
  });

  test('both are found by their initials', async () => {
    expect(await found('enterprises', 'hljz')).toEqual(['海陵建筑公司']);
    expect(await found('persons', 'zs')).toEqual(['张三']);
  });

  test('its lots were those of published notices, and everybody sees them still', async () => {
    expect((await get('/api/lots', '')).json()).toMatchObject({ rows: [{ code: 'L1', title: '某大道工程' }], total: 1 });
  });

  test('the firm keeps its plan, its commitment and its sanction; another firm sees none of them', async () => {
    const own = ['m06_plan', 'guarantee_commitment', 'sanction'];
    const counted = async (role: string, creditCode: string) =>
      limited.as({ login: 'x', role, creditCode })(async (database) =>
        Promise.all(
          own.map(
            async (table) =>
              (
                await database
                  .selectFrom(table as never)
                  .selectAll()
                  .execute()
              ).length,
          ),
        ),
      );
    expect(await counted('firm', firm)).toEqual([1, 1, 1]);
    expect(await counted('firm', entity)).toEqual([0, 0, 0]);
  });

  // 0095 has no more statistics made; those that were there stay, and the planner goes on estimating with them.
  // Only a superuser can take samples away that were taken before.
  const withoutSamples = kind === 'no superuser' ? test.fails : test;
  withoutSamples('no statistics are left of what row security hides', async () => {
    const { rows } = await filling.pool.query("select attname from pg_stats where schemaname = 'public' and tablename = 'm06_plan'");
    expect(rows).toEqual([]);
  });
});
