// 缺少的依赖: what package-lock.json asks for and node_modules does not hold, by npm's own record of the last finished install.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glibcVersion } from './runtime.js';

const thisMachine = {
  os: process.platform,
  cpu: process.arch,
  get libc() {
    return glibcVersion() === undefined ? 'musl' : 'glibc';
  },
};

/**
 * Names of packages that are absent or of another version. npm writes its record last, so a broken-off install counts as nothing installed.
 * @param {string} root
 * @param {boolean} forTests Tools for checking count only then.
 * @param {{ os: string, cpu: string, libc: string | undefined }} machine
 * @returns {string[]}
 */
export function missingPackages(root, forTests, machine = thisMachine) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && isNeeded(entry, { forTests, machine }))
    .filter(([path, entry]) => !isSame(installed[path], entry))
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
}

/** npm leaves an optional package out without a word when its download fails; one built for this machine is needed all the same. */
function isNeeded(entry, { forTests, machine }) {
  if ((entry.dev || entry.devOptional) && !forTests) return false;
  return !entry.optional || isBuiltFor(machine, entry);
}

function isBuiltFor(machine, { os, cpu, libc }) {
  if (os === undefined || cpu === undefined) return false;
  const runs = (names, name) => names === undefined || [names].flat().includes(name);
  return runs(os, machine.os) && runs(cpu, machine.cpu) && runs(libc, machine.libc);
}

function isSame(installed, wanted) {
  return installed !== undefined && installed.version === wanted.version && installed.integrity === wanted.integrity;
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return {};
    throw error;
  }
}
