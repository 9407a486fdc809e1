// 导入的量测: how long others wait while fifty thousand rows come in, and what memory is left held after each of three imports.
// npm run bench:imports

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import { demoAccounts } from '../../seed/demo-accounts.ts';
import { openDemoAccounts } from '../../seed/open-accounts.ts';
import { clockAt } from '../../src/platform/clock.ts';
import { connect } from '../../src/platform/database/connect.ts';
import { startEmbeddedServer } from '../../src/platform/database/embedded/embedded-server.ts';
import { holdPlaces } from '../../src/platform/database/embedded/held-places.ts';
import { openLimited } from '../../src/platform/database/limited/limited-database.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { migrationsFolder, placesIn, systemFolder } from '../../src/platform/paths.ts';
import type { SheetRow } from '../../src/platform/workbook/cell.ts';
import { plainWorkbook } from '../../src/platform/workbook/marking/plain-workbook.ts';
import { buildApp } from '../../src/server/app.ts';
import { cityOn } from '../../src/server/city.ts';
import { mountModules } from '../../src/server/modules.ts';

const rowCount = 50_000;
const imports = 3;
const idleMs = 8_000;
const say = (line: string) => console.log(line);
const mb = (bytes: number) => Math.round(bytes / 1_048_576);

const folder = mkdtempSync(join(tmpdir(), 'zhuce-bench-'));
chmodSync(folder, 0o711);
const server = await startEmbeddedServer(holdPlaces(placesIn(folder, join(systemFolder, 'binaries'))), { version: 18 });
try {
  const admin = new Client(server.url);
  await admin.connect();
  await admin.query('create database bench');
  await admin.end();
  const url = Object.assign(new URL(server.url), { pathname: '/bench' }).href;
  const owner = connect(url);
  await migrate(owner.pool, migrationsFolder);
  const clock = clockAt('2026-01-05T02:00:00Z');
  const limited = await openLimited({ pool: owner.pool, url, today: clock.today });
  await owner.close();
  const city = cityOn(limited, clock);
  await openDemoAccounts(city);
  const app = await buildApp();
  mountModules(app, city);
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const cookie = await signIn(address);
  say('| 第几次 | 用时 | 别人等：中位 | 别人等：最久 | 主线程停：最久 | 空闲后 RSS | 空闲后堆 |\n|---|---:|---:|---:|---:|---:|---:|');
  for (let round = 0; round < imports; round += 1) say(await oneImport({ address, cookie, round }));
  await app.close();
  await limited.close();
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function signIn(address: string): Promise<string> {
  const account = demoAccounts.find(({ login }) => login === 'zhujian') ?? demoAccounts[0];
  const signedIn = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'x-zhuce': '1', 'content-type': 'application/json' },
    body: JSON.stringify({ login: account.login, password: account.password }),
  });
  return String(signedIn.headers.get('set-cookie')).split(';')[0] ?? '';
}

interface Import {
  readonly address: string;
  readonly cookie: string;
  readonly round: number;
}

async function oneImport({ address, cookie, round }: Import): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(workbookOf(round))]), `人员 ${round}.xlsx`);
  const body = new Response(form);
  const [type, bytes] = [body.headers.get('content-type') ?? '', await body.arrayBuffer()];
  await idle();
  const stops = monitorEventLoopDelay({ resolution: 5 });
  const waits: number[] = [];
  let isDone = false;
  const others = (async () => {
    while (!isDone) {
      const from = performance.now();
      await (await fetch(`${address}/api/enterprises`, { headers: { cookie } })).arrayBuffer();
      waits.push(performance.now() - from);
      await setTimeout(20);
    }
  })();
  stops.enable();
  const from = performance.now();
  const reply = await fetch(`${address}/api/imports/firms`, {
    method: 'POST',
    headers: { cookie, 'x-zhuce': '1', 'content-type': type },
    body: bytes,
  });
  const outcome = (await reply.json()) as { readonly done?: boolean };
  const took = performance.now() - from;
  isDone = true;
  await others;
  stops.disable();
  if (outcome.done !== true) throw new Error(JSON.stringify(outcome).slice(0, 500));
  waits.sort((one, other) => one - other);
  await idle();
  const { rss, heapUsed } = process.memoryUsage();
  const cells = [
    `${(took / 1000).toFixed(1)} 秒`,
    ...[waits[Math.floor(waits.length / 2)], waits.at(-1), stops.max / 1e6].map((ms) => `${(ms ?? 0).toFixed(0)} 毫秒`),
    `${mb(rss)} MB`,
    `${mb(heapUsed)} MB`,
  ];
  return `| ${round + 1} | ${cells.join(' | ')} |`;
}

async function idle(): Promise<void> {
  await setTimeout(idleMs);
  globalThis.gc?.();
  await setTimeout(200);
}

/** Each time other counts of works: all rows change, and nothing is asked. */
function workbookOf(round: number): Buffer {
  const rowOf = (row: number, texts: readonly string[]): SheetRow => ({
    row,
    cells: new Map(texts.map((text, i) => [i + 1, { kind: 'text' as const, text }])),
  });
  const rows = Array.from({ length: rowCount }, (_, i) => rowOf(i + 2, [`P${i}`, '张三', String((i + round) % 3)]));
  return plainWorkbook([{ name: '项目负责人', rows: [rowOf(1, ['人员编号', '姓名', '在建工程数']), ...rows] }]);
}
