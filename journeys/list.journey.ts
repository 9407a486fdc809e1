// 旅程: 列表页 — 只用键盘查、走行、勾选、打开、合上；地址带着整个视图；打印带全部列和落款.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousFindings } from './with/accessibility.ts';
import { type RunningCity, startCity } from './with/city.ts';
import { patient, settled } from './with/settled.ts';

let city: RunningCity;
beforeAll(async () => {
  city = await startCity('2026-03-09');
});
afterAll(() => city.stop());

const focused = 'document.activeElement.getAttribute("data-row-key")';

test('只用键盘：/ 到查询，Enter 查询，J 换行，空格勾选并合计，Enter 打开，Esc 合上后焦点回到原行', async () => {
  const page = await city.open();
  await page.goto('/tenders');
  await page.getByRole('row', { name: /晶都大道/ }).waitFor();
  await page.keyboard.press('/');
  await page.getByLabel('查找').and(page.locator(':focus')).waitFor();
  await page.keyboard.type('东海');
  await page.keyboard.press('Enter');
  await page.getByText('共 2 条').waitFor();
  expect(decodeURIComponent(page.url())).toContain('q=东海');
  await settled(page);

  await page.locator('tr[data-row-key]').first().focus();
  await page.keyboard.press(' ');
  await page.keyboard.press('j');
  await page.keyboard.press(' ');
  await page.getByText(/已选 2 项/).waitFor();
  await page.getByText(/最高限价合计 2\.\d\d 亿元/).waitFor();
  const second = await page.evaluate(focused);

  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('heading', { level: 2 }).first().waitFor();
  expect(page.url()).toContain(`row=${second}`);
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(focused), patient).toBe(second);
});

test('发来的地址打开同一视图和同一行；常用视图留在本机', async () => {
  const page = await city.open();
  await page.goto('/tenders?state=closed&sort=-noticedOn&size=50');
  await page
    .getByRole('row', { name: /综合管廊/ })
    .or(page.locator('tr[data-row-key]').first())
    .first()
    .waitFor();
  await settled(page);
  const shown = await page.locator('tr[data-row-key]').count();
  expect(shown).toBeGreaterThan(0);
  await page.getByText('常用视图').click();
  await page.getByLabel('给现在的查询取名').fill('已截止的');
  await page.getByRole('button', { name: '保存' }).click();
  await page.goto('/tenders?row=DH-2025-007');
  await page.getByRole('dialog', { name: /晶都大道/ }).waitFor();
  await page.goto('/tenders');
  await page.getByText('常用视图').click();
  await page.getByRole('button', { name: '已截止的', exact: true }).click();
  await page.waitForURL(/state=closed/);
  await page.getByText(`共 ${shown} 条`).waitFor();
  expect(new URL(page.url()).search).toContain('size=50');
});

test('日期区间：不存在的日子用话拒绝，改好才能查；空着的日期框不拦 Tab 键', async () => {
  const page = await city.open();
  await page.goto('/tenders');
  const from = page.getByLabel('投标截止日从', { exact: true });
  await from.fill('2025-02-30');
  await page.getByText('2025 年 2 月只有 28 天').waitFor();
  await expect.poll(() => page.getByRole('button', { name: '查询', exact: true }).isDisabled(), patient).toBe(true);
  await from.fill('2025.3.1');
  await page.keyboard.press('Enter');
  await page.waitForURL(/bidsDueOn=2025-03-01\.\./);
  await from.fill('');
  for (let presses = 0; presses < 8; presses++) await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.closest(".date-range") === null')).toBe(true);
});

test('看某一日的情况：写进地址，页面写明，回到现在', async () => {
  const page = await city.open();
  await page.goto('/tenders');
  await page.getByText('看某一日的情况').click();
  await page.getByLabel('哪一天的情况', { exact: true }).fill('2025年5月1日');
  await page.getByLabel('只计到何时所知', { exact: true }).fill('2020-01-01 08:00');
  await page.getByRole('button', { name: '按此查看' }).click();
  await page.waitForURL(/asof=2025-05-01.*known=2020-01-01T08:00/);
  await page.getByText('还没有导入招标项目登记').waitFor();
  await page.getByRole('link', { name: '回到现在' }).click();
  await page.getByRole('row', { name: /晶都大道/ }).waitFor();
});

test('打印出全部列、查询条件和时间', async () => {
  const page = await city.open();
  await page.goto('/tenders?state=closed');
  await page.locator('tr[data-row-key]').first().waitFor();
  expect(await page.getByRole('columnheader', { name: '来源' }).count()).toBe(0);
  await page.evaluate('window.dispatchEvent(new Event("beforeprint"))');
  await page.getByRole('columnheader', { name: '来源' }).waitFor();
  const foot = await page.locator('tfoot').textContent();
  for (const part of ['状态：已截止', '截至 2026-03-09', '打印时间']) expect(foot).toContain(part);
});
