// 端口: the wanted port, or the next one that is free.

import { StartRefusal } from './start-refusal.ts';

const tries = 100;

/**
 * Calls `listen` with the first port and the following ones until it does not fail with EADDRINUSE; gives the port that worked.
 * Asking whether a port is free and taking it later would lose against another starter.
 */
export async function listenOnFreePort(listen: (port: number) => Promise<unknown>, first = 3000): Promise<number> {
  for (let port = first; port < first + tries && port < 65_536; port += 1) {
    try {
      await listen(port);
      return port;
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new StartRefusal(`从 ${first} 起的 ${tries} 个端口都被占用。请关闭占用端口的程序，或另行指定端口。`);
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
