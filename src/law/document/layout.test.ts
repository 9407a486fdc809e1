// 版面不影响读法: however the text was broken into lines and pages, the same document comes out.

import { readFileSync } from 'node:fs';
import { assert, constantFrom, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from './parse-document.ts';

const raw = readFileSync(new URL('../instruments/lianyungang-2024-5.txt', import.meta.url), 'utf8');
const golden = tight(raw);

test('breaking the lines elsewhere, with page numbers between, changes nothing', () => {
  const pageNumber = constantFrom('—5—', '- 5 -', '\f', '第 5 页 共 7 页', '— 12 —', '');
  assert(
    property(integer({ min: 9, max: 70 }), pageNumber, constantFrom('\n', '\r\n', '\n\n'), (width, page, newline) => {
      expect(tight(rewrapped(width, page).join(newline))).toEqual(golden);
    }),
    { numRuns: 60 },
  );
});

test.each`
  change                            | text
  ${'a byte order mark'}            | ${`\uFEFF${raw}`}
  ${'no blank lines'}               | ${raw.replace(/\n\s*\n/g, '\n')}
  ${'half-width brackets, colons'}  | ${raw.replace(/（责任单\n\n位：|（责任单位：/g, '(责任单位:').replace(/([局委团])）/g, '$1)')}
  ${'full-width indents'}           | ${raw.replace(/^(?=[^\s])/gm, '\u3000\u3000')}
  ${'page numbers glued to a line'} | ${raw.replace('积极为企', '积极为企 —5— ').replace('—5— \n', '\n')}
`('$change changes nothing', ({ text }) => {
  expect(text).not.toBe(raw);
  expect(tight(text)).toEqual(golden);
});

test('reading takes time in proportion to the text', () => {
  const sentence = '支持企业（含子公司）发展，“做大。做强”。'.repeat(20_000);
  const long = raw.replace('三、积极', `三、${sentence}积极`);
  expect(parseDocument(long).measures[2]?.sentences).toHaveLength(20_002);
}, 5_000);

/** Spaces beside a line break are the print's, not the text's. */
function tight(text: string) {
  return JSON.parse(JSON.stringify(parseDocument(text)).replaceAll(' ', ''));
}

/** The measures' paragraphs, each broken after `width` characters. */
function rewrapped(width: number, page: string): readonly string[] {
  const lines = raw
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '—5—');
  const start = lines.findIndex((line) => line.startsWith('为进一步'));
  const end = lines.findIndex((line) => line.startsWith('连云港市人民政府办公室'));
  const paragraphs = lines
    .slice(start, end)
    .join('')
    .split(/(?<=措施。|）)(?=[一二三四五六七八九十]+、|本措施自)|(?<=30 日。)/);
  const broken = paragraphs.flatMap((text) => text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []);
  return [...lines.slice(0, start), ...broken.flatMap((line, i) => (i % 10 === 9 ? [line, page] : [line])), ...lines.slice(end)];
}
