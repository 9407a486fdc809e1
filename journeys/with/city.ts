// 旅程用的城市: the running program on data of its own, and a browser before it.

import { rmSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { thisMachine } from '../../tools/check/browser.ts';
import { copyOfFilledData } from './filled-data.ts';
import { remember } from './last-seen.ts';
import { type Announced, startServer } from './server.ts';
import { watchRequests } from './settled.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface RunningCity extends Announced {
  open(size?: Size): Promise<Page>;
  /** Signed in already, where signing in is not what the journey is about. */
  openAs(login: string, size?: Size): Promise<Page>;
  stop(): Promise<void>;
}

export const desk: Size = { width: 1366, height: 768 };
export const phone: Size = { width: 390, height: 844 };

export async function startCity(businessDate = '2025-05-12'): Promise<RunningCity> {
  const data = await copyOfFilledData(businessDate);
  const server = await startServer(data, businessDate);
  const browser = await launch();
  const open = async (size = desk) => {
    const page = await (await browser.newContext({ viewport: size, locale: 'zh-CN', baseURL: server.address })).newPage();
    page.setDefaultTimeout(30_000);
    watchRequests(page);
    remember(page);
    return page;
  };
  return {
    ...server,
    open,
    async openAs(login, size) {
      const page = await open(size);
      const data = { login, password: passwordOf(server, login) };
      const answer = await page.request.post('/api/session', { headers: { 'x-zhuce': '1' }, data });
      if (!answer.ok()) throw new Error(`${login} was not signed in: ${await answer.text()}`);
      return page;
    },
    async stop() {
      await browser.close();
      await server.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** As a person does it. */
export async function signIn(page: Page, city: Announced, login: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('账号').fill(login);
  await page.getByLabel('密码').fill(passwordOf(city, login));
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '退出' }).waitFor();
}

export function passwordOf({ accounts }: Announced, login: string): string {
  return accounts.find((it) => it.login === login)?.password ?? '';
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
