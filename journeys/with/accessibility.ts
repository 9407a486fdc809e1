// 可访问性: what axe finds on a page, what scrolls sideways, what a finger would miss.

import { source as axe } from 'axe-core';
import type { Page } from 'playwright-core';

/** Every rule runs, in the page itself; only what fails is carried over. */
const findings = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))))`;

/** Serious and critical findings of axe, worded so that a failure says where. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  if (page.frames().length > 1) throw new Error('the page has frames; axe would have to be brought into each of them');
  // Brought in once a page. What it evaluates to would be carried over as well, hence the last word.
  if (await page.evaluate('typeof axe === "undefined"')) await page.evaluate(`${axe}\nundefined`);
  return page.evaluate(findings);
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
