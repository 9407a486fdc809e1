// 端口测试: with real sockets.

import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { listenOnFreePort } from './free-port.ts';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

test('takes the wanted port when it is free', async () => {
  const wanted = await portOf(await listening(0));
  servers.pop()?.close();
  expect(await listenOnFreePort(listening, wanted)).toBe(wanted);
});

test('takes the next one when the wanted port is taken', async () => {
  const taken = portOf(await listening(0));
  expect(await listenOnFreePort(listening, taken)).toBeGreaterThan(taken);
});

test('reports any other trouble at once', async () => {
  let calls = 0;
  const failing = async () => {
    calls += 1;
    throw Object.assign(new Error('no permission'), { code: 'EACCES' });
  };
  await expect(listenOnFreePort(failing)).rejects.toThrow('no permission');
  expect(calls).toBe(1);
});

test('gives up with advice when nothing is free', async () => {
  const taken = async () => {
    throw Object.assign(new Error('taken'), { code: 'EADDRINUSE' });
  };
  await expect(listenOnFreePort(taken, 65_530)).rejects.toThrow('另行指定端口');
});

async function listening(port: number): Promise<Server> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  servers.push(server);
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server does not listen on a port');
  return address.port;
}
