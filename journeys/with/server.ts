// 旅程用的服务: the program started as a user starts it; it ends with the one who started it.

import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { inject } from 'vitest';

export interface Announced {
  readonly address: string;
  readonly accounts: readonly { readonly login: string; readonly password: string }[];
}

export interface Server extends Announced {
  stop(): Promise<void>;
}

export async function startServer(data: string, businessDate: string): Promise<Server> {
  const compiled = join(inject('testServers'), 'compiled');
  const server = spawn(process.execPath, ['bin/zhuce.js', 'start', '--json', '--demo', 'cast', '--port', '4170'], {
    env: { ...process.env, ZHUCE_DATA: data, ZHUCE_BUSINESS_DATE: businessDate, DATABASE_URL: '', NODE_COMPILE_CACHE: compiled },
    // The channel closes when a worker is killed, and that ends the city.
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  return {
    ...(await announcementOf(server)),
    async stop() {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

function announcementOf(server: ChildProcess): Promise<Announced> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.once('exit', (code) => reject(new Error(`the city ended with ${code}: ${said}`)));
    server.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.trimEnd().endsWith('}')) resolve(JSON.parse(said));
    });
  });
}
