// 旅程: 企业登记 — 查找、粘贴名单、一企一档; what is not for an account is said, never left blank.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../seed/firms.ts';
import { readWorkbook } from '../src/platform/workbook/xlsx/read-workbook.ts';
import { seriousFindings } from './with/accessibility.ts';
import { type RunningCity, startCity } from './with/city.ts';
import { settled } from './with/settled.ts';

let city: RunningCity;
beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.stop());

test('一个查询框查到名称的一部分、拼音首字母和代码后几位', async () => {
  const page = await city.openAs('zhujian');
  await page.goto('/enterprises');
  for (const words of ['云台建设', 'ytjs', cast.yuntai.slice(-5)]) {
    await page.getByLabel('查找').fill(words);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === words);
    await settled(page);
    await page.getByText('共 1 条企业').waitFor();
    await page.getByRole('row', { name: /连云港云台建设工程有限公司/ }).waitFor();
  }
});

test('导出的就是地址里的这一页：下载、打开、写明条件', async () => {
  const page = await city.openAs('zhujian');
  await page.goto('/enterprises?area=海州区&sort=-name');
  await page.getByText('共 3 条企业').waitFor();
  await page.getByText('导出', { exact: true }).click();
  expect(await seriousFindings(page)).toEqual([]);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /Excel 工作簿/ }).click()]);
  expect(file.suggestedFilename()).toMatch(/^企业（截至 2025-05-12，演示数据）\.xlsx$/);
  const read = readWorkbook(readFileSync(await file.path()));
  const sheets = read.ok ? read.value : [];
  expect(sheets.map(({ name }) => name)).toEqual(['企业', '资质证书', '导出说明']);
  expect(sheets[0]?.rows).toHaveLength(2 + 3);
  expect(JSON.stringify(sheets[2]?.rows.map(({ cells }) => [...cells.values()]))).toContain('所在地区：海州区');
});

test('粘贴的名单逐行有答复：查到、有几家、没有', async () => {
  const page = await city.openAs('zhujian');
  await page.goto('/enterprises');
  await page.getByText('粘贴名单查询').click();
  await page
    .getByLabel('企业名称或统一社会信用代码，一行一个')
    .fill(`1、连云港云台建设工程有限公司\n2、连云港\n3、不存在的公司\n${cast.subei}`);
  await page.getByRole('button', { name: '逐行查询' }).click();
  await page.getByText('查到 2 行，可能有几家的 1 行，没有查到 1 行').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
});

test('一企一档：企业看自己的全部；招标人看不到信用和担保，页面写明给谁看', async () => {
  const firm = await city.openAs('yuntai');
  await firm.goto(`/enterprises/${cast.yuntai}`);
  await firm.getByRole('heading', { name: '担保承诺' }).waitFor();
  await settled(firm);
  const own = await firm.getByRole('main').textContent();
  for (const part of ['CN-2025-0001', '92.60', 'E1 有文件', '《企业登记（演示）.xlsx》']) expect(own).toContain(part);

  const owner = await city.openAs('donghai');
  await owner.goto(`/enterprises/${cast.yuntai}`);
  await owner.getByRole('heading', { name: '担保承诺' }).waitFor();
  await settled(owner);
  const others = await owner.getByRole('main').textContent();
  expect(others).toContain('这一栏您的账号不能看，只给企业自己和出具的机构，标段开标后还有市住建局看');
  expect(others).not.toContain('CN-2025-0001');
});
