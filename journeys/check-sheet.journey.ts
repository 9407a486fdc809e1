// 旅程: 条件核对表 — 企业自己生成，谁拿着纸谁能查核，事实有变先告诉企业 (M06).

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../seed/firms.ts';
import { overflowsSideways, seriousFindings } from './with/accessibility.ts';
import { desk, phone, type RunningCity, startCity } from './with/city.ts';
import { patient, resize, settled } from './with/settled.ts';

let city: RunningCity;
let firm: Page;
let number = '';
beforeAll(async () => {
  city = await startCity();
  firm = await city.openAs('yuntai');
});
afterAll(() => city.stop());

const textOf = (page: Page) => page.getByRole('main').textContent();

async function expectGoodOnBothScreens(page: Page) {
  for (const size of [desk, phone]) {
    await resize(page, size);
    expect([size.width, await seriousFindings(page)]).toEqual([size.width, []]);
    expect([size.width, await overflowsSideways(page)]).toEqual([size.width, false]);
  }
  await resize(page, desk);
}

/** What the browser prints: about as long as the PDF, no amount and no day broken, the words of the generator left out. */
async function expectGoodOnA4(page: Page) {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(6);
  await page.emulateMedia({ media: 'print' });
  await resize(page, { width: 680, height: 960 });
  expect(await page.locator('.verdict .whole').count()).toBeGreaterThan(5);
  const linesOver = (of: string, lines: number) =>
    page.evaluate<number>(`[...document.querySelectorAll('${of}')].filter((it) => it.getClientRects().length > ${lines}).length`);
  expect(await linesOver('.verdict .whole', 1)).toBe(0);
  expect(await linesOver('.rule-reading', 0)).toBe(0);
  await page.emulateMedia({ media: null });
  await resize(page, desk);
}

test('M06.S1 云台建设填好报价，只用键盘生成核对表：差 2,536,000.00 元，带大写，不是许可', async () => {
  await firm.goto('/tenders/DH-2025-007');
  await firm.getByLabel(/投标报价/).fill('75,360,000');
  await firm.keyboard.press('Enter');
  await firm.getByText('已保存').waitFor();
  const make = firm.getByRole('button', { name: '生成条件核对表' });
  // While a plan is being saved no sheet is made from the old one.
  await expect.poll(() => make.isEnabled(), patient).toBe(true);
  await make.focus();
  await firm.keyboard.press('Enter');
  // Pressed twice, it is still one sheet.
  await firm.keyboard.press('Enter');
  await firm.waitForURL(/\/check\/HD-/);
  number = firm.url().split('/').at(-1) ?? '';
  await firm.getByText('结果一字不差').waitFor();
  await settled(firm);
  const shown = await textOf(firm);
  for (const words of [number, '2,536,000.00 元', '人民币贰佰伍拾叁万陆仟元整', '不是许可', '演示数据']) expect(shown).toContain(words);
  await expectGoodOnBothScreens(firm);
  await expectGoodOnA4(firm);
  await firm.goto('/check-sheets');
  await firm.getByRole('link', { name: number }).waitFor();
  expect(await textOf(firm)).toContain('共 1 条核对表');
  await expectGoodOnBothScreens(firm);
});

test('M06 拿着纸的人不登录，用小写和空格输入编号也能查到同一张；抄错一位说得清楚；别的企业的清单是空的', async () => {
  const anybody = await city.open();
  await anybody.goto('/');
  await anybody.getByRole('link', { name: '按编号查核条件核对表' }).click();
  await anybody.getByLabel('编号').fill(`${number.slice(0, -1)}${number.endsWith('0') ? '1' : '0'}`);
  await anybody.keyboard.press('Enter');
  await anybody.getByText('没有这个编号的条件核对表').waitFor();
  await expectGoodOnBothScreens(anybody);
  await anybody.getByLabel('编号').fill(number.toLowerCase().replaceAll('-', ' '));
  await anybody.keyboard.press('Enter');
  await anybody.waitForURL(`**/check/${number}`);
  await anybody.getByText('结果一字不差').waitFor();
  expect(await textOf(anybody)).toContain('2,536,000.00 元');

  const other = await city.openAs('subei');
  await other.goto('/check-sheets');
  await other.getByText('还没有生成过').waitFor();
  expect(await textOf(other)).not.toContain(number);
});

test('M06.S1 住建局登记一条处罚，几秒之内企业有一条未读消息；打开它说的那张核对表就算已读，看得到变化', async () => {
  const bureau = await city.openAs('zhujian');
  const entered = await bureau.request.post('/api/registers/sanction', {
    headers: { 'x-zhuce': '1' },
    data: {
      basis: { title: '行政处理决定书', documentNo: '示例人社〔2025〕8号' },
      values: {
        enterprise: cast.yuntai,
        kind: '拖欠农民工工资',
        decidedOn: '2025-05-12',
        restoredOn: '未修复',
        documentNo: '示例人社〔2025〕8号',
      },
    },
  });
  expect(entered.status()).toBe(200);
  await firm.goto('/desk');
  const badge = firm.getByRole('banner').getByRole('link', { name: '1 条未读消息' });
  await badge.waitFor({ timeout: 90_000 });
  const tile = firm.locator('.desk-tile').filter({ has: firm.getByRole('heading', { name: '消息' }) });
  await tile.getByText('失信与处罚记录').waitFor();
  await expectGoodOnBothScreens(firm);

  await badge.click();
  await firm.getByText('条件核对表复核').waitFor();
  await expectGoodOnBothScreens(firm);
  expect(await firm.getByRole('link', { name: '看哪里变了' }).getAttribute('href')).toBe(`/check/${number}`);
  // Whoever comes to the sheet by another way has read it too.
  await firm.getByRole('banner').getByRole('link', { name: '核对表' }).click();
  await firm.getByRole('main').getByRole('link', { name: number }).click();
  await firm.getByRole('heading', { name: '2025-05-12 开标前' }).waitFor();
  await settled(firm);
  expect(await textOf(firm)).toContain('拖欠农民工工资');
  await firm.getByRole('banner').getByRole('link', { name: '消息', exact: true }).waitFor();
  await firm.goto('/notices?lang=en');
  await firm.getByText('Check sheet weighed again').waitFor();
  expect(await textOf(firm)).not.toContain('unread');
});
