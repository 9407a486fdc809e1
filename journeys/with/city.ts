// 旅程用的城市: the program started as a user starts it, on data of its own, and a browser before it.

import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { thisMachine } from '../../tools/check/browser.ts';

export interface RunningCity {
  readonly address: string;
  readonly accounts: readonly { readonly login: string; readonly password: string }[];
  open(size?: { readonly width: number; readonly height: number }): Promise<Page>;
  stop(): Promise<void>;
}

export const desk = { width: 1366, height: 768 };
export const phone = { width: 390, height: 844 };

export async function startCity(businessDate = '2025-05-12'): Promise<RunningCity> {
  const data = join(tmpdir(), `zhuce-journey-${process.pid}`);
  const server = spawn(process.execPath, ['bin/zhuce.js', 'start', '--json', '--demo', 'cast', '--port', '4170'], {
    env: { ...process.env, ZHUCE_DATA: data, ZHUCE_BUSINESS_DATE: businessDate, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { address, accounts } = await announcementOf(server);
  const browser = await launch();
  return {
    address,
    accounts,
    async open(size = desk) {
      const page = await (await browser.newContext({ viewport: size, locale: 'zh-CN', baseURL: address })).newPage();
      page.setDefaultTimeout(15_000);
      return page;
    },
    async stop() {
      await browser.close();
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

export async function signIn(page: Page, { accounts }: RunningCity, login: string): Promise<void> {
  const password = accounts.find((it) => it.login === login)?.password ?? '';
  await page.goto('/sign-in');
  await page.getByLabel('账号').fill(login);
  await page.getByLabel('密码').fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '退出' }).waitFor();
}

/** Serious and critical findings of axe, worded so that a failure says where. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return serious.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** The page itself never scrolls sideways; a wide table scrolls in its own box. */
export function overflowsSideways(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
}

/** Buttons and links of their own that a finger would miss; a link within a text is as high as its line, and the cross that clears a field is the library's. */
export function tooSmallForFingers(page: Page): Promise<readonly string[]> {
  return page.evaluate(`[...document.querySelectorAll('header a, header button, header summary, main button, main summary, main a')]
    .filter((it) => it.checkVisibility() && getComputedStyle(it).display !== 'inline' && !it.closest('.ant-pagination, table, [class*="-clear"]'))
    .filter((it) => it.getBoundingClientRect().height > 0 && it.getBoundingClientRect().height < 43.5)
    .map((it) => it.tagName + ' ' + it.textContent.trim().slice(0, 20))`);
}

function launch(): Promise<Browser> {
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({ executablePath: thisMachine.chromium() ?? 'chromium', args: ['--no-sandbox', ...quiet] });
}

function announcementOf(server: ChildProcess): Promise<Pick<RunningCity, 'address' | 'accounts'>> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.once('exit', (code) => reject(new Error(`the city ended with ${code}: ${said}`)));
    server.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.trimEnd().endsWith('}')) resolve(JSON.parse(said));
    });
  });
}
