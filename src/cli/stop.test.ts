import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkout } from '#platform/paths';

const data = join(tmpdir(), `zhuce-stop-${process.pid}`);
afterEach(() => rmSync(data, { recursive: true, force: true }));

test('with an idle connection and a second signal the server still closes its database and gives up its lock', {
  timeout: 120_000,
}, async () => {
  const env = { ...process.env, ZHUCE_DATA: data, DATABASE_URL: '' };
  const server = spawn(process.execPath, ['bin/zhuce.js', 'start', '--json', '--empty', '--port', '4290'], {
    cwd: checkout,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = Number(new URL(await addressOf(server)).port);
  const idle = connect(port, '127.0.0.1');
  idle.on('error', () => undefined);
  await once(idle, 'connect');
  expect(existsSync(join(data, 'postgres', 'postmaster.pid'))).toBe(true);

  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  server.kill('SIGTERM');
  expect((await ended)[0]).toBe(0);
  expect([existsSync(join(data, 'server.lock')), existsSync(join(data, 'postgres', 'postmaster.pid'))]).toEqual([false, false]);
});

async function addressOf(server: ChildProcess): Promise<string> {
  let said = '';
  for await (const text of server.stdout?.setEncoding('utf8') ?? []) {
    said += text;
    if (said.trimEnd().endsWith('}')) break;
  }
  return JSON.parse(said).address;
}
