// 每一页的检查: no serious finding of axe, nothing that scrolls sideways on a desk or a phone, nothing too small for fingers, and 演示数据 said.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { overflowsSideways, seriousFindings, tooSmallForFingers } from './accessibility.ts';
import { desk, phone, type RunningCity } from './city.ts';
import { resize, settled } from './settled.ts';

/** Path, and who looks; undefined: nobody signed in. */
export type PageSeen = readonly [path: string, login: string | undefined];

export function eachPage(pages: readonly PageSeen[], city: () => RunningCity): void {
  /** Each account signs in once. */
  const opened = new Map<string, Promise<Page>>();
  const pageOf = (login: string | undefined): Promise<Page> => {
    const page = opened.get(login ?? '') ?? (login === undefined ? city().open() : city().openAs(login));
    opened.set(login ?? '', page);
    return page;
  };

  test.each(pages)('%s（%s）没有严重的可访问性问题，在桌面和手机上都不横向滚动，标明演示数据', async (path, login) => {
    const page = await pageOf(login);
    await page.setViewportSize(desk);
    await page.goto(path);
    await settled(page);
    for (const size of [desk, phone]) {
      await resize(page, size);
      expect([size.width, await seriousFindings(page)]).toEqual([size.width, []]);
      expect([size.width, await overflowsSideways(page)]).toEqual([size.width, false]);
      if (size === phone) expect(await tooSmallForFingers(page)).toEqual([]);
      expect(await page.locator('body').textContent()).toContain('演示数据');
    }
  });
}
