// 读文件的线程: opens a file and hands over what it says, piece by piece, so that who asked is never held up.

import { parentPort } from 'node:worker_threads';
import { type OpenFile, openFile } from './open-file.ts';
import type { Answer, Question } from './reading-thread.ts';

let file: OpenFile | undefined;

const answers: { readonly [Kind in Question['kind']]: (question: Extract<Question, { readonly kind: Kind }>) => Answer } = {
  open: ({ file: sent }) => {
    file = openFile(sent);
    const { reading } = file;
    return { kind: 'head', reading: { ...reading, sheets: reading.sheets.map((sheet) => ({ ...sheet, rows: [] })) } };
  },
  rows: ({ sheet, from, count }) => ({ kind: 'rows', rows: file?.reading.sheets[sheet]?.rows.slice(from, from + count) ?? [] }),
  mark: ({ more }) => ({ kind: 'marked', bytes: file?.marked(more) ?? new Uint8Array() }),
  close: () => {
    file = undefined;
    return { kind: 'closed' };
  },
};

parentPort?.on('message', (question: Question) => {
  const answer = (answers[question.kind] as (it: Question) => Answer)(question);
  parentPort?.postMessage(answer);
});
