// 最后所见: of a journey that failed, what its pages showed, so that a failure by chance is understood from what it said.

import type { Page } from 'playwright-core';
import { afterEach } from 'vitest';

let opened: Page[] = [];

export function remember(page: Page): void {
  opened.push(page);
}

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const page of opened.filter((it) => !it.isClosed())) {
    const words = await page.innerText('body', { timeout: 5_000 }).catch((error: Error) => error.message);
    process.stderr.write(`${task.name}\n${page.url()}\n${words.slice(0, 3_000)}\n`);
  }
  opened = opened.slice(-20);
});
