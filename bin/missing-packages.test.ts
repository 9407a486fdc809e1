// 缺少的依赖测试: npm's record against the lockfile, on machines made up for the purpose.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { missingPackages } from './missing-packages.js';

const here = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const plain = { version: '1.0.0', integrity: 'sha512-a' };
const forHere = { ...plain, optional: true, os: ['linux'], cpu: ['x64'], libc: ['glibc'] };

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'missing-packages-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test.each`
  what                              | wanted                                            | installed                              | forTests | missing
  ${'all there'}                    | ${{ a: plain }}                                   | ${{ a: plain }}                        | ${false} | ${[]}
  ${'nothing installed'}            | ${{ a: plain }}                                   | ${undefined}                           | ${false} | ${['a']}
  ${'another version'}              | ${{ a: plain }}                                   | ${{ a: { ...plain, version: '2' } }}   | ${false} | ${['a']}
  ${'another content'}              | ${{ a: plain }}                                   | ${{ a: { ...plain, integrity: 'b' } }} | ${false} | ${['a']}
  ${'a linked folder left out'}     | ${{ a: { link: true } }}                          | ${{}}                                  | ${false} | ${['a']}
  ${'more than asked for'}          | ${{}}                                             | ${{ a: plain }}                        | ${false} | ${[]}
  ${'a tool, to run'}               | ${{ a: { ...plain, dev: true } }}                 | ${{}}                                  | ${false} | ${[]}
  ${'a tool, to test'}              | ${{ a: { ...plain, dev: true } }}                 | ${{}}                                  | ${true}  | ${['a']}
  ${'optional, built for here'}     | ${{ a: forHere }}                                 | ${{}}                                  | ${false} | ${['a']}
  ${'optional, in the old writing'} | ${{ a: { ...forHere, os: 'linux', cpu: 'x64' } }} | ${{}}                                  | ${false} | ${['a']}
  ${'optional, another processor'}  | ${{ a: { ...forHere, cpu: ['arm64'] } }}          | ${{}}                                  | ${false} | ${[]}
  ${'optional, another C library'}  | ${{ a: { ...forHere, libc: ['musl'] } }}          | ${{}}                                  | ${false} | ${[]}
  ${'optional, no C library named'} | ${{ a: { ...forHere, libc: undefined } }}         | ${{}}                                  | ${false} | ${['a']}
  ${'optional, for no machine'}     | ${{ a: { ...plain, optional: true } }}            | ${{}}                                  | ${false} | ${[]}
`('$what: $missing', ({ wanted, installed, forTests, missing }) => {
  write(root, 'package-lock.json', { '': { version: '0.1.0' }, ...keyed(wanted) });
  if (installed !== undefined) write(join(root, 'node_modules'), '.package-lock.json', keyed(installed));
  expect(missingPackages(root, forTests, here)).toEqual(missing);
});

test('names a nested package by its own name', () => {
  write(root, 'package-lock.json', { 'node_modules/a/node_modules/@scope/b': plain });
  expect(missingPackages(root, false, here)).toEqual(['@scope/b']);
});

function keyed(packages: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(packages).map(([name, entry]) => [`node_modules/${name}`, entry]));
}

function write(folder: string, name: string, packages: unknown) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), JSON.stringify({ packages }));
}
