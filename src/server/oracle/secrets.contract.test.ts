// 保密契约测试: whoever has only SQL and the context of another county's clerk, of a firm or of nobody learns nothing of a row that is not published or whose notice lies ahead.

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#platform/database/limited/limited-database';
import { type LimitedDatabase, openLimited } from '#platform/database/limited/limited-database';
import { onEachPostgres, type TestDatabase } from '#platform/database/testing';
import { actors, codes } from './actors.ts';

/** Whatever of these is seen anywhere has leaked. */
const secret = {
  project: 'GY-SECRET-P',
  lot: 'GY-SECRET-L',
  title: '灌云机密大桥',
  owner: '灌云机密建设',
  price: 7_777_777_700,
  due: '2031-07-17',
};
const outsiders = [actors.donghai, actors.firm, actors.audit, null];
const times = "'[2025-05-01,)', '(,)', 'E1'";
const source = (isSecret: string) => `${times}, case when ${isSecret} then '机密来源' else '甲' end`;

onEachPostgres((open) => {
  let owner: TestDatabase;
  let limited: LimitedDatabase;
  beforeAll(async () => {
    owner = await open();
    limited = await openLimited(owner);
    await owner.pool.query(`
      insert into project (code, name, owner, owner_code, area, published, listed_at, known, valid, evidence, source)
        select case when n = 1 then '${secret.project}' else 'DH-P' || n end, case when n = 1 then '${secret.title}' else '项目' || n end,
          case when n = 1 then '${secret.owner}' else '某单位' end, '${codes.otherOwner}', case when n = 1 then '灌云县' else '东海县' end,
          n > 1, '2025-05-01', ${source('n = 1')} from generate_series(1, 300) n;
      insert into lot (code, title, procuring_entity, procuring_entity_code, area, category, price_ceiling_fen, noticed_on, bids_due_on,
          project, published, listed_at, known, valid, evidence, source)
        select case when n <= 100 then '${secret.lot}' || n else 'DH-L' || n end, case when n <= 100 then '${secret.title}' else '标段' || n end,
          case when n <= 100 then '${secret.owner}' else '某单位' end, '${codes.otherOwner}', case when n <= 100 then '灌云县' else '东海县' end,
          'municipal', case when n <= 100 then ${secret.price} else 100000 * n end,
          case when n <= 50 then date '2031-06-17' else date '2025-05-06' end,
          case when n <= 100 then date '${secret.due}' else date '2025-05-28' end,
          case when n <= 100 then '${secret.project}' else 'DH-P2' end, n <= 50 or n > 100, '2025-05-01', ${source('n <= 100')} from generate_series(1, 300) n;
      insert into person_identity values ('P1');
      insert into appointment (person, work, role, known, valid, evidence, source)
        select 'P1', unnest(array['${secret.project}', '${secret.title}', 'DH-P2']), 'leader', ${times}, '甲';
      insert into m06_plan select '${codes.rival}', code, 100, '${secret.title}', 'rival', now() from lot where not published limit 1;
      analyze`);
  }, 60_000);
  afterAll(() => limited.close());

  const as = <Row extends object>(actor: Actor | null, statement: string) =>
    limited.as(actor)(async (database) => (await sql<Row>`${sql.raw(statement)}`.execute(database)).rows);
  const refusalOf = (actor: Actor | null, statement: string) =>
    as(actor, statement).then(
      () => undefined,
      (error: Error & { code?: string; detail?: string }) => ({ code: error.code, message: error.message, detail: error.detail }),
    );

  test('the clerk of the area and the bureau see it', async () => {
    for (const actor of [actors.guanyun, actors.bureau]) {
      const [row] = await as<{ title: string }>(actor, `select title from lot where code = '${secret.lot}1'`);
      expect(row?.title).toBe(secret.title);
      expect(await as(actor, 'select from appointment')).toHaveLength(3);
    }
  });

  test('no table, no view and no catalogue that can be read says a word of it to anybody else', async () => {
    const { rows: relations } = await owner.pool.query<{ it: string }>(
      "select oid::regclass::text as it from pg_class where relkind in ('r', 'v', 'm', 'p', 'S') and relname !~ '^pg_toast'",
    );
    const words = [secret.project, secret.lot, secret.title, secret.owner, String(secret.price), secret.due, '机密'];
    for (const actor of outsiders) {
      const leaks: string[] = [];
      for (const { it } of relations) {
        const said = JSON.stringify(await as(actor, `select * from ${it}`).catch(() => []));
        if (words.some((word) => said.includes(word))) leaks.push(it);
      }
      expect([actor?.login, leaks]).toEqual([actor?.login, []]);
    }
  }, 60_000);

  test.each([
    `title = '${secret.title}'`,
    `procuring_entity = '${secret.owner}'`,
    `price_ceiling_fen = ${secret.price}`,
    `price_ceiling_fen >= ${secret.price}`,
    `code = '${secret.lot}1'`,
    `code > '${secret.lot}'`,
    `bids_due_on = '${secret.due}'`,
    `project = '${secret.project}'`,
    `source = '机密来源'`,
  ])('the planner estimates no more rows for «%s» than for what is nowhere', async (guess) => {
    const estimate = async (where: string) => {
      const [row] = await as<{ 'QUERY PLAN': readonly [{ Plan: { 'Plan Rows': number } }] }>(
        actors.donghai,
        `explain (format json) select from lot where ${where}`,
      );
      return row?.['QUERY PLAN'][0].Plan['Plan Rows'];
    };
    const nowhere = guess
      .replace(secret.title, '哪里也没有')
      .replace(secret.owner, '谁也不是')
      .replace(/\d{9,}/, '999999999901');
    const elsewhere = nowhere.replace('GY-SECRET', 'GY-NOTHING').replace(secret.due, '2031-07-18').replace('机密来源', '没有来源');
    expect(await estimate(guess)).toBe(await estimate(elsewhere));
  });

  test.each([
    ['a condition that fails on it', `select 1 / (case when title = '${secret.title}' then 0 else 1 end) from lot`],
    ['a cast that fails on it', "select count(case when title ~ '机密' then title::int end) from lot"],
    [
      'a join with it',
      `select 1 / (case when count(*) > 0 then 0 else 1 end) from project p, lot l where p.code = l.project and p.code = '${secret.project}'`,
    ],
  ])('%s does not fail', async (_what, statement) => {
    for (const actor of outsiders) expect(await refusalOf(actor, statement)).toBeUndefined();
  });

  test('to name its project in a lot fails as to name one that is nowhere', async () => {
    const lotIn = (project: string) => `
      insert into lot (code, title, procuring_entity, area, category, noticed_on, bids_due_on, project, published, listed_at, known, valid, evidence, source)
      values ('DH-NEW', '新标段', '某单位', '东海县', 'municipal', '2025-05-06', '2025-05-28', '${project}', false, '2025-05-01', ${times}, '甲')`;
    const there = await refusalOf(actors.donghai, lotIn(secret.project));
    expect(there).toMatchObject({ code: '42501' });
    expect(await refusalOf(actors.donghai, lotIn('NOWHERE'))).toEqual(there);
    expect(await refusalOf(actors.donghai, lotIn('DH-P2'))).toBeUndefined();
  });

  test('that its code is taken is all that a conflict says', async () => {
    const again = `insert into project (code, name, owner, area, published, listed_at, known, valid, evidence, source)
      values ('${secret.project}', '新项目', '某单位', '东海县', false, '2025-05-01', ${times}, '甲')`;
    const refusal = await refusalOf(actors.donghai, again);
    expect(refusal).toEqual({
      code: '23P01',
      message: expect.stringContaining('project_one_truth'),
      detail: 'Key conflicts with existing key.',
    });
  });

  test('nobody else changes it, publishes it or takes it over, nor a clerk his own into another area', async () => {
    for (const actor of outsiders) {
      const changed = await limited
        .as(actor)((database) => sql`update lot set known = known where not published`.execute(database))
        .catch(() => undefined);
      expect(changed?.numAffectedRows ?? 0n).toBe(0n);
    }
    const away = "update lot set area = '灌云县' where code = 'DH-L200'";
    expect(['42501', '23001']).toContain((await refusalOf(actors.donghai, away))?.code);
  });

  test('what runs, locks and waits beside him is not shown, nor how far the log of the server has come', async () => {
    await limited.as(actors.firm)(async (database) => {
      await sql`insert into m06_plan select ${codes.firm}, code, 100, null, 'firm', now() from lot where code = 'DH-L200'`.execute(
        database,
      );
      for (const look of [
        'select query, state, xact_start from pg_stat_activity',
        'select pg_stat_get_backend_activity(pid) from pg_stat_get_backend_idset() as it (pid)',
        'select relation::regclass from pg_locks',
        'select * from pg_stat_database',
        'select * from pg_stat_user_tables',
        'select pg_current_wal_insert_lsn()',
      ])
        expect([look, await refusalOf(actors.rival, look)]).toEqual([look, expect.objectContaining({ code: '42501' })]);
    });
  });

  test('how much others write is not told by sizes and counters', async () => {
    for (const counter of [
      "pg_relation_size('lot')",
      "pg_stat_get_tuples_inserted('lot'::regclass)",
      "pg_stat_get_live_tuples('lot'::regclass)",
    ])
      expect(await refusalOf(actors.donghai, `select ${counter}`)).toMatchObject({ code: '42501' });
    expect(await refusalOf(actors.donghai, 'select last_value from lot_version_seq')).toMatchObject({ code: '42501' });
  });
});
