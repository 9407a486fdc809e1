// 在线程中读: one file at a time in a thread with its own bounds; a file that breaks them is refused, and the server goes on.

import { fileFault } from '#platform/workbook/fault';
import type { FileToImport, ReadFile, Reading, ReadSheet } from '../procedure/reading.ts';
import { isOutOfMemory, type ReadingBounds, type ReadingThread, rowsFrom, startThread, TooSlow } from './reading-thread.ts';

const usual: ReadingBounds = { memoryMb: 700, timeMs: 60_000 };
const mostWaiting = 8;
/** So long a thread waits for the next file; starting one takes a second. */
const idleMs = 60_000;
/** After more rows than these it does not wait: only its end gives back the hundreds of megabytes that it has taken. */
const mostKept = 5_000;

let waiting = 0;
let turn: Promise<unknown> = Promise.resolve();
let resting: { readonly thread: ReadingThread; readonly timer: NodeJS.Timeout } | undefined;

/** Files are read one after the other: two at once would need twice the memory. */
export async function readInWorker(file: FileToImport, bounds: ReadingBounds = usual): Promise<ReadFile> {
  if (waiting >= mostWaiting) return refusedFile(tooBusy);
  waiting += 1;
  const before = turn;
  let next: () => void = () => undefined;
  turn = new Promise<void>((resolve) => {
    next = resolve;
  });
  await before;
  const end = () => {
    waiting -= 1;
    next();
  };
  const thread = bounds === usual ? awake() : startThread(bounds);
  try {
    return await opened(file, { thread, end });
  } catch (error) {
    await thread.stop();
    end();
    const refusal = refusalOf(error, bounds);
    if (refusal === undefined) throw error;
    return refusedFile(refusal);
  }
}

function awake(): ReadingThread {
  if (resting === undefined) return startThread(usual);
  const { thread, timer } = resting;
  clearTimeout(timer);
  resting = undefined;
  return thread;
}

function rest(thread: ReadingThread): void {
  const timer = setTimeout(() => {
    resting = undefined;
    void thread.stop();
  }, idleMs);
  timer.unref();
  resting = { thread, timer };
}

async function opened(
  file: FileToImport,
  { thread, end }: { readonly thread: ReadingThread; readonly end: () => void },
): Promise<ReadFile> {
  const { workbook, fileName, bytes, at, area = null, issuer = null } = file;
  const { reading } = await thread.ask('head', { kind: 'open', file: { workbook, fileName, bytes, at, area, issuer } });
  const sheets: ReadSheet[] = [];
  for (const [i, sheet] of reading.sheets.entries()) sheets.push({ ...sheet, rows: await rowsFrom(thread, i) });
  return {
    reading: { ...reading, sheets },
    marked: async (more) => (await thread.ask('marked', { kind: 'mark', more })).bytes,
    close: async () => {
      const closed = await thread.ask('closed', { kind: 'close' }).catch(() => undefined);
      if (closed === undefined || sheets.reduce((sum, { rows }) => sum + rows.length, 0) > mostKept) await thread.stop();
      else rest(thread);
      end();
    },
  };
}

function refusalOf(error: unknown, { memoryMb, timeMs }: ReadingBounds): Parameters<typeof fileFault>[0] | undefined {
  const remedy = '请删去图片、空白的带格式行和无关的工作表，或分成几个文件分次导入。';
  if (error instanceof TooSlow) return { found: `读了 ${timeMs / 1000} 秒还没有读完`, expected: '能在限定时间内读完的文件', remedy };
  return isOutOfMemory(error) ? { found: `读取时用的内存超过 ${memoryMb} MB`, expected: '小一些的文件', remedy } : undefined;
}

const tooBusy = {
  found: `已有 ${mostWaiting} 个文件在等待读取`,
  expected: '前面的文件先读完',
  remedy: '您的文件没有问题，请过一两分钟再试。',
};

function refusedFile(refusal: Parameters<typeof fileFault>[0]): ReadFile {
  const reading: Reading = { sheets: [], faults: [fileFault(refusal)], faultCount: 1, warnings: [], questions: [], preview: [] };
  return { reading, marked: async () => new Uint8Array(), close: async () => undefined };
}
