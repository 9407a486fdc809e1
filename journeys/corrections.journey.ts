// 旅程: 更正、核实、质疑与答复 — 企业质疑本企业的登记，市住建局更正并答复；核实随版本失效.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { overflowsSideways, seriousFindings } from './with/accessibility.ts';
import { phone, type RunningCity, signIn, startCity } from './with/city.ts';
import { patient, settled } from './with/settled.ts';

const yuntai = '/enterprises/91320706FAKE00013X';

let city: RunningCity;
beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.stop());

const look = process.env.ZHUCE_LOOK;
const shoot = async (page: Page, name: string) => {
  if (look !== undefined) await page.screenshot({ path: `${look}/${name}.png`, fullPage: true });
};
/** What Enter would take of a list that opened. */
const chosenNext = (page: Page, words: string) => page.locator('.ant-select-item-option-active', { hasText: words });

test('登录后到工作台，每个岗位各有各的；一个退出，另一个接着登录', async () => {
  const page = await city.open();
  for (const [login, said] of [
    ['yuntai', '90 天内到期'],
    ['zhujian', '五个工作日内到期'],
    ['donghai-xian', '东海县的标段'],
    ['zhengce', '未核实'],
    ['donghai', '本单位的标段'],
    ['yinhang', '还没有开通'],
    ['xitong', '不看业务数据'],
  ] as const) {
    await signIn(page, city, login);
    await page.waitForURL('**/desk');
    await page.getByText(said).first().waitFor();
    await settled(page);
    expect([login, await seriousFindings(page)]).toEqual([login, []]);
    await shoot(page, `desk-${login}`);
    await page.getByRole('button', { name: '退出' }).click();
    await page.getByRole('banner').getByRole('link', { name: '登录' }).waitFor();
  }
});

test('市住建局核实一行，企业质疑它，市住建局更正并答复，核实随之失效', async () => {
  const bureau = await city.openAs('zhujian');
  await bureau.goto(yuntai);
  await bureau.getByRole('button', { name: '核实', exact: true }).click();
  await bureau.getByLabel('依据（文件名称，或如何核对的）').fill('现场查验营业执照原件');
  await bureau.getByRole('button', { name: '确认核实' }).click();
  await bureau.getByText('已核实：市住建局（示例）').waitFor();

  const firm = await city.openAs('yuntai', phone);
  await firm.goto(yuntai);
  await firm.getByRole('button', { name: '质疑', exact: true }).click();
  await firm.getByLabel('有误的一项').click();
  await firm.keyboard.type('住所');
  await chosenNext(firm, '住所').waitFor();
  await firm.keyboard.press('Enter');
  await firm.getByLabel('应当是（应为空的留空）').fill('海州区实际路 8 号');
  await firm.getByLabel('凭据（文件名称、文号）').fill('营业执照副本（示例照字〔2025〕3号）');
  expect(await seriousFindings(firm)).toEqual([]);
  expect(await overflowsSideways(firm)).toBe(false);
  await shoot(firm, 'question-form');
  await firm.getByRole('button', { name: '提出质疑' }).click();
  await firm.getByText('已提出。').waitFor();

  await bureau.goto('/questions');
  await bureau.getByText('还有 15 个工作日').first().waitFor();
  await bureau
    .getByRole('button', { name: /企业 住所/ })
    .first()
    .click();
  await bureau.getByRole('dialog').getByLabel('更正并答复').check();
  await bureau.getByRole('button', { name: '经核对原始文件，登记确有误，已予更正。' }).click();
  await bureau.getByRole('button', { name: '写「自始」' }).click();
  await bureau.getByLabel('依据（文件名称，或如何核对的）').fill('营业执照副本');
  await bureau.getByLabel('文号（没有的留空，证据等级为 E0）').fill('示例照字〔2025〕3号');
  await bureau.getByRole('button', { name: '试办：看改动' }).click();
  await bureau.getByText('改动前后').waitFor();
  expect(await seriousFindings(bureau)).toEqual([]);
  await shoot(bureau, 'answer');
  await bureau.getByRole('button', { name: '确认提交' }).click();
  await bureau.getByRole('dialog').getByText('市住建局经办人（示例） 于').waitFor();

  await firm.goto('/questions');
  await firm.getByText('已更正').first().waitFor();
  expect(await overflowsSideways(firm)).toBe(false);
  expect(await seriousFindings(firm)).toEqual([]);
  await shoot(firm, 'my-questions');
  await bureau.goto(yuntai);
  await bureau.getByText('海州区实际路 8 号').first().waitFor();
  await bureau.getByText('登记内容尚未核实').waitFor();
});

test('填错的一项指到那一项，登记一行与更正都先看改动', async () => {
  const page = await city.openAs('zhujian');
  await page.goto('/registers/certificate');
  await page.getByLabel('依据（文件名称，或如何核对的）').fill('资质证书原件');
  await page.getByRole('button', { name: '试办：看改动' }).click();
  await page.getByText('请填写证书编号').first().waitFor();
  await page.reload();
  await page.getByText('已经恢复').waitFor();
  await expect.poll(() => page.getByLabel('依据（文件名称，或如何核对的）').inputValue(), patient).toBe('资质证书原件');
  await page.context().clearCookies();
  await page.getByRole('button', { name: '试办：看改动' }).click();
  const over = page.getByRole('dialog');
  await over.getByLabel('账号').fill('zhujian');
  await over.getByLabel('密码').fill('zhujian-2025');
  await page.keyboard.press('Enter');
  await page.getByText('请填写证书编号').first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await shoot(page, 'new-row');
});

test('M06.S1 市住建局在标段页更正跨度，读不出来的一项说明白，所需资质的依据随之改变', async () => {
  const page = await city.openAs('zhujian');
  await page.goto('/tenders/DH-2025-007');
  await page.getByRole('cell', { name: '48' }).first().waitFor();
  await page.getByRole('button', { name: '更正', exact: true }).click();
  const list = page.getByLabel('技术参数', { exact: true });
  await expect.poll(() => list.inputValue(), patient).toBe('桥梁单跨跨度（米） 48；市政综合工程 有');
  await list.fill('桥梁单跨跨度（米） 40米；市政综合工程 有');
  await page.getByLabel('在「技术参数」里添加一项').click();
  await page.keyboard.type('桥长');
  await chosenNext(page, '桥长').waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => list.inputValue(), patient).toBe('桥梁单跨跨度（米） 40米；市政综合工程 有；桥长（米） ');
  await page.getByRole('button', { name: '写「自始」' }).click();
  await page.getByLabel('依据（文件名称，或如何核对的）').fill('施工图审查合格书');
  await page.getByLabel('文号（没有的留空，证据等级为 E0）').fill('示例审字〔2025〕6号');
  await page.getByRole('button', { name: '试办：看改动' }).click();
  await page.getByText('「桥梁单跨跨度（米） 40米」读不出来').first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await shoot(page, 'lot-parameters-fault');
  await list.fill('桥梁单跨跨度（米） 40；市政综合工程 有');
  await page.getByRole('button', { name: '试办：看改动' }).click();
  await page.getByText('改动前后').waitFor();
  await shoot(page, 'lot-parameters-effect');
  await page.getByRole('button', { name: '确认提交' }).click();
  await page.getByText('已办理。').waitFor();
  await page.getByRole('cell', { name: '40', exact: false }).first().waitFor();
  await shoot(page, 'lot-parameters-after');
});
