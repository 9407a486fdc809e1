// 信用存放契约测试: not restored, not known and never imported are three answers.

import { beforeAll, expect, test } from 'vitest';
import { saveEnterprises } from '#domains/enterprises';
import type { Database } from '#platform/database/connect';
import { onEachPostgres } from '#platform/database/testing';
import { imported, june, on as onDay } from '#platform/register/testing';
import { creditInPostgres } from './credit-in-postgres.ts';
import { saveBans, saveCreditScores, saveSanctions } from './save-credit.ts';

const today = onDay('2025-07-01');
const firm = '91320706FAKE00013X';
const clean = '91320707FAKE000217';
const late = '91320703FAKE0003X5';
const enterprise = (creditCode: string) => ({ creditCode, name: creditCode, area: '海州区' });

onEachPostgres((open) => {
  let database: Database;
  beforeAll(async () => {
    ({ database } = await open());
    await imported(database, { save: saveEnterprises, register: 'enterprise', rows: [enterprise(firm), enterprise(clean)] });
  });

  test('before the registers come in, nothing is known', async () => {
    const credit = creditInPostgres(database);
    expect([
      await credit.sanctionsOf(firm, today),
      await credit.bansOf(firm, today),
      await credit.scoreOf(firm, onDay('2030-01-01')),
    ]).toEqual([undefined, undefined, undefined]);
  });

  test('restored, known not to be restored and unknown come back as what they are', async () => {
    const sanction = { enterprise: firm, kind: 'wage-arrears', decidedOn: '2025-03-12' };
    await imported(database, {
      save: saveSanctions,
      register: 'sanction',
      rows: [
        { ...sanction, documentNo: 'A1', restoredOn: '2025-04-02' },
        { ...sanction, documentNo: 'A2', restoredOn: null },
        { ...sanction, documentNo: 'A3' },
      ],
    });
    const sanctions = await creditInPostgres(database).sanctionsOf(firm, today);
    expect(sanctions?.map(({ documentNo, restoredOn }) => [documentNo, restoredOn])).toStrictEqual([
      ['A1', '2025-04-02'],
      ['A2', null],
      ['A3', undefined],
    ]);
    expect(sanctions?.[0]).toMatchObject({
      kind: 'wage-arrears',
      decidedOn: '2025-03-12',
      source: '测试 导入《表.xlsx》「sanction」第 2 行',
    });
  });

  test('bans come back with an open end where none is known', async () => {
    const ban = { enterprise: firm, kind: '取消投标资格' };
    await imported(database, {
      save: saveBans,
      register: 'ban',
      rows: [
        { ...ban, from: '2025-01-01', through: '2025-12-31' },
        { ...ban, from: '2026-01-01' },
      ],
    });
    const bans = await creditInPostgres(database).bansOf(firm, today);
    expect(bans?.map(({ from, through }) => [from, through])).toStrictEqual([
      ['2025-01-01', '2025-12-31'],
      ['2026-01-01', undefined],
    ]);
  });

  test('a listed firm without rows is known to be clean; one that is nowhere, or listed later, is not', async () => {
    const credit = creditInPostgres(database);
    expect([await credit.sanctionsOf(clean, today), await credit.bansOf(clean, today)]).toEqual([[], []]);
    await imported(database, { save: saveEnterprises, register: 'enterprise', at: june, rows: [enterprise(late)] });
    expect([await credit.sanctionsOf(late, today), await credit.bansOf(late, today)]).toEqual([undefined, undefined]);
    expect(await credit.sanctionsOf('91320100FAKE00056M', today)).toBeUndefined();
  });

  test.each`
    on              | score
    ${'2025-05-27'} | ${8800}
    ${'2025-05-28'} | ${9260}
    ${'2025-01-01'} | ${undefined}
  `('the score of $on is $score', async ({ on, score }) => {
    const rows = [
      { enterprise: firm, scoredOn: '2025-05-28', score: 9260 },
      { enterprise: firm, scoredOn: '2025-02-01', score: 8800 },
    ];
    await imported(database, { save: saveCreditScores, register: 'credit_score', rows });
    expect((await creditInPostgres(database).scoreOf(firm, onDay(on)))?.score).toBe(score);
  });

  test('the database itself refuses a restoration before the decision', async () => {
    const rows = [{ enterprise: firm, kind: 'wage-arrears', decidedOn: '2025-03-12', restoredOn: '2025-03-11', documentNo: 'A9' }];
    await expect(imported(database, { save: saveSanctions, register: 'sanction', rows })).rejects.toThrow(/violates/);
  });
});
