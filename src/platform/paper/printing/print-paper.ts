// 印制: hands a paper to the thread that prints, which starts with the first paper and stays.

import { Worker } from 'node:worker_threads';
import type { Paper } from '../paper.ts';
import type { Order, PaperKind, Printed } from './printing-worker.ts';

/** This machine has no package for Typst. */
export class NoTypesetter extends Error {}

interface Waiting {
  readonly done: (bytes: Uint8Array) => void;
  readonly failed: (error: Error) => void;
}

let thread: Worker | undefined;
let last = 0;
const waiting = new Map<number, Waiting>();

/** Throws `NoTypesetter` for a PDF where there is none. */
export function printPaper(kind: PaperKind, paper: Paper): Promise<Uint8Array> {
  const id = ++last;
  thread ??= startThread();
  // Nobody else keeps the program alive while a paper is under way.
  thread.ref();
  const printed = new Promise<Uint8Array>((done, failed) => waiting.set(id, { done, failed }));
  thread.postMessage({ id, kind, paper } satisfies Order);
  return printed;
}

function startThread(): Worker {
  const worker = new Worker(new URL('./printing-worker.ts', import.meta.url));
  worker.on('message', (printed: Printed) => {
    const asked = waiting.get(printed.id);
    waiting.delete(printed.id);
    if (waiting.size === 0) worker.unref();
    if ('bytes' in printed) asked?.done(printed.bytes);
    else asked?.failed(printed.isMissing ? new NoTypesetter(printed.failure) : new Error(printed.failure));
  });
  // The next paper starts another thread.
  const ended = (error: Error) => {
    if (thread !== worker) return;
    thread = undefined;
    for (const { failed } of waiting.values()) failed(error);
    waiting.clear();
  };
  worker.on('error', ended);
  worker.on('exit', () => ended(new Error('the thread that prints papers has ended')));
  return worker;
}
