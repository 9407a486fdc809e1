// bench: starts the measurements in a process of their own, so that nothing of the command line is measured along.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checkout } from '#platform/paths';
import { notSatisfied } from './exit.ts';

export interface BenchOptions {
  readonly scale?: string;
  readonly json?: boolean;
}

/** Exit status 0: decisions are the same and every gate holds; 1: not; 2: wrong use. */
export function benchCommand(what: string | undefined, { scale, json = false }: BenchOptions): Promise<number> {
  const words = [...(what === undefined ? [] : [what]), ...(scale === undefined ? [] : ['--scale', scale]), ...(json ? ['--json'] : [])];
  // The measurements clear the memory before each of them.
  const child = spawn(process.execPath, ['--expose-gc', join(checkout, 'tools', 'bench', 'bench.ts'), ...words], { stdio: 'inherit' });
  // It has a database to stop. A terminal sends Ctrl-C to it as well.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? notSatisfied));
  });
}
