// 旅程: 企业主 — 跨专业承接 (M06.S2), on a day on which the lot has been noticed.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningCity, startCity } from './with/city.ts';
import { settled } from './with/settled.ts';

let city: RunningCity;
beforeAll(async () => {
  city = await startCity('2025-09-08');
});
afterAll(() => city.stop());

test('M06.S2 云港航务跨专业承接水利工程，符合条件；文本没有信誉一项', async () => {
  const page = await city.openAs('yungang');
  await page.goto('/tenders/LY-2025-030');
  await page.getByLabel(/投标报价/).fill('10000万');
  await page.getByLabel('拟派项目负责人').click();
  await page.getByTitle('项目经理乙').click();
  await page.getByRole('button', { name: '保存并重新核对' }).click();
  await page.getByText('已保存').waitFor();
  const sentence = page.getByRole('article', { name: /措施六第二句/ });
  await settled(page);
  expect(await sentence.textContent()).toContain('符合条件');
  expect(await sentence.textContent()).not.toContain('信誉良好');
});
