// 截至契约测试: what was true on a day, and what was known at a moment, through the real import and every reader.

import { beforeAll, expect, test } from 'vitest';
import { creditInPostgres } from '#domains/credit';
import { enterprisesInPostgres } from '#domains/enterprises';
import { leadersInPostgres } from '#domains/persons';
import { lotsInPostgres } from '#domains/tendering';
import { type AsOf, latest } from '#kernel/as-of';
import type { Instant } from '#kernel/instant';
import { plainDate } from '#kernel/plain-date';
import type { Database } from '#platform/database/connect';
import { onEachPostgres } from '#platform/database/testing';
import { type Cells, xlsxOf } from '#platform/workbook/testing';
import type { WorkbookName } from '../contract.ts';
import { importPortsInActs } from '../import-ports.ts';
import { importWorkbook } from '../procedure/import-workbook.ts';

const firm = '91320706FAKE00013X';
const firmHeader = ['统一社会信用代码', '企业名称', '所在地区', '生效日期', '失效日期'];
const asOf = (day: string, known?: string): AsOf => ({
  validOn: plainDate(day),
  knownAt: known === undefined ? latest : (`${known}T12:00:00Z` as Instant),
});

onEachPostgres((open) => {
  let database: Database;
  const send = async (day: string, sheets: Readonly<Record<string, Cells>>, workbook: WorkbookName = 'firms') => {
    const at = `${day}T01:00:00Z`;
    const request = {
      workbook,
      fileName: `${day}.xlsx`,
      login: 'lisi',
      by: '李四',
      at,
      dryRun: false,
      confirmed: 'all' as const,
      bytes: await xlsxOf(sheets),
    };
    expect(
      await importWorkbook(
        request,
        importPortsInActs((act) => act(database)),
      ),
    ).toMatchObject({ done: true, faults: [] });
  };
  beforeAll(async () => {
    ({ database } = await open());
    await send('2025-02-01', { 企业: [firmHeader, [firm, '甲公司', '海州区', '', '']] });
    await send('2025-04-10', {
      处罚记录: [
        ['统一社会信用代码', '种类', '认定日期', '修复日期', '文号'],
        [firm, '欠薪', '2025-04-01', '未修复', '罚1号'],
      ],
      资质证书: [
        ['统一社会信用代码', '资质类别', '资质等级', '证书编号'],
        [firm, '市政公用工程', '二级', 'D1'],
      ],
      项目负责人: [
        ['人员编号', '姓名', '受聘企业统一社会信用代码', '失效日期'],
        ['P1', '甲', firm, '2025-04-30'],
      ],
    });
    // Entered in May about March: the firm had moved.
    await send('2025-05-10', { 企业: [firmHeader, [firm, '甲公司', '东海县', '2025-03-15', '']] });
    await send('2025-06-10', {
      资质证书: [
        ['统一社会信用代码', '资质类别', '资质等级', '证书编号'],
        [firm, '市政公用工程', '一级', 'D1'],
      ],
    });
    await send('2025-06-11', {
      处罚记录: [
        ['统一社会信用代码', '种类', '认定日期', '修复日期', '文号'],
        [firm, '欠薪', '2025-04-01', '2025-05-01', '罚1号'],
      ],
    });
  });

  test.each`
    day             | known           | area         | why
    ${'2025-03-14'} | ${undefined}    | ${'海州区'}  | ${'before it moved'}
    ${'2025-03-15'} | ${undefined}    | ${'东海县'}  | ${'what was true in March has changed'}
    ${'2025-03-15'} | ${'2025-04-30'} | ${'海州区'}  | ${'what was known in April has not'}
    ${'2025-03-15'} | ${'2025-05-09'} | ${'海州区'}  | ${'the day before it was entered'}
    ${'2025-03-15'} | ${'2025-05-10'} | ${'东海县'}  | ${'the day it was entered'}
    ${'2024-01-01'} | ${'2025-02-01'} | ${'海州区'}  | ${'first told without a day: since ever'}
    ${'2025-03-15'} | ${'2025-01-31'} | ${undefined} | ${'before the register was told anything'}
  `('on $day, as known on $known, the firm is in $area: $why', async ({ day, known, area }) => {
    expect((await enterprisesInPostgres(database).find(firm, asOf(day, known)))?.area).toBe(area);
    expect((await enterprisesInPostgres(database).list(asOf(day, known))).map((it) => it.area)).toEqual(area === undefined ? [] : [area]);
  });

  test.each`
    day             | known           | grades        | why
    ${'2025-06-09'} | ${undefined}    | ${['second']} | ${'a new state without a day counts from its import'}
    ${'2025-06-10'} | ${undefined}    | ${['first']}  | ${'and from then on'}
    ${'2025-06-10'} | ${'2025-06-09'} | ${['second']} | ${'not known before'}
    ${'2025-06-10'} | ${'2025-04-09'} | ${undefined}  | ${'no register of certificates had come in: unknown, not none'}
  `('certificates on $day, as known on $known, are $grades: $why', async ({ day, known, grades }) => {
    const found = await enterprisesInPostgres(database).find(firm, asOf(day, known));
    expect(found?.certificates?.map(({ grade }) => grade)).toEqual(grades);
  });

  test.each`
    known           | restored          | why
    ${'2025-04-09'} | ${undefined}      | ${'unknown: the register had not come in'}
    ${'2025-04-10'} | ${[null]}         | ${'known not to be restored'}
    ${'2025-06-11'} | ${['2025-05-01']} | ${'a decision told anew is told for all time'}
  `('the sanction as known on $known: $why', async ({ known, restored }) => {
    const sanctions = await creditInPostgres(database).sanctionsOf(firm, asOf('2025-05-20', known));
    expect(sanctions?.map(({ restoredOn }) => restoredOn)).toEqual(restored);
  });

  test('a leader leaves on the day after the last one', async () => {
    const leaders = leadersInPostgres(database);
    expect(await leaders.leadersOf(firm, asOf('2025-04-30'))).toHaveLength(1);
    expect(await leaders.leadersOf(firm, asOf('2025-05-01'))).toEqual([]);
    expect(await leaders.findLeader('P1', asOf('2025-05-01'))).toBeUndefined();
  });

  test('a register of lots that came in later had not come in', async () => {
    const lot = ['L1', '某工程', '某招标人', '东海县', '市政公用工程', '2025-05-06', '2025-05-28'];
    const header = ['标段编号', '标段名称', '招标人', '工程所在地区', '工程类别', '公告日期', '投标截止日'];
    await send('2025-07-01', { 招标项目: [header, lot] }, 'tenders');
    const lots = lotsInPostgres(database);
    expect([await lots.registerLoaded(asOf('2025-07-01', '2025-06-30')), await lots.registerLoaded(asOf('2025-01-01'))]).toEqual([
      false,
      true,
    ]);
    expect(await lots.findLot('L1', asOf('2025-05-06'))).toMatchObject({ code: 'L1' });
  });
});
