// 运行环境: which Node 24 can be had on this machine.

import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { Stop } from './stop.js';

const needed = 24;
/** The oldest C library the packaged Node 24 and PostgreSQL run on. */
const oldestGlibc = [2, 28];

/** @param {string} version */
export function isModern(version) {
  return Number.parseInt(version.replace('v', ''), 10) >= needed;
}

/** Said before anything is downloaded. */
export function refuseUnlessRunnable() {
  if (hasBundledNode() || systemNode() !== undefined) return;
  const here = `${process.platform} ${process.arch}`;
  throw new Stop(
    `本机 Node 为 ${process.versions.node}，需要 ${needed} 或更高版本；随包的 Node 只适用于 Linux x64/arm64（glibc 2.28 或更高），本机是 ${here}。请自行安装 Node ${needed}（https://nodejs.org）后重试。`,
    `This machine has Node ${process.versions.node} on ${here}; Node ${needed} or later is needed and the packaged one runs on Linux x64/arm64 with glibc 2.28 or later only. Install Node ${needed} and try again.`,
  );
}

/** The packaged Node 24, if it runs here. @param {string} root */
export function bundledNode(root) {
  const path = join(root, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node');
  return runsModern(path) ? path : undefined;
}

/** The first Node 24 or later on PATH. */
export function systemNode() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, process.platform === 'win32' ? 'node.exe' : 'node')).find(runsModern);
}

function hasBundledNode() {
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) return false;
  const [major, minor] = (glibcVersion() ?? '0.0').split('.').map(Number);
  return major > oldestGlibc[0] || (major === oldestGlibc[0] && minor >= oldestGlibc[1]);
}

/** Undefined where the C library is another one (musl). @returns {string | undefined} */
export function glibcVersion() {
  if (process.report === undefined) return undefined;
  process.report.excludeNetwork = true;
  return process.report.getReport().header.glibcVersionRuntime;
}

/** @param {string} path */
function runsModern(path) {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return status === 0 && isModern(stdout);
}
