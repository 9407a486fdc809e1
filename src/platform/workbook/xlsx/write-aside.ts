// 另开线程写工作簿: a hundred thousand rows take ten seconds, in which nobody else would be answered.

import { Worker } from 'node:worker_threads';
import type { SheetToWrite } from './write-workbook.ts';

/** As `writeWorkbook`, in a thread of its own that ends with it. */
export function writeWorkbookAside(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./writing-worker.ts', import.meta.url), { workerData: sheets });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the thread that writes workbooks has ended')));
  });
}
