// 印制的线程: either printer is loaded with its first paper, so that a machine without one still has the other.

import { parentPort } from 'node:worker_threads';
import type { Paper } from '../paper.ts';

export type PaperKind = 'pdf' | 'docx';

export interface Order {
  readonly id: number;
  readonly kind: PaperKind;
  readonly paper: Paper;
}
export type Printed = { readonly id: number } & (
  | { readonly bytes: Uint8Array }
  /** `isMissing`: the printer itself is not installed here. */
  | { readonly failure: string; readonly isMissing: boolean }
);

const printers: Readonly<Record<PaperKind, (paper: Paper) => Promise<Uint8Array>>> = {
  pdf: async (paper) => (await import('../pdf/print-pdf.ts')).printPdf(paper),
  docx: async (paper) => (await import('../word/print-word.ts')).printWord(paper),
};

async function printed({ id, kind, paper }: Order): Promise<Printed> {
  try {
    return { id, bytes: await printers[kind](paper) };
  } catch (error) {
    // Typst puts what it has to say where others put a code.
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { id, failure: `${error} ${code}`, isMissing: code === 'MODULE_NOT_FOUND' };
  }
}

parentPort?.on('message', async (order: Order) => parentPort?.postMessage(await printed(order)));
