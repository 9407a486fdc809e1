// 安装依赖: runs `npm ci` when node_modules does not match package-lock.json; two launchers at once take turns.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { missingPackages } from './missing-packages.js';
import { acquire } from './process-lock.js';
import { Stop, say } from './stop.js';

/**
 * @param {string} root
 * @param {boolean} forTests
 */
export async function install(root, forTests) {
  if (missingPackages(root, forTests).length === 0) return;
  const lock = await waitForTurn(join(root, '.zhuce-installing'));
  try {
    if (missingPackages(root, forTests).length > 0) await installAll(root, lock);
  } finally {
    lock.release();
  }
  const missing = missingPackages(root, forTests);
  if (missing.length === 0) return;
  const names = missing.slice(0, 5).join(', ');
  throw new Stop(
    `依赖没有装全，缺少：${names}。多半是下载中断。请检查网络或 npm 源后再运行一次。`,
    `Some packages are still missing: ${names}. A download probably failed. Check the network or the npm registry and run the command again.`,
  );
}

async function waitForTurn(file) {
  for (let told = false; ; told = true) {
    const attempt = lockOrStop(file);
    if (attempt.held) return attempt;
    const pid = attempt.owner.holders[0].pid;
    if (!told) say(`另一个进程（${pid}）正在安装依赖，请稍候`, `process ${pid} is installing the packages, waiting`);
    await pause(300);
  }
}

function lockOrStop(file) {
  try {
    return acquire(file);
  } catch (error) {
    if (!['EACCES', 'EROFS', 'EPERM'].includes(error.code)) throw error;
    throw new Stop(
      `依赖需要安装，但当前用户不能写入 ${join(file, '..')}。请换用该目录的所有者运行，或把项目复制到自己的目录。`,
      `Packages must be installed, but this user may not write to ${join(file, '..')}. Run as its owner, or copy the project to a folder of your own.`,
    );
  }
}

async function installAll(root, lock) {
  const startedAt = Date.now();
  say('正在安装依赖（首次约需一分钟）', 'installing packages (about a minute the first time)');
  const { code, output } = await npmCi(root, lock);
  if (code !== 0) throw failure(code, output);
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  say(`依赖已安装，用时 ${seconds} 秒`, `packages installed in ${seconds} s`);
}

/** The lock names npm too: if this process is killed while npm goes on, the next launcher still waits. */
function npmCi(root, lock) {
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const child = spawn('npm', args, {
    cwd: root,
    env: outsideEnvironment(root),
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  if (child.pid !== undefined) lock.alsoHeldBy(child.pid);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output = `${output}${chunk}`.slice(-20_000)));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: error.code, output: error.message }));
    child.once('close', (code, signal) => resolve({ code: code ?? signal, output }));
  });
}

/** npm must not run on the Node inside the folder it is about to replace, nor inherit the settings of the npm that may have started us. */
function outsideEnvironment(root) {
  const inside = join(root, 'node_modules');
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(inside));
  const own = Object.entries(process.env).filter(([name]) => !/^npm_(lifecycle|package|command|execpath|node_execpath)/.test(name));
  return { ...Object.fromEntries(own), PATH: path.join(delimiter) };
}

function failure(code, output) {
  const said = output.trimEnd().split('\n').slice(-20).join('\n');
  if (code === 'ENOENT' && !existsNpm()) {
    return new Stop(
      '没有找到 npm。请安装 Node.js（自带 npm）后重试。',
      'npm was not found. Install Node.js, which brings it, and try again.',
    );
  }
  const [chinese, english] = remedyFor(output);
  return new Stop(`${said}\n安装依赖失败（npm ci：${code}）。${chinese}`, `npm ci failed (${code}). ${english}`);
}

function existsNpm() {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, 'npm')));
}

function remedyFor(output) {
  if (/ENOSPC/.test(output)) return ['磁盘已满，请腾出约 1 GB 空间后重试。', 'The disk is full; free about 1 GB and try again.'];
  if (/EACCES|EPERM|EROFS/.test(output))
    return ['没有写入权限，请换用项目目录的所有者运行。', 'No permission to write; run as the owner of the folder.'];
  if (/ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|network|E40[134]/.test(output)) {
    return [
      '无法从 npm 源下载，请检查网络、代理或 npm 源设置（npm config get registry）后重试。',
      'The registry could not be reached; check network, proxy and `npm config get registry`, then try again.',
    ];
  }
  return ['请按上面 npm 的说明处理后重试。', 'See what npm says above, then try again.'];
}
