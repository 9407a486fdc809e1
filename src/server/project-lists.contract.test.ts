// 项目、标段、人员契约测试: what is not published is seen by its keepers, its area and its own unit, by HTTP and by SQL.

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { personList } from '#contract/domains/persons';
import { personFile } from '#contract/domains/registers';
import { lotList, projectFile, projectList } from '#contract/domains/tendering';
import { onEachPostgres } from '#platform/database/testing';
import { demoAccounts } from '../../seed/demo-accounts.ts';
import { type DemoLogin, openDemoCity } from './testing.ts';

const hidden = { project: '2026-320722-84-01-000009', lot: 'DH-2026-019' };

onEachPostgres((open) => {
  let city: Awaited<ReturnType<typeof openDemoCity>>;
  beforeAll(async () => {
    city = await openDemoCity(await open());
  }, 60_000);
  afterAll(() => city.close());
  const sent = (as: DemoLogin | undefined) => (as === undefined ? {} : { as });

  test.each`
    login             | sees
    ${'zhujian'}      | ${true}
    ${'zhengce'}      | ${true}
    ${'donghai-xian'} | ${true}
    ${'donghai'}      | ${true}
    ${'guanyun-xian'} | ${false}
    ${'yuntai'}       | ${false}
    ${'yinhang'}      | ${false}
    ${undefined}      | ${false}
  `('$login sees an unpublished project and lot: $sees', async ({ login, sees }) => {
    const projects = projectList.parse((await city.get('/api/projects?size=200', sent(login))).json());
    const lots = lotList.parse((await city.get('/api/lots?size=200', sent(login))).json());
    expect([projects.rows.some(({ code }) => code === hidden.project), projects.total]).toEqual([sees, sees ? 5 : 4]);
    expect(lots.rows.some(({ code }) => code === hidden.lot)).toBe(sees);
    const one = await Promise.all([`/api/lots/${hidden.lot}`, `/api/projects/${hidden.project}`].map((url) => city.get(url, sent(login))));
    expect(one.map(({ status }) => status)).toEqual(sees ? [200, 200] : [404, 404]);
    const account = demoAccounts.find((it) => it.login === login) ?? null;
    const held = await city.limited.as(account)((database) => sql`select from lot where code = ${hidden.lot}`.execute(database));
    expect(held.rows.length > 0).toBe(sees);
  });

  test.each(['xitong', 'anquan', 'shenji'] as const)('%s is told why no project is shown, and sees no unpublished lot', async (login) => {
    for (const url of ['/api/projects', `/api/projects/${hidden.project}`])
      expect(await city.get(url, sent(login))).toMatchObject({ status: 403 });
    expect((await city.get(`/api/lots/${hidden.lot}`, sent(login))).status).toBe(404);
  });

  test.each`
    login             | lot              | kept
    ${'donghai-xian'} | ${'DH-2026-019'} | ${true}
    ${'guanyun-xian'} | ${'DH-2025-007'} | ${false}
    ${'donghai'}      | ${'DH-2025-007'} | ${false}
    ${'zhengce'}      | ${'DH-2025-007'} | ${false}
  `('$login closes a version of $lot also by SQL: $kept', async ({ login, lot, kept }) => {
    const account = demoAccounts.find((it) => it.login === login) ?? null;
    const close = sql`update lot set known = tstzrange(lower(known), now() + interval '1 day') where code = ${lot}`;
    const attempt = city.limited.as(account)(async (database) => {
      const { numAffectedRows } = await close.execute(database);
      await sql`select 1 / ${numAffectedRows === 0n ? 1 : 0}`.execute(database);
      return numAffectedRows;
    });
    // What was closed is taken back by an error of our own; what may not be closed is refused or not found.
    const outcome = await attempt.then(
      () => 'nothing',
      ({ code }: { code: string }) => code,
    );
    expect(outcome).toBe(kept ? '22012' : outcome === '42501' ? '42501' : 'nothing');
  });

  test('a county’s clerk cannot move a lot into the area of another, nor bring one in there', async () => {
    const clerk = demoAccounts.find(({ login }) => login === 'guanyun-xian') ?? null;
    const bring = sql`insert into lot (code, title, procuring_entity, area, category, noticed_on, bids_due_on, published, listed_at, source,
      valid, known, evidence) values ('X1', '某', '某', '东海县', 'municipal', '2025-01-01', '2025-02-01', true, now(), 'x', '(,)',
      tstzrange(now(), null), 'E1')`;
    await expect(city.limited.as(clerk)((database) => bring.execute(database))).rejects.toMatchObject({ code: '42501' });
  });

  test('what a lot does not say itself, its project says', async () => {
    const lots = lotList.parse((await city.get('/api/lots?size=200', sent('zhujian'))).json()).rows;
    const of = (code: string) => lots.find((it) => it.code === code);
    expect(of('DH-2025-007')).toMatchObject({
      owner: '东海县城投（示例）',
      funding: 'state',
      sector: 'municipal',
      consortiumGrades: 'effective',
      consortiumBasis: '东海城投法审〔2025〕8号（示例）',
    });
    expect(of('DH-2026-003')).toMatchObject({ project: null, owner: null, funding: 'state', sector: 'building' });
    const found = lotList.parse((await city.get('/api/lots?sector=transport&funding=state', sent('zhujian'))).json());
    expect(found.rows.map(({ code }) => code)).toEqual(['GY-2025-012']);
  });

  test('a project has its lots and, for whoever works here, who is appointed to it', async () => {
    const file = async (as?: DemoLogin) => projectFile.parse((await city.get('/api/projects/2025-320722-48-01-000001', sent(as))).json());
    const { lotList: lots, appointments } = await file('zhujian');
    expect([lots.map(({ code }) => code), appointments.map(({ person, role }) => `${person} ${role}`)]).toEqual([
      ['DH-2025-007'],
      ['P0010 safety-officer', 'P0003 technical-leader'],
    ]);
    expect((await file()).appointments).toEqual([]);
  });

  test('persons stand with what they state and with what they are appointed to, side by side', async () => {
    const { rows, total } = personList.parse((await city.get('/api/persons?size=200', { as: 'yinhang' })).json());
    const leads = Object.fromEntries(rows.map(({ id, unfinishedWorks, leads }) => [id, [unfinishedWorks, leads]]));
    expect([total, leads.P0001, leads.P0005, leads.P0007]).toEqual([13, [0, 0], [expect.any(Number), 1], [2, 2]]);
    const filtered = personList.parse((await city.get('/api/persons?category=water&grade=first&q=乙', { as: 'yinhang' })).json());
    expect(filtered.rows.map(({ id }) => id)).toEqual(['P0002']);
    expect((await city.get('/api/persons')).status).toBe(401);
  });

  test('a person’s file has licences, works and appointments, each with its source', async () => {
    const file = personFile.parse((await city.get('/api/persons/P0001', { as: 'yuntai' })).json());
    expect(file).toMatchObject({
      employer: { name: '连云港苏北路桥工程有限公司' },
      registered: { state: 'known', rows: [{ category: 'municipal', grade: 'first', evidence: 'E1' }] },
      works: { state: 'known', rows: [{ amount: '52000000.00' }, { amount: '46500000.00' }] },
      appointments: { state: 'known', rows: [{ role: 'leader', isCurrent: false, through: '2024-06-20' }] },
    });
    const current = personFile.parse((await city.get('/api/persons/P0001?asof=2024-06-20', { as: 'yuntai' })).json());
    expect(current.appointments).toMatchObject({ rows: [{ isCurrent: true }] });
    expect((await city.get('/api/persons/P9999', { as: 'yuntai' })).status).toBe(404);
  });
});
