// 运行工具: starts a program of node_modules on this Node, and keeps what it says.

import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { checkout } from '../../src/platform/paths.ts';

export interface ToolRun {
  /** Null when it was ended for taking too long. */
  readonly code: number | null;
  readonly output: string;
}

/** Far more than a step needs on two idle processors, so that a busy machine does not fail it. */
const patienceMs = 2_400_000;

export function runTool(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<ToolRun> {
  // The tools are scripts that start `node` by name; it must be this one.
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter);
  const options = { cwd: checkout, env: { ...process.env, ...env, PATH: path }, timeout: patienceMs };
  const child = spawn(join(checkout, 'node_modules', '.bin', name), args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) =>
      resolve({ code, output: code === null ? `${output}\n超过 ${patienceMs / 60_000} 分钟，已终止` : output }),
    );
  });
}
