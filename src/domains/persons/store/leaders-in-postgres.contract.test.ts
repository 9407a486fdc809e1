// 项目负责人存放契约测试: licences and works come back, unknowns stay unknown.

import { beforeAll, expect, test } from 'vitest';
import { saveEnterprises } from '#domains/enterprises';
import { wan } from '#kernel/fen';
import type { Database } from '#platform/database/connect';
import { onEachPostgres } from '#platform/database/testing';
import { imported, june, on } from '#platform/register/testing';
import { leadersInPostgres } from './leaders-in-postgres.ts';
import { saveLedWorks, saveLicences, savePersons } from './save-persons.ts';

const today = on('2025-07-01');
const employer = '91320706FAKE00013X';

onEachPostgres((open) => {
  let database: Database;
  beforeAll(async () => {
    ({ database } = await open());
    await imported(database, {
      save: saveEnterprises,
      register: 'enterprise',
      rows: [{ creditCode: employer, name: '甲公司', area: '海州区' }],
    });
    await imported(database, {
      save: savePersons,
      register: 'person',
      rows: [
        { id: 'P1', name: '甲', employer, unfinishedWorks: 0 },
        { id: 'P2', name: '乙' },
      ],
    });
  });

  test('before their registers come in, licences and works are unknown', async () => {
    expect(await leadersInPostgres(database).leadersOf(employer, today)).toStrictEqual([
      {
        id: 'P1',
        name: '甲',
        employer,
        registered: undefined,
        works: undefined,
        unfinishedWorks: 0,
        source: '测试 导入《表.xlsx》「person」第 2 行',
      },
    ]);
  });

  test('afterwards they are what the registers say, to the fen, with what is not known left unknown', async () => {
    await imported(database, { save: saveLicences, register: 'licence', rows: [{ person: 'P1', category: 'municipal', grade: 'first' }] });
    const work = { person: 'P1', project: '乙路', category: 'municipal', acceptedOn: '2024-06-20', amount: wan(5200) };
    await imported(database, { save: saveLedWorks, register: 'led_work', rows: [work, { person: 'P1', project: '甲路' }] });
    const source = '测试 导入《表.xlsx》「led_work」';
    expect(await leadersInPostgres(database).findLeader('P1', today)).toMatchObject({
      registered: [{ category: 'municipal', grade: 'first' }],
      works: [
        { project: '乙路', category: 'municipal', acceptedOn: '2024-06-20', amount: wan(5200), source: `${source}第 2 行` },
        { project: '甲路', category: undefined, acceptedOn: undefined, amount: undefined, source: `${source}第 3 行` },
      ],
    });
  });

  test('who has none is known to have none; employer and unfinished works stay unknown', async () => {
    expect(await leadersInPostgres(database).findLeader('P2', today)).toMatchObject({
      employer: undefined,
      registered: [],
      works: [],
      unfinishedWorks: undefined,
    });
  });

  test('the older lists say nothing about a person listed after them', async () => {
    await imported(database, { save: savePersons, register: 'person', at: june, rows: [{ id: 'P3', name: '丙', employer }] });
    const leaders = await leadersInPostgres(database).leadersOf(employer, today);
    expect(leaders.map(({ id, registered, works }) => [id, registered?.length, works?.length])).toEqual([
      ['P1', 1, 2],
      ['P3', undefined, undefined],
    ]);
  });

  test('who is nowhere is not found, and a firm without leaders has none', async () => {
    expect(await leadersInPostgres(database).findLeader('P9', today)).toBeUndefined();
    expect(await leadersInPostgres(database).leadersOf('91320707FAKE000217', today)).toEqual([]);
  });

  test('the database itself refuses a negative amount', async () => {
    const rows = [{ person: 'P1', project: '丙路', amount: -1 }];
    await expect(imported(database, { save: saveLedWorks, register: 'led_work', rows })).rejects.toThrow(/violates/);
  });
});
