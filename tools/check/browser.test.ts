// 浏览器测试: on machines made up for the purpose.

import { expect, test } from 'vitest';
import { findBrowser, type Machine } from './browser.ts';

test('a machine that has both needs no installing', () => {
  expect(findBrowser(machine({ has: ['chromium-headless-shell', 'fonts-noto-cjk'] }))).toEqual({
    chromium: '/usr/bin/chromium-headless-shell',
  });
});

test.each`
  has                            | installed
  ${[]}                          | ${['chromium-headless-shell', 'fonts-noto-cjk']}
  ${['chromium-headless-shell']} | ${['fonts-noto-cjk']}
  ${['fonts-noto-cjk']}          | ${['chromium-headless-shell']}
`('root on Debian with $has installs $installed', ({ has, installed }) => {
  const asked: string[] = [];
  expect(findBrowser(machine({ has, asked }))).toEqual({ chromium: '/usr/bin/chromium-headless-shell' });
  expect(asked).toEqual(installed);
});

test.each`
  change                                      | reason
  ${{ isRoot: false }}                        | ${'apt-get install chromium-headless-shell'}
  ${{ isDebian: false }}                      | ${'不是 Debian'}
  ${{ install: () => 'apt-get update 失败' }} | ${'apt-get update 失败'}
`('says why there is no browser: $reason', ({ change, reason }) => {
  expect(findBrowser({ ...machine({ has: [] }), ...change })).toEqual({ missing: expect.stringContaining(reason) });
});

test('an install that brings no browser is not believed', () => {
  expect(findBrowser({ ...machine({ has: [] }), install: () => undefined })).toEqual({ missing: expect.stringContaining('仍没有找到') });
});

function machine({ has, asked = [] }: { has: readonly string[]; asked?: string[] }): Machine {
  const present = new Set(has);
  return {
    isRoot: true,
    isDebian: true,
    chromium: () => (present.has('chromium-headless-shell') ? '/usr/bin/chromium-headless-shell' : undefined),
    hasChineseFont: () => present.has('fonts-noto-cjk'),
    install(packages) {
      asked.push(...packages);
      for (const name of packages) present.add(name);
      return undefined;
    },
  };
}
