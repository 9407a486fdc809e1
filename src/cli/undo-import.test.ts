// import --list、--undo 命令测试: the list gives the number, the undo takes it, and a refusal says why.

import { expect, test } from 'vitest';
import { importPortsInActs, importWorkbook, listImports } from '#domains/imports';
import { xlsxOf } from '#platform/workbook/testing';
import { main } from './main.ts';
import { commandSetting } from './testing.ts';

const setting = commandSetting();

test('an import is listed with its number, undone by it, and not undone twice', async () => {
  expect([await main(['import', '--list']), setting.out]).toEqual([0, ['还没有导入过。']]);
  const bytes = await xlsxOf({
    企业: [
      ['统一社会信用代码', '企业名称', '所在地区'],
      ['91320706FAKE00013X', '甲公司', '海州区'],
    ],
  });
  const request = {
    workbook: 'firms',
    fileName: '表.xlsx',
    login: 'lisi',
    by: '李四',
    at: '2026-11-23T01:00:00Z',
    dryRun: false,
    confirmed: 'all',
    bytes,
  } as const;
  await importWorkbook(
    request,
    importPortsInActs((act) => act(setting.database.database)),
  );
  const id = (await listImports(setting.database.database)).imports[0]?.id ?? '';
  expect(await main(['import', '--undo', id])).toBe(0);
  expect(setting.out.at(-1)).toBe('已撤销导入《表.xlsx》。要恢复，请重新导入原文件。');
  expect(await main(['import', '--list'])).toBe(0);
  expect(setting.out.at(-1)).toBe(`${id}  2026-11-23T01:00:00Z  李四 导入《表.xlsx》 1 行（已由命令行撤销）`);
  expect(await main(['import', '--undo', id, '--json'])).toBe(1);
  expect(JSON.parse(setting.err.at(-1) ?? '')).toMatchObject({ title: '不能撤销', detail: expect.stringContaining('不必再撤销') });
});

test.each([[['import']], [['import', 'people', 'a.xlsx']], [['import', 'firms']]])('%j is wrong use', async (argv) => {
  expect(await main(argv)).toBe(2);
});
