// 启动: finds a Node 24, installs what is missing, then runs a TypeScript entry here or in a child on that Node.

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.js';
import { bundledNode, isModern, refuseUnlessRunnable, systemNode } from './runtime.js';
import { Stop } from './stop.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {{ self: string, entry: string, forTests: boolean }} program `entry` exports `main(argv): Promise<number>`; its path is relative to this folder.
 */
export async function launch({ self, entry, forTests }) {
  const argv = process.argv.slice(2);
  try {
    if (!isModern(process.versions.node)) refuseUnlessRunnable();
    await install(root, forTests);
    if (!isModern(process.versions.node)) return await rerun(fileURLToPath(self), argv);
    endWithTheLauncher();
    const { main } = await import(new URL(entry, import.meta.url).href);
    process.exitCode = await main(argv);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    process.stderr.write(`zhuce: ${error.message}\n`);
    process.exitCode = 1;
  }
}

/**
 * @param {string} script
 * @param {readonly string[]} argv
 */
async function rerun(script, argv) {
  const node = bundledNode(root) ?? systemNode();
  if (node === undefined) {
    throw new Stop(
      `依赖已安装，但随包的 Node 24 不能在本机运行。请自行安装 Node 24 或更高版本后重试。`,
      'The packaged Node 24 does not run on this machine. Install Node 24 or later and try again.',
    );
  }
  // What the program starts by the name `node` shall be the same one.
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` };
  const child = spawn(node, [...process.execArgv, script, ...argv], { env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2']) process.on(signal, () => child.kill(signal));
  // A terminal sends Ctrl-C to the child as well; passing it on would count as a second one.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  const [code, signal] = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (...ending) => resolve(ending));
  });
  if (signal === null) process.exitCode = code;
  else dieOf(signal);
}

/** A shell sees the same ending as if the child had been started by it. */
function dieOf(signal) {
  process.removeAllListeners(signal);
  process.exitCode = 128 + constants.signals[signal];
  process.kill(process.pid, signal);
}

/** A launcher killed outright (`kill -9`) cannot pass that on; the closed channel tells us, and we end in good order. */
function endWithTheLauncher() {
  if (process.channel === undefined) return;
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
