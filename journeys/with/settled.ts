// 页面已停当: what was asked for has come and is shown, as a person waits for it before looking.

import type { Page, Request } from 'playwright-core';

/** For what is polled: as long as the page itself is waited for. */
export const patient = { timeout: 30_000 };

const underWay = new WeakMap<Page, Set<Request>>();

/** From the first moment of a page on. */
export function watchRequests(page: Page): void {
  const requests = new Set<Request>();
  underWay.set(page, requests);
  page.on('request', (request) => requests.add(request));
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
}

const drawnTwice = 'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))';

/**
 * Nothing is on its way, nothing says that it is loading, and so it stays. The browser's own idle network would not do: a page that is
 * slow to begin asks for its rows only after that.
 */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('main').waitFor();
  for (let still = 0; still < 4; ) {
    await page.evaluate(drawnTwice);
    const isBusy = underWay.get(page)?.size !== 0 || (await page.locator('.loading, [aria-busy="true"]').count()) > 0;
    still = isBusy ? 0 : still + 1;
    await page.waitForTimeout(25);
  }
}

/** The page follows another size, as when a phone is turned. */
export async function resize(page: Page, size: { readonly width: number; readonly height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(drawnTwice);
}
