// 旅程: 企业主 — 我能投什么、差什么 (M06).

import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousFindings } from './with/accessibility.ts';
import { type RunningCity, startCity } from './with/city.ts';
import { patient, settled } from './with/settled.ts';

let city: RunningCity;
beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.stop());

test('M06 公众打开首页，看到文件原文和由原文写成的规则，全程只用键盘', async () => {
  const page = await city.open();
  await page.goto('/');
  await page.getByRole('heading', { name: '关于促进建筑业持续健康发展的若干措施' }).waitFor();
  const sentence = page.locator('#M06\\.S1');
  await sentence.scrollIntoViewIfNeeded();
  const opener = sentence.getByRole('button', { name: /原文写成的规则/ });
  await opener.focus();
  await page.keyboard.press('Enter');
  await sentence.getByText('「担保承诺」不低于').waitFor();
  expect(await opener.getAttribute('aria-expanded')).toBe('true');
  await sentence.getByRole('button', { name: '检验这条规则的案例' }).focus();
  await page.keyboard.press('Enter');
  await sentence.getByRole('row', { name: /少一分钱.*7,535,999.99 元.*不符合.*差 0.01 元/ }).waitFor();
  await settled(page);
  // As many as there are gave the answer they must give, here in the browser.
  expect(await sentence.textContent()).toMatch(/下面 (\d+) 个案例.*：\1 个与应得的结论相同/);
  expect(await page.locator('#M03\\.S2').textContent()).toContain('尚未接入');
  expect(await seriousFindings(page)).toEqual([]);
  expect(await page.title()).toContain('筑策');
});

test('M06 云台建设打开 DH-2025-007：差 2,536,000.00 元担保，或报价不超过 5,000 万元', async () => {
  const page = await city.openAs('yuntai');
  await page.goto('/tenders');
  await page.getByLabel('查找').fill('晶都大道');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /东海县晶都大道东延/ }).click();
  await page.getByLabel(/投标报价/).fill('7536万');
  await page.getByLabel('拟派项目负责人').click();
  await page.getByTitle('项目经理丙').click();
  await page.getByRole('button', { name: '保存并重新核对' }).click();
  await page.getByText('已保存').waitFor();
  await settled(page);
  const verdict = await page.getByRole('main').textContent();
  expect(verdict).toContain('2,536,000.00');
  expect(verdict).toContain('再增加 2,536,000.00 元');
  expect(verdict).toContain('不超过 50,000,000.00 元');
  for (const part of ['一、文件原文', '二、上位法前提', '三、本次招标']) expect(verdict).toContain(part);
  expect(await seriousFindings(page)).toEqual([]);

  await page.reload();
  await settled(page);
  await expect.poll(() => page.getByLabel(/投标报价/).inputValue(), patient).toContain('75,360,000');
});

test('M06.S1 截止以前招标人不能认定，页面写明哪一天起', async () => {
  const owner = await city.openAs('donghai');
  await owner.goto('/tenders/DH-2025-007');
  await owner.getByText('2025-05-29 起可以记录').waitFor();
  await settled(owner);
  expect(await owner.getByRole('button', { name: '下一步' }).count()).toBe(0);
});
