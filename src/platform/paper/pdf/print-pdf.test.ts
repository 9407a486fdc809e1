// 出 PDF: tagged, the same bytes for the same paper, and every sign of a name printed as itself.

import { expect, test } from 'vitest';
import type { Paper } from '../paper.ts';
import { printPaper } from '../printing/print-paper.ts';
import { drawnTexts, pagesOf } from './pdf-text-for-test.ts';

/** What Typst would read as markup, code, labels, comments or escapes. */
const signs = '甲#let$x$*乙*_丙_\\丁`戊`@己<庚>//辛/*壬~-=+"癸"[子]';

const paperNamed = (name: string): Paper => ({
  title: '条件核对表',
  number: 'HD-0000-0000-0000-0000',
  madeOn: '2025-05-12',
  issuer: name,
  headMark: '演示数据',
  watermark: '试算',
  opening: ['本表由企业自行生成。'],
  check: { address: 'http://127.0.0.1/check/HD-0000-0000-0000-0000', invitation: '扫码核验' },
  blocks: [
    { is: 'heading', level: 1, text: name },
    { is: 'text', line: { text: name } },
    { is: 'table', columns: [{ title: name, share: 1 }], rows: [{ cells: [{ lines: [{ text: name }] }], beneath: [] }] },
  ],
});

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

test('a paper is a tagged PDF in the Chinese font that comes with the system', { timeout: 60_000 }, async () => {
  const pdf = await printPaper('pdf', paperNamed('云台示例建设有限公司'));
  expect(latin(pdf).slice(0, 5)).toBe('%PDF-');
  expect(pagesOf(pdf)).toBe(1);
  expect(latin(pdf)).toMatch(/\/StructTreeRoot/);
  expect(latin(pdf)).toMatch(/pdfuaid:part/);
  expect([...new Set(latin(pdf).match(/NotoSansHans-\w+/g))].sort()).toEqual(['NotoSansHans-Bold', 'NotoSansHans-Regular']);
});

test('a name with signs that mean something to Typst prints as itself', { timeout: 60_000 }, async () => {
  const texts = drawnTexts(await printPaper('pdf', paperNamed(signs)));
  expect(texts.filter((it) => it.includes(signs))).toHaveLength(2);
});

test('the same paper gives the same bytes', { timeout: 60_000 }, async () => {
  const [one, other] = await Promise.all([printPaper('pdf', paperNamed('甲')), printPaper('pdf', paperNamed('甲'))]);
  expect(Buffer.compare(one, other)).toBe(0);
});

test('a sign that no font has does not keep the paper from being printed', { timeout: 60_000 }, async () => {
  const pdf = await printPaper('pdf', paperNamed('甲\u{10FFFD}乙'));
  expect(pagesOf(pdf)).toBe(1);
});
