// 旅程: 每一页（公众、企业、招标人）— 可访问性、手机宽度、英文、打印.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousFindings } from './with/accessibility.ts';
import { type RunningCity, startCity } from './with/city.ts';
import { eachPage, type PageSeen } from './with/each-page.ts';
import { settled } from './with/settled.ts';

let city: RunningCity;
beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.stop());

const pages: readonly PageSeen[] = [
  ['/', undefined],
  ['/parameters', undefined],
  ['/conflicts', undefined],
  ['/tenders', undefined],
  ['/tenders/DH-2025-007', undefined],
  ['/sign-in', undefined],
  ['/no-such-page', undefined],
  ['/tenders/DH-2025-007', 'yuntai'],
  ['/tenders/GY-2025-019', 'guanyun-xian'],
  ['/tenders/DH-2025-007', 'donghai'],
  ['/desk', 'yuntai'],
  ['/desk', 'donghai'],
  ['/questions', 'yuntai'],
  ['/opportunities', 'yuntai'],
  ['/check-sheets', 'yuntai'],
  ['/notices', 'yuntai'],
  ['/check', undefined],
  ['/check/HD-0000-0000-0000-0000', undefined],
  ['/enterprises?row=91320706FAKE00013X', 'donghai'],
  ['/enterprises/91320706FAKE00013X', 'yuntai'],
];

eachPage(pages, () => city);

test('招标项目可以问某一日、某一时所知；翻到标段仍是那一日，再回到现在', async () => {
  const page = await city.open();
  await page.goto('/tenders?known=2020-01-01');
  await page.getByText('只计到 2020-01-01 为止所知').waitFor();
  await page.goto('/tenders?asof=2025-05-01');
  await page.getByRole('link', { name: '东海县晶都大道东延市政综合工程' }).first().click();
  await page.getByText('本页是 2025-05-01 的情况').waitFor();
  await page.locator('.facts .lot-state', { hasText: '未公告' }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('link', { name: '回到现在' }).click();
  await page.getByText('本页是 2025-05-01 的情况').waitFor({ state: 'detached' });
  expect(new URL(page.url()).search).toBe('');
  await page.locator('.facts .lot-state', { hasText: '还剩 16 天' }).waitFor();
});

test('M06 截止以前的某一日，标段在招、还剩几天，也不说仅供试算；截止以后相反', async () => {
  const page = await city.openAs('yuntai');
  const shown = async (day: string): Promise<string> => {
    await page.goto(`/tenders/DH-2025-007?asof=${day}`);
    await page.getByText(`本页是 ${day} 的情况`).waitFor();
    await page.getByLabel(/投标报价/).waitFor();
    await settled(page);
    return (await page.getByRole('main').textContent()) ?? '';
  };
  const onLastDay = await shown('2025-05-28');
  expect(onLastDay).toContain('今天截止');
  expect(onLastDay).not.toContain('仅供试算');
  const after = await shown('2025-05-29');
  expect(after).toContain('已截止');
  expect(after).toContain('仅供试算');
});

test('英文界面同一地址，法律原文仍是中文', async () => {
  const page = await city.open();
  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('link', { name: 'Parameters' }).waitFor();
  await settled(page);
  expect(await page.getByRole('main').textContent()).toContain('支持信誉良好、具有相关专业技术能力');
});

test('首页连同脚本、样式和数据，传输不超过 400 kB，也不带开发用的脚本', async () => {
  const page = await city.open();
  const sizes: Promise<number>[] = [];
  const scripts: string[] = [];
  page.on('requestfinished', (request) => {
    sizes.push(request.sizes().then((it) => it.responseBodySize));
    scripts.push(request.url());
  });
  await page.goto('/');
  await page.getByText('支持信誉良好、具有相关专业技术能力').first().waitFor();
  await settled(page);
  const sum = (await Promise.all(sizes)).reduce((one, other) => one + other, 0);
  expect(sum).toBeGreaterThan(100_000);
  expect(sum).toBeLessThan(400_000);
  expect(scripts.filter((it) => it.includes('dev-runtime'))).toEqual([]);
});

test('首页可以打印成不空白的 PDF', async () => {
  const page = await city.open();
  await page.goto('/');
  await page.getByText('支持信誉良好、具有相关专业技术能力').first().waitFor();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.length).toBeGreaterThan(50_000);
});
