// 旅程: 政策办 — 试算一份草案: what is wrong is said, what comes of it is counted and leads to its rows, and it is found again.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { overflowsSideways, seriousFindings, tooSmallForFingers } from './with/accessibility.ts';
import { desk, phone, type RunningCity, startCity } from './with/city.ts';
import { patient, resize, settled } from './with/settled.ts';

let city: RunningCity;
let page: Page;
beforeAll(async () => {
  city = await startCity('2025-10-01');
  page = await city.openAs('zhengce');
});
afterAll(() => city.stop());

const findings = async () => [await seriousFindings(page), await overflowsSideways(page)];
const next = () => page.getByRole('button', { name: '下一步' }).click();

test('M06 草案写错的，指出错在哪里、怎么改，不试算', async () => {
  await page.goto('/desk');
  await page.getByRole('link', { name: '试算和已留存的草案' }).click();
  await page.getByRole('button', { name: '新试算' }).click();
  await page.getByLabel('草案', { exact: true }).fill('业绩年限放宽到十年');
  await page.getByLabel('标段起日', { exact: true }).fill('2025-09-30');
  await page.getByLabel('标段止日', { exact: true }).fill('2025-10-01');
  await next();
  expect(await findings()).toEqual([[], false]);
  await next();
  await page.getByText('还没有改动').waitFor();
  await page.getByRole('button', { name: '开始试算' }).click();
  const refusal = page.getByRole('alert');
  await refusal.waitFor();
  expect(await refusal.textContent()).toMatch(/标段止日：.*应为 2025-09-30 或更早.*招标投标法第二十二条/);
});

test('M06.S2 改一个参数、去掉一个条件，看谁受益；每个数都能点到它数的那些行，标明是草案', async () => {
  await page.getByRole('button', { name: '上一步' }).click();
  await page.getByLabel('年数').fill('10');
  await page
    .getByRole('group', { name: /M06\.S2/ })
    .last()
    .getByRole('checkbox', { name: '「能够提供足额担保」' })
    .uncheck();
  await page.getByRole('button', { name: '上一步' }).click();
  await page.getByLabel('标段起日', { exact: true }).fill('2025-01-01');
  await page.getByLabel('标段止日', { exact: true }).fill('2025-09-30');
  await next();
  await next();
  await page.getByRole('button', { name: '开始试算' }).click();
  await page.waitForURL(/\/simulations\/[0-9a-f-]{36}/);
  await page.getByRole('heading', { name: '业绩年限放宽到十年' }).waitFor();
  await settled(page);
  const main = page.getByRole('main');
  expect(await main.textContent()).toContain('现行规则没有改动，任何认定都不得以它为依据');
  expect(await page.locator('.draft-mark').textContent()).toBe('草案试算');

  const number = page.getByRole('button', { name: /新增（对）：\d+，看是哪些/ }).first();
  const count = Number(await number.textContent());
  await number.click();
  await page.getByText(/只看：/).waitFor();
  await page.getByRole('heading', { name: `逐对明细（${count}）` }).waitFor();
  await expect.poll(() => page.getByRole('table', { name: '逐对明细' }).getByRole('row').count(), patient).toBe(count + 1);
  await page.getByRole('button', { name: '看全部' }).click();
  for (const size of [desk, phone]) {
    await resize(page, size);
    expect([size.width, await findings()]).toEqual([size.width, [[], false]]);
  }
  expect(await tooSmallForFingers(page)).toEqual([]);
  await resize(page, desk);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.draft-mark').isVisible()).toBe(true);
  await page.emulateMedia({ media: null });
});

test('草案试算留存下来：导出工作簿，在清单里找到；别的单位看不到', async () => {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 Excel' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('草案试算 业绩年限放宽到十年.xlsx');
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  const at = page.url();
  await page.goto('/simulations');
  await page.getByRole('link', { name: '业绩年限放宽到十年' }).waitFor();
  const other = await city.openAs('zhujian');
  await other.goto(at);
  await other.getByText('这一步只能由政策办账号办理').waitFor();
});
