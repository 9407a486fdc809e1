// 撤销导入契约测试: what was before comes back, what was known stays known, and later imports stand in the way by name.

import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { enterprisesInPostgres } from '#domains/enterprises';
import { type AsOf, latest } from '#kernel/as-of';
import type { Instant } from '#kernel/instant';
import { plainDate } from '#kernel/plain-date';
import type { Database } from '#platform/database/connect';
import { onEachPostgres } from '#platform/database/testing';
import { type Cells, xlsxOf } from '#platform/workbook/testing';
import { importPortsInActs } from '../import-ports.ts';
import { importWorkbook } from '../procedure/import-workbook.ts';
import { undoImport } from '../procedure/undo-import.ts';
import { listImports } from './import-list-in-postgres.ts';
import { undoInPostgres } from './undo-in-postgres.ts';

const firm = '91320706FAKE00013X';
const other = '91320707FAKE000217';
const firms = (...rows: Cells) => ({ 企业: [['统一社会信用代码', '企业名称', '所在地区', '生效日期'], ...rows] });
const certificates = {
  资质证书: [
    ['统一社会信用代码', '资质类别', '资质等级', '证书编号'],
    [firm, '市政公用工程', '二级', 'D1'],
  ],
};

onEachPostgres((open) => {
  let database: Database;
  beforeEach(async () => {
    ({ database } = await open());
  });

  const send = async (day: string, sheets: Readonly<Record<string, Cells>>) => {
    const request = {
      workbook: 'firms',
      fileName: `${day}.xlsx`,
      login: 'lisi',
      by: '李四',
      at: `${day}T01:00:00Z`,
      dryRun: false,
      confirmed: 'all',
    } as const;
    const outcome = await importWorkbook(
      { ...request, bytes: await xlsxOf(sheets) },
      importPortsInActs((act) => act(database)),
    );
    expect(outcome).toMatchObject({ done: true });
    const { imports } = await listImports(database);
    return { id: imports.find(({ fileName }) => fileName === request.fileName)?.id ?? '', sheets: outcome.sheets };
  };
  const undo = (id: string, day: string, login = 'wangwu') =>
    undoImport({ id, login, by: '王五', at: `${day}T01:00:00Z` }, undoInPostgres(database));
  const find = async (known?: string, code = firm) => {
    const asOf: AsOf = { validOn: plainDate('2025-12-01'), knownAt: known === undefined ? latest : (`${known}T12:00:00Z` as Instant) };
    const found = await enterprisesInPostgres(database).find(code, asOf);
    return found && [found.area, found.certificates?.length];
  };

  test('what the import closed is opened again, what it opened is closed, and its registers had not come in', async () => {
    await send('2025-01-10', firms([firm, '甲公司', '海州区', '']));
    const second = await send('2025-02-10', {
      ...firms([firm, '甲公司', '东海县', '2025-02-01'], [other, '乙公司', '市外', '']),
      ...certificates,
    });
    expect(await find()).toEqual(['东海县', 1]);
    expect(await undo(second.id, '2025-03-10')).toMatchObject({ ok: true, value: { fileName: '2025-02-10.xlsx' } });
    expect([await find(), await find(undefined, other)]).toEqual([['海州区', undefined], undefined]);
    expect([await find('2025-02-11'), await find('2025-01-11')]).toEqual([
      ['东海县', 1],
      ['海州区', undefined],
    ]);
    expect((await listImports(database)).imports.map(({ undone }) => undone)).toEqual([{ by: '王五', at: '2025-03-10T01:00:00Z' }, null]);
  });

  test('the same file imported after its undo is new again, and nothing was deleted', async () => {
    const first = await send('2025-01-10', firms([firm, '甲公司', '海州区', '']));
    await undo(first.id, '2025-01-11');
    expect(await find()).toBeUndefined();
    const again = await send('2025-01-12', firms([firm, '甲公司', '海州区', '']));
    expect(again.sheets).toMatchObject([{ added: 1, changed: 0, unchanged: 0 }]);
    const { rows } = await sql<{ count: number }>`select count(*) from enterprise`.execute(database);
    expect(rows).toEqual([{ count: 2 }]);
  });

  test('an import on which another built is refused by name, until that one is undone', async () => {
    const first = await send('2025-01-10', firms([firm, '甲公司', '海州区', ''], [other, '乙公司', '市外', '']));
    const second = await send('2025-02-10', firms([firm, '甲公司', '东海县', '']));
    expect(await undo(first.id, '2025-03-10')).toMatchObject({
      ok: false,
      refusal: { kind: 'not-undoable', detail: expect.stringMatching(/李四 导入《2025-02-10\.xlsx》（账号 lisi，2025-02-10 \d\d:\d\d）/) },
    });
    expect(await undo(first.id, '2025-03-10', 'lisi')).toMatchObject({
      refusal: { detail: expect.stringMatching(/：您本人 导入《2025-02-10\.xlsx》（2025-02-10 \d\d:\d\d）。/) },
    });
    expect(await find()).toEqual(['东海县', undefined]);
    expect(await undo(second.id, '2025-03-11')).toMatchObject({ ok: true });
    expect(await find()).toEqual(['海州区', undefined]);
    expect(await undo(first.id, '2025-03-12')).toMatchObject({ ok: true });
    expect([await find(), await find(undefined, other)]).toEqual([undefined, undefined]);
  });

  test('a firm with a certificate from a later import cannot be taken away under it', async () => {
    const first = await send('2025-01-10', firms([firm, '甲公司', '海州区', '']));
    await send('2025-02-10', certificates);
    expect(await undo(first.id, '2025-03-10')).toMatchObject({
      ok: false,
      refusal: { detail: expect.stringContaining('李四 导入《2025-02-10.xlsx》「资质证书」第 2 行') },
    });
    expect(await find()).toEqual(['海州区', 1]);
    expect((await listImports(database)).imports.map(({ undone }) => undone)).toEqual([null, null]);
  });

  test('an import is undone once; one that is not there, or is from before the two times, is refused', async () => {
    const { id } = await send('2025-01-10', firms([firm, '甲公司', '海州区', '']));
    await undo(id, '2025-01-11');
    expect(await undo(id, '2025-01-12')).toMatchObject({ ok: false, refusal: { detail: expect.stringContaining('已由王五撤销') } });
    expect(await undo('no-such-import', '2025-01-12')).toMatchObject({ ok: false, refusal: { kind: 'unknown' } });
    const { rows } = await sql<{ id: string }>`
      insert into import_batch (workbook, file_name, imported_by, imported_at, row_count)
      values ('firms', '旧.xlsx', '李四', '2024-01-01', 1) returning id`.execute(database);
    expect(await undo(rows[0]?.id ?? '', '2025-01-12')).toMatchObject({
      ok: false,
      refusal: { detail: expect.stringContaining('升级以前') },
    });
  });
});
