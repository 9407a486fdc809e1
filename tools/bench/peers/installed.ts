// 装对照: the engines stand in a folder of their own with their own lockfile, so that the product's install stays small.

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install } from '../../../bin/install.js';
import { missingPackages } from '../../../bin/missing-packages.js';
import { checkout } from '../../../src/platform/paths.ts';

const folder = join(checkout, 'bench', 'peers');
const manifest = join(folder, 'package.json');

/** Installs them on first use; without a network the bench goes on with those that are there. */
export async function installPeers(say: (line: string) => void): Promise<void> {
  if (missingPackages(folder, false).length === 0) return;
  say('对照引擎装在 bench/peers，不随产品安装；现在第一次用到，先装（约 90 MB，npm ci --prefix bench/peers）。');
  try {
    await install(folder, false);
  } catch (error) {
    say(`对照引擎没有装全：${error instanceof Error ? error.message : String(error)}`);
    say('没有装上的对照这次不量，其余照常；联网后再运行一次即补上。');
  }
}

/** Its version, or undefined where it is not installed. */
export function peerVersion(name: string): string | undefined {
  const file = join(folder, 'node_modules', name, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version : undefined;
}

export async function loadPeer<Module>(name: string): Promise<Module> {
  return (await import(pathToFileURL(createRequire(manifest).resolve(name)).href)) as Module;
}
