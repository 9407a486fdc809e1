// 印制: a machine without one printer still has the other, and a paper that fails fails alone.

import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { Paper } from '../paper.ts';
import { printPaper } from './print-paper.ts';

const paper: Paper = {
  title: '条件核对表',
  number: 'HD-0000-0000-0000-0000',
  madeOn: '2025-05-12',
  issuer: '甲',
  headMark: null,
  watermark: null,
  opening: [],
  check: { address: 'http://127.0.0.1/', invitation: '扫码核验' },
  blocks: [],
};

test('a paper that cannot be laid out says why, and the next one is printed', { timeout: 60_000 }, async () => {
  const [failed, printed] = await Promise.allSettled([printPaper('pdf', { ...paper, madeOn: '2025-05-99' }), printPaper('pdf', paper)]);
  expect(failed).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('date') } });
  expect(printed.status).toBe('fulfilled');
});

test('a machine that no package of Typst is made for says so, prints Word, and ends', { timeout: 60_000 }, () => {
  const foreign = 'data:text/javascript,Object.defineProperty(process,"arch",{value:"loong64"})';
  const script = `
    import { NoTypesetter, printPaper } from ${JSON.stringify(new URL('./print-paper.ts', import.meta.url).href)};
    const paper = ${JSON.stringify(paper)};
    const pdf = await printPaper('pdf', paper).catch((error) => error instanceof NoTypesetter);
    console.log(pdf, (await printPaper('docx', paper)).length > 1000);`;
  const said = execFileSync(process.execPath, ['--import', foreign, '--eval', script], { encoding: 'utf8' });
  expect(said.trim()).toBe('true true');
});
