// 旅程: 市住建局经办人导入登记 — 预检指出每一处错误，改好再导入.

import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firmsWorkbook } from '../seed/seed-workbooks.ts';
import { type RunningCity, seriousFindings, signIn, startCity } from './with/city.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let city: RunningCity;
beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.stop());

test('下载模板，上传坏文件得到说法，上传演示工作簿预检全部相同，再导入', async () => {
  const page = await city.open();
  await signIn(page, city, 'zhujian');
  await page.goto('/imports');

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载模板' }).click()]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');

  const input = page.locator('input[type=file]');
  await input.setInputFiles({ name: '不是表格.xlsx', mimeType: xlsx, buffer: Buffer.from('hello') });
  await page.getByRole('button', { name: '预检' }).click();
  await page.getByText('这个文件不能导入').waitFor();

  await input.setInputFiles({ name: '企业登记.xlsx', mimeType: xlsx, buffer: Buffer.from(await firmsWorkbook()) });
  await page.getByRole('button', { name: '预检' }).click();
  await page.getByText('没有错误，可以导入').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await page.getByRole('heading', { name: '导入结果' }).waitFor();
  await page.getByRole('cell', { name: '企业登记.xlsx' }).first().waitFor();
});

test('撤销一次导入：先问一遍，再写明由谁撤销；后来的导入用到的不能撤销', async () => {
  const page = await city.open();
  await signIn(page, city, 'zhujian');
  await page.goto('/imports');
  await page.getByRole('button', { name: '撤销《企业登记（演示）.xlsx》' }).click();
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await page.getByText('之后的导入用到了它登记的内容').waitFor();
  await page.getByRole('button', { name: '撤销《招标项目（演示）.xlsx》' }).click();
  await page.getByRole('button', { name: '撤销', exact: true }).last().click();
  await page.getByText('已由市住建局经办人（示例）撤销').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
});
