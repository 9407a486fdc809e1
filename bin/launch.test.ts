// 启动测试: the real launcher in a small checkout of its own, with an npm and an older Node made up for the purpose.

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'launch-'));
  cpSync(import.meta.dirname, join(root, 'bin'), { recursive: true });
  write('package.json', JSON.stringify({ name: 'small', type: 'module' }));
  write('package-lock.json', JSON.stringify({ packages: {} }));
  write('src/cli/main.ts', program);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test.each(['24', '20.19.0'])('on Node %s: arguments, input, output and exit status are those of the program', async (version) => {
  const run = launch(version, ['echo', 'two words', '--json']);
  run.child.stdin.end('what was typed');
  expect(await run.ending).toEqual({ code: 7, signal: null });
  expect(JSON.parse(run.stdout())).toEqual({ args: ['echo', 'two words', '--json'], input: 'what was typed', major: 24 });
  expect(run.stderr()).toBe('');
});

test.each(['24', '20.19.0'])('on Node %s: SIGTERM reaches the program, which ends in its own way', async (version) => {
  const run = launch(version, ['wait']);
  await run.says('ready');
  run.child.kill('SIGTERM');
  expect(await run.ending).toEqual({ code: 5, signal: null });
});

test('a program that is killed is seen as killed', async () => {
  const run = launch('20.19.0', ['wait']);
  process.kill(Number(/ready (\d+)/.exec(await run.says('ready'))?.[1]), 'SIGKILL');
  expect(await run.ending).toEqual({ code: null, signal: 'SIGKILL' });
});

test('when the launcher is killed outright, the program still ends in good order', async () => {
  const run = launch('20.19.0', ['wait']);
  await run.says('ready');
  run.child.kill('SIGKILL');
  await expect.poll(() => existsSync(join(root, 'ended')), { timeout: 5000 }).toBe(true);
});

test('where no Node 24 runs, it says so and runs nothing', async () => {
  const run = launch('20.19.0', ['echo'], { PATH: '/nowhere' });
  expect(await run.ending).toEqual({ code: 1, signal: null });
  expect(run.stderr()).toMatch(/请自行安装 Node 24.*Install Node 24/s);
  expect(run.stdout()).toBe('');
});

test('installs what is missing, without a word on standard output', async () => {
  const PATH = npmThat(`echo noise; ${recordOf('1.0.0')}`);
  const run = launch('24', ['echo'], { PATH });
  run.child.stdin.end();
  expect(await run.ending).toEqual({ code: 7, signal: null });
  expect(JSON.parse(run.stdout())).toMatchObject({ args: ['echo'] });
  expect(run.stderr()).toMatch(/正在安装依赖.*packages installed/s);
  expect(npmCalls()).toEqual(['ci --include=dev --include=optional --no-audit --no-fund --loglevel=error']);
});

test('two launchers at once install once', async () => {
  const PATH = npmThat(`sleep 0.5; ${recordOf('1.0.0')}`);
  const runs = [launch('24', ['echo'], { PATH }), launch('24', ['echo'], { PATH })];
  for (const { child } of runs) child.stdin.end();
  expect(await Promise.all(runs.map(({ ending }) => ending))).toEqual([7, 7].map((code) => ({ code, signal: null })));
  expect(npmCalls()).toHaveLength(1);
  expect(readdirSync(root).filter((name) => name.includes('installing'))).toEqual([]);
});

test('an npm that goes on after its launcher was killed is waited for', async () => {
  const PATH = npmThat(`sleep 1; ${recordOf('1.0.0')}`);
  const first = launch('24', ['echo'], { PATH });
  await expect.poll(npmCalls, { timeout: 5000 }).toHaveLength(1);
  first.child.kill('SIGKILL');
  const second = launch('24', ['echo'], { PATH });
  second.child.stdin.end();
  expect(await second.ending).toEqual({ code: 7, signal: null });
  expect(npmCalls()).toHaveLength(1);
});

test.each`
  npm                                       | says
  ${'echo npm error ENOSPC >&2; exit 228'}  | ${/npm error ENOSPC.*228.*磁盘已满/s}
  ${'echo npm error ENOTFOUND >&2; exit 1'} | ${/npm error ENOTFOUND.*npm config get registry/s}
  ${recordOf('2.0.0')}                      | ${/缺少：wanted.*再运行一次/s}
`('when the install fails it says what happened and what to do: $says', async ({ npm, says }) => {
  const run = launch('24', ['echo'], { PATH: npmThat(npm) });
  expect(await run.ending).toEqual({ code: 1, signal: null });
  expect(run.stderr()).toMatch(says);
  expect(run.stdout()).toBe('');
});

const program = `
import { writeFileSync } from 'node:fs';
export async function main(argv: string[]): Promise<number> {
  if (argv[0] === 'wait') {
    const alive = setInterval(() => undefined, 1000);
    const signalled = new Promise((resolve) => process.once('SIGTERM', resolve));
    console.log('ready ' + process.pid);
    await signalled;
    clearInterval(alive);
    writeFileSync('ended', '');
    return 5;
  }
  let input = '';
  for await (const chunk of process.stdin) input += chunk;
  console.log(JSON.stringify({ args: argv, input, major: Number.parseInt(process.versions.node, 10) }));
  return 7;
}
`;

/** An older Node is this one saying it is older; what it starts is not. */
function launch(version: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  mkdirSync(join(root, 'node_modules', `node-linux-${process.arch}`, 'bin'), { recursive: true });
  const packaged = join(root, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node');
  if (!existsSync(packaged) && env.PATH !== '/nowhere') symlinkSync(process.execPath, packaged);
  write('old.mjs', `Object.defineProperty(process.versions, 'node', { value: '${version}' }); await import('./bin/zhuce.js');`);
  const script = version === '24' ? 'bin/zhuce.js' : 'old.mjs';
  const child = spawn(process.execPath, [script, ...args], { cwd: root, env: { ...process.env, NODE_OPTIONS: '', ...env } });
  return observed(child);
}

function observed(child: ChildProcessWithoutNullStreams) {
  const heard = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (heard.stdout += chunk));
  child.stderr.on('data', (chunk) => (heard.stderr += chunk));
  const ending = once(child, 'close').then(([code, signal]) => ({ code, signal }));
  const says = async (word: string) => {
    while (!heard.stdout.includes(word)) await once(child.stdout, 'data');
    return heard.stdout;
  };
  return { child, ending, says, stdout: () => heard.stdout, stderr: () => heard.stderr };
}

/** A lockfile that asks for one package, and an `npm` that does as told; gives the PATH to find it by. */
function npmThat(does: string): string {
  write('package-lock.json', JSON.stringify({ packages: { 'node_modules/wanted': { version: '1.0.0' } } }));
  write('fake/npm', `#!/bin/sh\necho "$@" >> npm-calls\n${does}\n`, 0o755);
  return `${join(root, 'fake')}:${dirname(process.execPath)}:/usr/bin:/bin`;
}

function recordOf(version: string): string {
  const record = JSON.stringify({ packages: { 'node_modules/wanted': { version } } });
  return `mkdir -p node_modules; echo '${record}' > node_modules/.package-lock.json`;
}

function npmCalls(): readonly string[] {
  const file = join(root, 'npm-calls');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

function write(name: string, text: string, mode = 0o644) {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text, { mode });
}
