// 导入的量测: how long others wait while fifty thousand rows come in, and what memory is left held after each of three imports.
// npm run bench:imports

import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { openBenchDatabase } from './city/bench-database.ts';
import { importInto, personsOf, uploadOf, workbookOf } from './city/persons-workbook.ts';
import { serve, signIn } from './city/serve.ts';

const imports = 3;
const idleMs = 8_000;
const say = (line: string) => console.log(line);
const mb = (bytes: number) => Math.round(bytes / 1_048_576);

const database = await openBenchDatabase({ isFilled: false, say });
try {
  const { address, close } = await serve(database.url);
  const cookie = await signIn(address, 'zhujian');
  say('| 第几次 | 用时 | 别人等：中位 | 别人等：最久 | 主线程停：最久 | 空闲后 RSS | 空闲后堆 |\n|---|---:|---:|---:|---:|---:|---:|');
  for (let round = 0; round < imports; round += 1) say(await oneImport({ address, cookie, round }));
  await close();
} finally {
  await database.close();
}

interface Import {
  readonly address: string;
  readonly cookie: string;
  readonly round: number;
}

async function oneImport({ address, cookie, round }: Import): Promise<string> {
  const upload = await uploadOf(workbookOf(personsOf(round)), `人员 ${round}.xlsx`);
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
  await importInto({ address, cookie }, upload);
  const took = performance.now() - from;
  isDone = true;
  await others;
  stops.disable();
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
