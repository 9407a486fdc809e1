// 中断的导入测试: the program itself, cut off in the middle of an upload, asked for two imports at once, and killed while it writes.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importOutcome, uploadList } from '#contract/domains/imports';
import type { Database } from '#platform/database/connect';
import { visitDatabase } from '#platform/database/visit-database';
import { checkout, placesIn, systemFolder } from '#platform/paths';
import { xlsxOf } from '#platform/workbook/testing';

const data = join(tmpdir(), `zhuce-broken-off-${process.pid}`);
const header = ['人员编号', '姓名', '受聘企业统一社会信用代码', '在建工程数'];
const persons = (prefix: string, count: number) =>
  xlsxOf({ 项目负责人: [header, ...Array.from({ length: count }, (_, i) => [`${prefix}${i}`, '某人', '', 0])] });

let server: ChildProcess;
let address: string;
let cookie: string;
beforeAll(start, 120_000);
afterAll(async () => {
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
  rmSync(data, { recursive: true, force: true });
}, 60_000);

test('an upload that is cut off leaves nothing behind, and the next request is answered', async () => {
  const before = await uploads();
  const body = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\nPK half of it';
  const { port } = new URL(address);
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(
    `POST /api/imports/firms HTTP/1.1\r\nHost: localhost:${port}\r\nCookie: ${cookie}\r\nX-Zhuce: 1\r\n` +
      `Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 100000\r\n\r\n${body}`,
  );
  await setTimeout(300);
  socket.destroy();
  await setTimeout(300);
  expect(await uploads()).toEqual(before);
  expect(importOutcome.parse(await (await send(await persons('N', 3), '?dryRun=true')).json())).toMatchObject({ faultCount: 0 });
}, 30_000);

test('two imports at once are both answered, one after the other and each whole', async () => {
  const replies = await Promise.all([send(await persons('A', 1500)), send(await persons('B', 1500))]);
  const outcomes = await Promise.all(replies.map(async (reply) => importOutcome.parse(await reply.json())));
  expect(outcomes).toMatchObject([
    { done: true, sheets: [{ added: 1500 }] },
    { done: true, sheets: [{ added: 1500 }] },
  ]);
  const instants = await ask<{ count: number }>('select count(*)::int as count from person where upper_inf(known) group by lower(known)');
  expect(instants.map(({ count }) => count).filter((count) => count === 1500)).toHaveLength(2);
}, 60_000);

test('killed while it writes, it starts again with nothing half written, and takes the same file', async () => {
  const state =
    'select (select count(*)::int from person) as persons, (select count(*)::int from register_loaded) as loaded, (select count(*)::int from import_batch) as imports';
  const before = await ask(state);
  const large = await persons('K', 40_000);
  const answered = send(large).then(
    ({ status }) => status,
    () => 'cut off',
  );
  await visiting(async (database) => {
    // Of a long statement only the beginning is shown; who has written has an id.
    const writing = sql`select from pg_stat_activity
      where query like '%said as materialized%' and pid <> pg_backend_pid() and backend_xid is not null`;
    while ((await writing.execute(database)).rows.length === 0) await setTimeout(5);
    server.kill('SIGKILL');
  });
  expect(await answered).toBe('cut off');
  await start();
  expect(await ask(state)).toEqual(before);
  const again = importOutcome.parse(await (await send(large)).json());
  expect(again).toMatchObject({ done: true, questions: [], sheets: [{ added: 40_000, unchanged: 0 }] });
}, 180_000);

async function start(): Promise<void> {
  server = spawn(process.execPath, ['bin/zhuce.js', 'start', '--json', '--demo', 'cast', '--port', '4291'], {
    cwd: checkout,
    env: { ...process.env, ZHUCE_DATA: data, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const text of server.stdout?.setEncoding('utf8') ?? []) {
    said += text;
    if (said.trimEnd().endsWith('}')) break;
  }
  ({ address } = JSON.parse(said));
  const body = JSON.stringify({ login: 'zhujian', password: 'zhujian-2025' });
  const headers = { 'content-type': 'application/json', 'x-zhuce': '1' };
  const reply = await fetch(new URL('/api/session', address), { method: 'POST', headers, body });
  cookie = reply.headers.get('set-cookie')?.split(';')[0] ?? '';
}

function send(bytes: Uint8Array, query = ''): Promise<Response> {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(bytes)]), '人员.xlsx');
  return fetch(new URL(`/api/imports/firms${query}`, address), { method: 'POST', headers: { cookie, 'x-zhuce': '1' }, body });
}

async function uploads(): Promise<readonly string[]> {
  const reply = await fetch(new URL('/api/imports/uploads', address), { headers: { cookie } });
  return uploadList.parse(await reply.json()).uploads.map(({ id }) => id);
}

/** Of the database of the program that runs, beside it. */
function visiting<Outcome>(act: (database: Database) => Promise<Outcome>): Promise<Outcome> {
  return visitDatabase(placesIn(data, join(systemFolder, 'binaries')), ({ database }) => act(database));
}

const ask = <Row extends object>(statement: string): Promise<readonly Row[]> =>
  visiting(async (database) => (await sql<Row>`${sql.raw(statement)}`.execute(database)).rows);
