// 演示城市契约测试: the seed comes in through the real act, tells a small city, and changes nothing the second time.

import { beforeAll, expect, test } from 'vitest';
import { creditInPostgres } from '#domains/credit';
import { areaNames, enterprisesInPostgres } from '#domains/enterprises';
import { guaranteesInPostgres } from '#domains/guarantees';
import { leadersInPostgres } from '#domains/persons';
import { lotOnWire, lotsInPostgres } from '#domains/tendering';
import { wan } from '#kernel/fen';
import type { Database } from '#platform/database/connect';
import { onEachPostgres } from '#platform/database/testing';
import { on } from '#platform/register/testing';
import { cast } from '../../../../seed/firms.ts';
import { seedCity, seedingAt } from '../../../../seed/seed-city.ts';
import { importPortsInActs } from '../import-ports.ts';

const today = on('2026-11-23');

onEachPostgres((open) => {
  let database: Database;
  let first: Awaited<ReturnType<typeof seedCity>>;
  beforeAll(async () => {
    ({ database } = await open());
    first = await seedCity(() => importPortsInActs((act) => act(database)), seedingAt('2026-11-23T01:00:00Z'));
  });

  test('imports every sheet without a fault or a warning', () => {
    expect(first).toMatchObject([
      { done: true, faults: [], warnings: [] },
      { done: true, faults: [], warnings: [] },
      // Of the bank and of the guarantor.
      { done: true, faults: [], warnings: [] },
      { done: true, faults: [], warnings: [] },
    ]);
    const sheets = first.flatMap((outcome) => outcome.sheets);
    expect(sheets.map(({ rows, added }) => rows - added)).toEqual(sheets.map(() => 0));
    expect(sheets.map(({ sheet, rows }) => `${sheet} ${rows}`)).toEqual([
      '企业 20',
      '资质证书 24',
      '项目负责人 13',
      '注册专业 16',
      '业绩 14',
      '任职 7',
      '处罚记录 3',
      '禁止投标 2',
      '信用得分 4',
      '项目 5',
      '招标项目 11',
      '技术参数 14',
      '担保承诺 4',
      '担保承诺 2',
    ]);
  });

  test('imported again, everything is unchanged', async () => {
    const again = await seedCity(() => importPortsInActs((act) => act(database)), seedingAt('2026-11-24T01:00:00Z'));
    expect(again.flatMap(({ sheets }) => sheets).map(({ rows, unchanged }) => rows - unchanged)).toEqual(
      first.flatMap(({ sheets }) => sheets.map(() => 0)),
    );
  });

  test('every row says 演示数据, and every area of the city has a firm', async () => {
    const firms = await enterprisesInPostgres(database).list(today);
    expect(firms.filter(({ source }) => !source.startsWith('演示数据 '))).toEqual([]);
    expect(areaNames.filter((area) => !firms.some((firm) => firm.area === area))).toEqual([]);
  });

  test('C.2: E1 stands on DH-2025-007 as the journey says', async () => {
    const firm = await enterprisesInPostgres(database).find(cast.yuntai, today);
    expect(firm?.certificates?.map(({ category, grade }) => `${category} ${grade}`)).toEqual(['building second', 'municipal second']);
    expect(await creditInPostgres(database).sanctionsOf(cast.yuntai, today)).toEqual([]);
    expect(
      await guaranteesInPostgres(database).commitmentFor({ creditCode: cast.yuntai, lotCode: 'DH-2025-007' }, on('2025-05-28')),
    ).toMatchObject({ amount: wan(500) });
  });

  test('C.9: E6 has a leader with one accepted water work of April 2024', async () => {
    const [leader] = await leadersInPostgres(database).leadersOf(cast.yungang, today);
    expect(leader).toMatchObject({
      name: '项目经理乙',
      unfinishedWorks: 0,
      works: [{ category: 'water', acceptedOn: '2024-04-26', amount: wan(6300) }],
    });
    expect(leader?.registered).toContainEqual(expect.objectContaining({ category: 'water', grade: 'first' }));
  });

  test.each`
    code             | grade                | admits   | why
    ${'DH-2025-007'} | ${'municipal first'} | ${true}  | ${'C.2 step 3'}
    ${'HZ-2024-031'} | ${'municipal first'} | ${false} | ${'the day before the policy'}
    ${'GY-2025-012'} | ${'highway first'}   | ${true}  | ${'M06.S2 into 公路'}
    ${'GN-2025-004'} | ${'water second'}    | ${true}  | ${'M06.S2 into 水利'}
    ${'LY-2025-021'} | ${'port first'}      | ${true}  | ${'M06.S2 into 港口'}
    ${'LY-2025-030'} | ${'water first'}     | ${true}  | ${'C.9'}
    ${'HZ-2025-018'} | ${'municipal first'} | ${false} | ${'its file does not admit measure 6'}
    ${'GY-2025-019'} | ${'municipal null'}  | ${true}  | ${'nobody knows the span'}
    ${'DH-2026-003'} | ${'building second'} | ${true}  | ${'no measure 6 work for the four'}
    ${'XW-2026-011'} | ${'municipal first'} | ${null}  | ${'still open on 2026-11-23'}
  `('$code asks for $grade: $why', async ({ code, grade, admits }) => {
    const lot = await lotsInPostgres(database).findLot(code, today);
    if (lot === undefined) throw new Error(`${code} is not there`);
    const { requiredGrade, admitsMeasure6 } = lotOnWire(lot);
    expect([`${requiredGrade.category} ${requiredGrade.grade}`, admitsMeasure6]).toEqual([grade, admits]);
  });
});
