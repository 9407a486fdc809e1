// 已载入的数据: the small city is filled once a run and day, by starting it; every journey has a copy of its own.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';
import { acquire } from '../../bin/process-lock.js';
import { startServer } from './server.ts';

/**
 * A city lives on after it was filled, and so may a journey; only the commitments that were made by then are there. A journey has the
 * city that was filled last before its day.
 */
const fillingDays = ['2025-05-12', '2025-09-08'];

/** The place of a data folder that nobody else has. It goes with the folder of the run, also after a run that was killed. */
export async function copyOfFilledData(businessDate: string): Promise<string> {
  const run = inject('testServers');
  const filled = await filledOn(fillingDays.findLast((day) => day <= businessDate) ?? businessDate, run);
  const copy = mkdtempSync(join(run, 'city-'));
  // Whose a file is belongs to the database; a copy by Node would give all of it to root.
  const { status, stderr } = spawnSync('cp', ['-a', `${filled}/.`, copy], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the filled city was not copied: ${stderr}`);
  return copy;
}

/** Whoever comes first fills it, and builds the pages by that; the others wait. */
async function filledOn(day: string, run: string): Promise<string> {
  const filled = join(run, `filled-${day}`);
  for (;;) {
    if (existsSync(filled)) return filled;
    const lock = acquire(join(run, 'filling.lock'));
    if (lock.held) {
      try {
        if (!existsSync(filled)) await fill(filled, day);
        return filled;
      } finally {
        lock.release();
      }
    }
    await pause(50);
  }
}

/** It appears whole: at rest, with the database closed in good order. */
async function fill(filled: string, day: string): Promise<void> {
  const draft = `${filled}-draft`;
  const server = await startServer(draft, day);
  await server.stop();
  renameSync(draft, filled);
}
