import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, expect, test } from 'vitest';

interface Report {
  readonly summary: { readonly totalCruised: number; readonly violations: readonly { from: string; to: string; rule: { name: string } }[] };
}
const planted: string[] = [];
afterEach(() => {
  for (const folder of planted.splice(0)) rmSync(folder, { recursive: true, force: true });
});

// dependency-cruiser reports success when it could not read TypeScript at all; hence the floor.
test('every import follows the map, and the map was really read', { timeout: 60_000 }, () => {
  const { summary } = cruise('src');
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  expect(summary.totalCruised).toBeGreaterThan(100);
});

// The planted tree mirrors src, so that the rules meet the paths they were written for, and the real tree stays clean.
test.each([
  ['kernel-knows-nothing', 'kernel/a.ts', '../law/b.ts'],
  ['law-knows-only-kernel', 'law/a.ts', '../platform/b.ts'],
  ['platform-knows-only-kernel', 'platform/a.ts', '../law/b.ts'],
  ['matching-knows-kernel-and-law', 'matching/a.ts', '../domains/x/index.ts'],
  ['rules-are-pure', 'measures/m01/rules/a.ts', 'node:fs'],
  ['measures-do-not-meet', 'measures/m01/a.ts', '../m02/index.ts'],
  ['domains-do-not-know-measures', 'domains/x/a.ts', '../../measures/m02/index.ts'],
  ['use-the-front-door', 'measures/m01/a.ts', '../../domains/x/store/b.ts'],
  ['procedure-is-told-not-connected', 'measures/m01/procedure/a.ts', '../store/b.ts'],
  ['web-talks-through-contract', 'measures/m01/web/a.ts', '../routes.ts'],
  ['web-never-reaches-machinery', 'measures/m01/web/a.ts', '../../../platform/b.ts'],
])('the wall %s fires on a planted import', { timeout: 60_000 }, (rule, from, to) => {
  const { summary } = cruise('src', plant(from, to));
  expect(summary.violations.map((it) => it.rule.name)).toContain(rule);
});

test('the wall no-cycles fires on a planted cycle', { timeout: 60_000 }, () => {
  const folder = plant('law/a.ts', './b.ts');
  write(`${folder}/src/law/b.ts`, "export * from './a.ts';\n");
  expect(cruise('src', folder).summary.violations.map((it) => it.rule.name)).toContain('no-cycles');
});

test('the allowed import, a procedure to the front door of a domain, passes', { timeout: 60_000 }, () => {
  expect(cruise('src', plant('measures/m01/procedure/a.ts', '../../../domains/x/index.ts')).summary.violations).toEqual([]);
});

function plant(from: string, to: string): string {
  const folder = `data/planted-${planted.length}-${from.replaceAll(/\W/g, '-')}`;
  planted.push(folder);
  write(`${folder}/src/${from}`, `export * from '${to}';\n`);
  if (to.startsWith('.')) write(`${folder}/src/${dirname(from)}/${to}`, 'export const b = 1;\n');
  write(`${folder}/package.json`, '{ "type": "module" }');
  write(`${folder}/tsconfig.json`, '{ "compilerOptions": { "allowImportingTsExtensions": true, "noEmit": true } }');
  return folder;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function cruise(folder: string, cwd = '.'): Report {
  const root = process.cwd();
  const options = ['--config', `${root}/.dependency-cruiser.cjs`, '--output-type', 'json'];
  try {
    return JSON.parse(execFileSync(`${root}/node_modules/.bin/depcruise`, [folder, ...options], { encoding: 'utf8', maxBuffer: 1e8, cwd }));
  } catch (error) {
    return JSON.parse((error as { stdout: string }).stdout); // violations make it exit with their number
  }
}
