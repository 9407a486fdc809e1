// 页面与纸面: the table rows of the page, as a browser gets them, and those of the paper are the same to the letter.

import i18next from 'i18next';
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { initReactI18next } from 'react-i18next';
import { beforeAll, expect, test } from 'vitest';
import type { SheetContent } from '#contract/measures/m06-wider-scope';
import type { Cell } from '#platform/paper/paper';
import type { Sentence } from '../rules/assessment.ts';
import { sentenceBlocks } from './sentence-blocks.ts';
import { sheetForTest } from './sheet-for-test.ts';

type Verdict = FunctionComponent<{ sentence: Sentence; in: Pick<SheetContent, 'facts' | 'sentences' | 'assumed'> }>;

/** 条件、白话、要求、实际、差距、结论、依据、谁来补 */
type Row = readonly string[];

// By its address: the types of the server know no pages.
const pageOfVerdict = new URL('../web/position/SentenceVerdict.tsx', import.meta.url).href;

let verdict: Verdict;
beforeAll(async () => {
  await i18next.use(initReactI18next).init({ lng: 'zh-CN', resources: {} });
  verdict = ((await import(pageOfVerdict)) as { readonly SentenceVerdict: Verdict }).SentenceVerdict;
});

function rowsOfPage(sentence: Sentence, content: SheetContent): readonly Row[] {
  const markup = renderToStaticMarkup(createElement(verdict, { sentence, in: content }));
  const page = markup.replace(/<span[^>]*aria-hidden[^>]*>[^<]*<\/span>/g, ''); // ornaments
  return [...page.matchAll(/<tbody>(.*?)<\/tbody>/g)]
    .flatMap(([, body = '']) => body.split('</tr>').slice(0, -1))
    .map((row) => {
      const [, heading = ''] = /<b class="heading"[^>]*>(.*?)<\/b>/.exec(row) ?? [];
      const [, plain = ''] = /<p class="plain">(.*?)<\/p>/.exec(row) ?? [];
      return [
        heading,
        plain.replace(/<[^>]+>/g, ''),
        ...[...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, '')),
      ];
    });
}

function rowsOfPaper(sentence: Sentence, content: SheetContent): readonly Row[] {
  const textOf = (cell: Cell | undefined) => cell?.lines.map(({ text }) => text).join('') ?? '';
  return sentenceBlocks(sentence, content)
    .flatMap((block) => (block.is === 'table' ? block.rows : []))
    .map(({ cells: [first, ...measured], beneath }) => {
      const after = (label: string) => beneath.find(({ text }) => text.startsWith(label))?.text.slice(label.length) ?? '—';
      return [first?.lines[0]?.text ?? '', first?.lines[1]?.text ?? '', ...measured.map(textOf), after('依据：'), after('谁来补：')];
    });
}

test.each(['M06.S1', 'M06.S2'] as const)('the page and the paper of %s show the same rows', (sentence) => {
  const { content } = sheetForTest();
  const rows = rowsOfPage(sentence, content);
  expect(rows).toHaveLength(sentence === 'M06.S1' ? 12 : 13);
  expect(rows.every((row) => row.length === 8 && row[0] !== '')).toBe(true);
  expect(rowsOfPaper(sentence, content)).toEqual(rows);
});
