// 进程锁: a file that names its living holders. A dead holder is known by pid and start time, never by age.

import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

export function acquire(file, details = {}) {
  const content = { holders: [identityOf(process.pid)], ...details };
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (publish(file, content)) return heldLock(file, content);
    const owner = readLock(file);
    if (owner?.holders.some(isAlive)) return { held: false, owner };
    removeStale(file, owner);
  }
  throw new Error(`${file} changes hands faster than it can be read`);
}

function readLock(file) {
  const text = textOf(file);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Locks appear whole; a torn one was left by a power cut, and so were its holders.
    return { holders: [] };
  }
}

export function identityOf(pid) {
  return { pid, startedAt: startOf(pid) };
}

export function isAlive({ pid, startedAt }) {
  const now = startOf(pid);
  return now !== undefined && now === startedAt;
}

function heldLock(file, first) {
  let content = first;
  const rewrite = (next) => {
    content = next;
    const draft = draftOf(file, content);
    renameSync(draft, file);
  };
  return {
    held: true,
    update: (details) => rewrite({ ...content, ...details }),
    alsoHeldBy: (pid) => rewrite({ ...content, holders: [...content.holders, identityOf(pid)] }),
    release: () => {
      if (readLock(file)?.holders[0]?.pid === process.pid) rmSync(file, { force: true });
    },
  };
}

/** A link is made whole or not at all, and fails when the name is taken. */
function publish(file, content) {
  const draft = draftOf(file, content);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moved aside before it is removed: should another process have taken the lock in between, it gets it back. */
function removeStale(file, stale) {
  const aside = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    renameSync(file, aside);
    if (readLock(aside)?.holders.some(isAlive) && JSON.stringify(readLock(aside)) !== JSON.stringify(stale)) linkSync(aside, file);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function draftOf(file, content) {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, JSON.stringify(content), { mode: 0o644 });
  return draft;
}

/** Undefined when there is no such process, or only its unburied remains. */
function startOf(pid) {
  return process.platform === 'linux' ? startOnLinux(pid) : startElsewhere(pid);
}

function startOnLinux(pid) {
  const stat = textOf(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
  return `${textOf('/proc/sys/kernel/random/boot_id')?.trim()}:${fields[19]}`;
}

function startElsewhere(pid) {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return undefined;
    throw error;
  }
}
