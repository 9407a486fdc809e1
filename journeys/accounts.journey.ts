// 旅程: 账号 — 单位管理员开账号、停用账号；三员各办各的，互相看得见，看不见业务.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fakeCreditCode } from '../seed/credit-code.ts';
import { seriousFindings } from './with/accessibility.ts';
import { type RunningCity, signIn, startCity } from './with/city.ts';

let city: RunningCity;
beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.stop());

async function openAs(login: string): Promise<Page> {
  const page = await city.open();
  await signIn(page, city, login);
  return page;
}

async function enter(page: Page, login: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('账号', { exact: true }).fill(login);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
}

async function changePassword(page: Page, current: string, next: string): Promise<void> {
  await page.getByLabel('现在的密码').fill(current);
  await page.getByLabel('新密码', { exact: true }).fill(next);
  await page.getByLabel('再输一遍新密码').fill(next);
  await page.keyboard.press('Enter');
}

/** What only the one who made the account sees, once. */
async function takeGiven(page: Page, login: string): Promise<string> {
  const given = page.getByRole('status').filter({ hasText: `账号 ${login} 的初始密码` });
  await given.waitFor();
  const password = (await given.locator('code').textContent()) ?? '';
  expect(password).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
  expect(await seriousFindings(page)).toEqual([]);
  return password;
}

const menu = (page: Page) => page.getByRole('navigation', { name: '主导航' });
const inMenu = (page: Page, name: string) => menu(page).getByRole('link', { name, exact: true });
const rowOf = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text });

/** By the keys alone, as all of the menu can be. */
async function followInRegisters(page: Page, name: string): Promise<void> {
  await menu(page).getByText('登记簿').press('Enter');
  await inMenu(page, name).waitFor();
  await inMenu(page, name).press('Enter');
}

/** Pressed, asked once more with the focus on leaving it, and confirmed: by the keys alone. */
async function confirm(page: Page, act: string): Promise<void> {
  await page.getByRole('button', { name: act, exact: true }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: '不办' }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('Enter'); // the focus went back to what was pressed
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

test('单位管理员开账号，那人先改密码再办事；一停用，当场就出去了', async () => {
  const administrator = await openAs('donghai-xian');
  await inMenu(administrator, '本单位账号').click();
  await administrator.getByRole('button', { name: '新建账号' }).click();
  await administrator.getByRole('button', { name: '建立' }).click();
  await administrator.getByText('有 2 处要改').waitFor();
  await administrator.getByRole('textbox', { name: '账号', exact: true }).fill('donghai-wang');
  await administrator.getByRole('textbox', { name: '使用人', exact: true }).fill('王某（示例）');
  await administrator.keyboard.press('Enter');
  const initial = await takeGiven(administrator, 'donghai-wang');
  await rowOf(administrator, 'donghai-wang').getByText('正常').waitFor();
  await administrator.reload();
  await rowOf(administrator, 'donghai-wang').waitFor();
  expect(await administrator.getByRole('main').textContent()).not.toContain(initial);

  const person = await city.open();
  await enter(person, 'donghai-wang', initial);
  await person.getByText('王某（示例），您现在用的是别人设的初始密码').waitFor();
  expect(await seriousFindings(person)).toEqual([]);
  for (const path of ['/projects', '/enterprises', '/unit-accounts']) {
    await person.goto(path);
    await person.waitForURL('**/own-password');
  }
  await changePassword(person, initial, 'donghai-wang-1');
  await person.getByText('新密码里含有账号名').waitFor();
  await changePassword(person, initial, 'hai ling 2025');
  await person.getByText('密码已修改').waitFor();
  await person.getByRole('link', { name: '开始办事' }).click();
  await person.getByText('东海县的标段').waitFor(); // the new page takes the focus
  await followInRegisters(person, '项目');
  await person.locator('tr[data-row-key]').first().waitFor();
  expect(await inMenu(person, '本单位账号').count()).toBe(0);

  await confirm(administrator, '停用 donghai-wang');
  await rowOf(administrator, 'donghai-wang').getByText('已停用').waitFor();
  await followInRegisters(person, '人员');
  await person.getByText('尚未登录').waitFor();
  await person.getByRole('banner').getByRole('link', { name: '登录' }).waitFor();
  await enter(person, 'donghai-wang', 'hai ling 2025');
  await person.getByText('账号已停用').waitFor();
});

test('系统管理员建单位，安全管理员启用，审计管理员查到这两件事', async () => {
  const system = await openAs('xitong');
  await inMenu(system, '单位与账号').click();
  await system.getByRole('button', { name: '新建单位' }).click();
  await system.getByRole('textbox', { name: '单位名称', exact: true }).fill('赣榆建筑公司（示例）');
  await system.getByRole('textbox', { name: '单位代码', exact: true }).fill('ganyu-jianzhu');
  await system.getByRole('textbox', { name: '统一社会信用代码', exact: true }).fill(fakeCreditCode('320707', 9301));
  expect(await seriousFindings(system)).toEqual([]);
  await system.keyboard.press('Enter');
  await system.getByRole('textbox', { name: '账号', exact: true }).fill('ganyu-li');
  await system.getByRole('textbox', { name: '使用人', exact: true }).fill('李某（示例）');
  await system.keyboard.press('Enter');
  const initial = await takeGiven(system, 'ganyu-li');
  await rowOf(system, '赣榆建筑公司').waitFor();
  expect(await system.getByRole('button', { name: /启用/ }).count()).toBe(0);
  await system.goto('/account-security');
  await rowOf(system, 'ganyu-li').getByText('待启用').waitFor();
  expect(await system.getByRole('button', { name: /启用|封停|结束会话/ }).count()).toBe(0);

  const person = await city.open();
  await enter(person, 'ganyu-li', initial);
  await person.getByText('账号尚未启用').waitFor();

  const security = await openAs('anquan');
  await inMenu(security, '账号安全').click();
  await rowOf(security, 'ganyu-li').waitFor();
  expect(await security.getByRole('button', { name: /新建/ }).count()).toBe(0);
  await confirm(security, '启用 ganyu-li');
  await rowOf(security, 'ganyu-li').getByText('正常').waitFor();
  await enter(person, 'ganyu-li', initial);
  await person.getByText('李某（示例），您现在用的是别人设的初始密码').waitFor();

  const audit = await openAs('shenji');
  await inMenu(audit, '操作日志').click();
  await audit.getByRole('searchbox', { name: '对象' }).fill('ganyu');
  await audit.keyboard.press('Enter');
  for (const [act, by] of [
    ['建立单位', 'xitong'],
    ['任命单位管理员', 'xitong'],
    ['启用账号', 'anquan'],
  ] as const)
    await rowOf(audit, act).filter({ hasText: by }).filter({ hasText: 'ganyu' }).first().waitFor();
  await inMenu(audit, '登录记录').click();
  await rowOf(audit, 'ganyu-li').filter({ hasText: '账号不可用' }).waitFor();
  expect(
    await audit
      .getByRole('main')
      .getByRole('button', { name: /封停|停用|启用/ })
      .count(),
  ).toBe(0);
});

test.each(['xitong', 'anquan', 'shenji'])('%s 的菜单里没有业务，从地址进去也用话说明为什么看不到', async (login) => {
  const page = await openAs(login);
  expect(await menu(page).getByText('登记簿').count()).toBe(0);
  for (const path of ['/persons', '/enterprises/91320706FAKE00013X']) {
    await page.goto(path);
    await page.getByText('看不到企业、人员和项目的登记').waitFor();
    expect(await page.locator('tr[data-row-key]').count()).toBe(0);
  }
});
