// 标段存放契约测试: lots come back with their objects, and "not listed" is not "none".

import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { wan } from '#kernel/fen';
import type { Database } from '#platform/database/connect';
import { onEachPostgres } from '#platform/database/testing';
import { imported, on } from '#platform/register/testing';
import { lotsInPostgres } from './lots-in-postgres.ts';
import { saveLots, tallyParameters } from './save-lots.ts';

const today = on('2025-07-01');
const untold = {
  project: undefined,
  owner: undefined,
  ownerCode: undefined,
  funding: undefined,
  sector: undefined,
  consortiumGrades: undefined,
  consortiumBasis: undefined,
  published: true,
};
const everything = { page: 1, size: 200, asOf: today } as const;
const none = { rows: [], total: 0 };
/** Nobody in particular asks, and no act recorded it. */
const toldWhen = expect.stringMatching(/^\d{4}-\d\d-\d\d 登记$/);
const lot = {
  code: 'L1',
  title: '某工程',
  procuringEntity: '某招标人',
  area: '东海县',
  category: 'municipal',
  noticedOn: '2025-05-06',
  bidsDueOn: '2025-05-28',
};
const listing = (parameters: string) => ({ parametersListed: true, parameters });

onEachPostgres((open) => {
  let database: Database;
  beforeAll(async () => {
    ({ database } = await open());
  });
  const list = (rows: readonly object[]) => imported(database, { save: saveLots, register: 'lot', rows });

  test('a register that never came in is not an empty one', async () => {
    const lots = lotsInPostgres(database);
    expect([await lots.registerLoaded(today), await lots.listLots(everything)]).toEqual([false, none]);
    await list([]);
    expect([await lots.registerLoaded(today), await lots.listLots(everything)]).toEqual([true, none]);
  });

  test('a lot comes back whole, the newest notice first, with unknowns unknown', async () => {
    const known = { procuringEntityCode: '91320722FAKE90012M', priceCeiling: wan(8000), admitsMeasure6: false };
    await list([lot, { ...lot, ...known, code: 'L2', noticedOn: '2025-05-07', ...listing('市政综合工程 有；桥梁单跨跨度 不详') }]);
    const unknown = { procuringEntityCode: undefined, priceCeiling: undefined, admitsMeasure6: undefined, parameters: undefined };
    expect((await lotsInPostgres(database).listLots(everything)).rows).toStrictEqual([
      {
        ...lot,
        ...untold,
        ...known,
        code: 'L2',
        noticedOn: '2025-05-07',
        parameters: { comprehensive: true, bridgeSpanM: null },
        source: toldWhen,
      },
      { ...lot, ...untold, ...unknown, source: toldWhen },
    ]);
    expect(await lotsInPostgres(database).findLot('L9', today)).toBeUndefined();
  });

  test('first what is open, the nearest deadline before the others; then what is announced; then what is past, the newest first', async () => {
    const days = [
      ['PAST', '2025-01-01', '2025-02-01'],
      ['JUST-PAST', '2025-05-01', '2025-06-30'],
      ['ANNOUNCED', '2025-07-02', '2025-08-01'],
      ['LATER', '2025-07-02', '2025-09-01'],
      ['TODAY', '2025-06-01', '2025-07-01'],
      ['OPEN', '2025-07-01', '2025-07-30'],
    ] as const;
    await list(days.map(([code, noticedOn, bidsDueOn]) => ({ ...lot, code, noticedOn, bidsDueOn })));
    const inOrder = ['TODAY', 'OPEN', 'ANNOUNCED', 'LATER', 'JUST-PAST', 'L2', 'L1', 'PAST'];
    const codes = async (page: number, size: number) =>
      (await lotsInPostgres(database).listLots({ page, size, asOf: today })).rows.map(({ code }) => code);
    expect(await codes(1, 200)).toEqual(inOrder);
    expect([...(await codes(1, 3)), ...(await codes(2, 3)), ...(await codes(3, 3))]).toEqual(inOrder);
    expect((await lotsInPostgres(database).openLots(today)).map(({ code }) => code)).toEqual(['TODAY', 'OPEN']);
  });

  test('no objects at all are kept as known', async () => {
    await list([{ ...lot, ...listing('无') }]);
    expect((await lotsInPostgres(database).findLot('L1', today))?.parameters).toEqual({});
  });

  test('parameters are tallied against what is held, by their value', async () => {
    await list([{ ...lot, code: 'L3', ...listing('桥梁单跨跨度 48；市政综合工程 有') }]);
    const rows = [
      { lot: 'L3', parameter: 'bridgeSpanM', value: '48.0' },
      { lot: 'L3', parameter: 'comprehensive', value: '无' },
      { lot: 'L3', parameter: 'expressRoad', value: '有' },
      { lot: 'L4', parameter: 'expressRoad', value: '有' },
    ];
    expect(await imported(database, { save: tallyParameters, register: 'lot_parameter', rows })).toEqual({
      rows: 4,
      added: 2,
      changed: 1,
      unchanged: 1,
    });
  });

  test.each`
    what                      | change
    ${'a deadline too early'} | ${{ bidsDueOn: '2025-05-05' }}
    ${'a negative ceiling'}   | ${{ priceCeiling: -1 }}
    ${'an unknown category'}  | ${{ category: 'roads' }}
  `('the database itself refuses $what', async ({ change }) => {
    await expect(list([{ ...lot, code: 'L8', ...change }])).rejects.toThrow(/violates/);
  });

  test('objects that are not told by their names are refused by the database itself', async () => {
    await list([{ ...lot, code: 'L7' }]);
    const copied = sql`
      insert into lot (code, title, procuring_entity, area, category, noticed_on, bids_due_on, published, parameters, listed_at, valid, known, source, evidence)
      select 'L8', title, procuring_entity, area, category, noticed_on, bids_due_on, published, '[]', listed_at, valid, known, source, evidence
      from lot where code = 'L7'`;
    await expect(copied.execute(database)).rejects.toThrow(/violates check/);
  });

  test('objects that nobody says are all of them are not known, whatever is written', async () => {
    await list([{ ...lot, code: 'L6', parametersListed: false, parameters: '桥梁单跨跨度 48' }]);
    expect((await lotsInPostgres(database).findLot('L6', today))?.parameters).toBeUndefined();
  });
});
