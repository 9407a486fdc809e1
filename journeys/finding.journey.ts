// 旅程: 招标人 — 截止以后认定“相关专业技术能力” (M06.S1), and the firm sees it.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../seed/firms.ts';
import { seriousFindings } from './with/accessibility.ts';
import { passwordOf, type RunningCity, startCity } from './with/city.ts';
import { settled } from './with/settled.ts';

let city: RunningCity;
beforeAll(async () => {
  city = await startCity('2025-05-29');
});
afterAll(() => city.stop());

test('M06.S1 招标人记录认定后，把报价降到 5,000 万元，文件原文的条件全部满足', async () => {
  const owner = await city.openAs('donghai');
  await owner.goto('/tenders/DH-2025-007');
  await owner.getByLabel('企业统一社会信用代码').waitFor();
  await settled(owner);
  expect(await owner.getByRole('main').textContent()).not.toContain('投标计划');
  const firm = await city.openAs('yuntai');
  await firm.goto('/tenders/DH-2025-007');
  await owner.getByLabel('企业统一社会信用代码').fill(cast.yuntai);
  await owner.getByRole('radio', { name: '具有相关专业技术能力', exact: true }).check();
  await owner.getByLabel(/理由/).fill('已核对市政类业绩、建造师名单和主要设备。');
  await owner.getByRole('button', { name: '下一步' }).click();
  await owner.getByRole('button', { name: '记录认定' }).click();
  await owner.getByText('已记录').waitFor();

  await firm.getByLabel(/投标报价/).fill('50000000');
  await firm.getByRole('button', { name: '保存并重新核对' }).click();
  await firm.getByText('已保存').waitFor();
  await settled(firm);
  const sentence = firm.getByRole('article', { name: /措施六第一句/ });
  expect(await sentence.getByText('不满足').count()).toBe(0);
  expect(await sentence.textContent()).toContain('5,000,000.00');
});

test('M06.S1 认定填到一半刷新不丢；登录过期就地再登录，接着提交；有错时汇总在上，点了就到', async () => {
  const owner = await city.openAs('donghai');
  await owner.goto('/tenders/DH-2025-007');
  await owner.getByRole('button', { name: '下一步' }).click();
  await owner.getByText('有 3 处要改').waitFor();
  expect(await seriousFindings(owner)).toEqual([]);
  await owner.getByRole('link', { name: '企业统一社会信用代码' }).click();
  await owner.getByLabel('企业统一社会信用代码').and(owner.locator(':focus')).waitFor();
  await owner.keyboard.type(cast.subei);
  await owner.getByRole('radio', { name: '不具有相关专业技术能力' }).check();
  await owner.getByLabel(/理由/).fill('没有同类工程的业绩，主要设备不全。');
  await owner.reload();
  await owner.getByText('上次没有提交的内容已经恢复').waitFor();
  await owner.getByRole('button', { name: '下一步' }).click();
  await owner.getByRole('main').getByText('没有同类工程的业绩').first().waitFor();
  await owner.context().clearCookies();
  await owner.getByRole('button', { name: '记录认定' }).click();
  const dialog = owner.getByRole('dialog', { name: '登录已过期' });
  await dialog.waitFor();
  expect(await seriousFindings(owner)).toEqual([]);
  await dialog.getByLabel('账号').fill('donghai');
  await dialog.getByLabel('密码').fill(passwordOf(city, 'donghai'));
  await owner.keyboard.press('Enter');
  await owner.getByText('已记录').waitFor();
});
