// 读文件的线程的一端: questions to the thread and its answers, within bounds of memory and time.

import { Worker } from 'node:worker_threads';
import type { FileToImport, MoreToMark, Reading, Row } from '../procedure/reading.ts';

export type Question =
  | { readonly kind: 'open'; readonly file: FileToImport }
  | { readonly kind: 'rows'; readonly sheet: number; readonly from: number; readonly count: number }
  | { readonly kind: 'mark'; readonly more: MoreToMark }
  | { readonly kind: 'close' };
export type Answer =
  | { readonly kind: 'head'; readonly reading: Reading }
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | { readonly kind: 'marked'; readonly bytes: Uint8Array }
  | { readonly kind: 'closed' };

export interface ReadingBounds {
  readonly memoryMb: number;
  readonly timeMs: number;
}

export interface ReadingThread {
  /** Throws when the thread has died, or does not answer in time. */
  ask<Kind extends Answer['kind']>(kind: Kind, question: Question): Promise<Extract<Answer, { readonly kind: Kind }>>;
  stop(): Promise<unknown>;
}

export class TooSlow extends Error {}

export function startThread({ memoryMb, timeMs }: ReadingBounds): ReadingThread {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 64 },
  });
  // An idle thread does not keep the program alive.
  worker.unref();
  const failed = new Promise<never>((_, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the reading thread has ended')));
  });
  // Nobody may be asking when it fails.
  failed.catch(() => undefined);
  return {
    stop: () => worker.terminate(),
    async ask(kind, question) {
      let timer: NodeJS.Timeout | undefined;
      const slow = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new TooSlow()), timeMs);
      });
      const answered = new Promise<Answer>((resolve) => {
        worker.once('message', resolve);
      });
      worker.postMessage(question);
      const answer = await Promise.race([answered, failed, slow]).finally(() => clearTimeout(timer));
      if (answer.kind !== kind) throw new Error(`asked for ${kind}, was told ${answer.kind}`);
      return answer as Extract<Answer, { readonly kind: typeof kind }>;
    },
  };
}

export const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** One message of so many rows is taken in within a few milliseconds. */
const rowsAtOnce = 500;

export async function rowsFrom(thread: ReadingThread, sheet: number): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const answer = await thread.ask('rows', { kind: 'rows', sheet, from: rows.length, count: rowsAtOnce });
    if (answer.rows.length === 0) return rows;
    rows.push(...answer.rows);
  }
}
