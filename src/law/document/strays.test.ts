// 混进正文的版面: whatever the print leaves at any line, the same document comes out, or an error; never other words.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DocumentError } from './document-error.ts';
import { parseDocument } from './parse-document.ts';

const texts = ['../instruments/lianyungang-2024-5.txt', 'fixtures/yunchuan-2023-3.txt'].map((path) =>
  readFileSync(new URL(path, import.meta.url), 'utf8').split('\n'),
);
const [official = [], fictional = []] = texts;

const healed = ['· 6 ·', '~6~', 'Page 6', '第6页', '6/12', '—5—', '- 5 -', '————————'];
const judged = ['〔6〕', '— VI —', '6', '（6）', 'VI', '江川市人民政府文件'];

describe.each([
  {
    city: 'the official text',
    lines: official,
    heads: [
      '连政规发〔2024〕5号',
      '连云港市人民政府文件',
      '关于促进建筑业持续健康发展的若干措施',
      '市政府印发关于促进建筑业持续健康发展若干措施的通知',
    ],
  },
  {
    city: 'a fictional city’s',
    lines: fictional,
    heads: [
      '云政规〔2023〕3 号',
      '云川市人民政府文件',
      '云川市支持建筑业稳定发展若干措施（试行）',
      '云川市人民政府关于印发云川市支持建筑业稳定发展若干措施的通知',
    ],
  },
])('$city', ({ lines, heads }) => {
  const whole = parseDocument(lines.join('\n'));

  test.each(healed)('“%s” is taken out wherever it stands', (stray) => {
    expect(outcomes(lines, stray, whole)).toEqual({ refused: 0, altered: [] });
  });

  test.each(heads)('“%s” is taken out wherever it stands, or refused between the lines of a title', (stray) => {
    const { refused, altered } = outcomes(lines, stray, whole);
    expect(altered).toEqual([]);
    expect(refused).toBeLessThanOrEqual(1);
  });

  test.each(judged)('“%s” never alters the text', (stray) => {
    expect(outcomes(lines, stray, whole).altered).toEqual([]);
  });
});

test.each(['- 5 -', ' - 5 - ', '—5—', ' — 5 — '])('“%s” glued to the end of any line is taken out', (page) => {
  const whole = parseDocument(official.join('\n'));
  const results = official.map((line, i) =>
    !/[\u4e00-\u9fff]/.test(line) ? whole : parseDocument(official.with(i, line.trimEnd() + page).join('\n')),
  );
  expect(results.filter((read) => tight(read) !== tight(whole))).toEqual([]);
});

test('a lost mark between two units is refused at every place of the official text; before 不再单列 it changes nothing', () => {
  const text = official.join('\n');
  const whole = parseDocument(text);
  const lists = [...text.matchAll(/（责任单\s*位：[^（）]*）/g)];
  const places = lists.flatMap(({ 0: list, index }) => [...list.matchAll(/[、，]/g)].map((mark) => index + mark.index));
  const read = places.filter((at) => readOrRefused(text.slice(0, at) + text.slice(at + 1)) !== 'refused');
  expect(places).toHaveLength(26);
  expect(read.map((at) => text.slice(at, at + 5))).toEqual(['，不再单列']);
  expect(parseDocument(text.replace('，不再单列', '不再单列'))).toEqual(whole);
});

test('a lost mark behind a number is refused at every measure of the official text', () => {
  const text = official.join('\n');
  const numbers = [...text.matchAll(/^[一二三四五六七八九十]+(?=、)/gm)].map(({ 0: number, index }) => index + number.length);
  expect(numbers.map((at) => readOrRefused(text.slice(0, at) + text.slice(at + 1)))).toEqual(Array.from({ length: 13 }, () => 'refused'));
});

test.each(['采用GB-50-A标准', '装配率3—5—7级', '执行GB/T 50378'])('%s keeps its hyphens and numbers', (words) => {
  const text = official.join('\n').replace('三、积极推动', `三、${words}，积极推动`);
  expect(parseDocument(text).measures[2]?.sentences[0]?.text).toMatch(new RegExp(`^${words}，`));
});

test.each(['（此件公开发布', '此件公开发布）', '此件公开发布'])('“%s” with a bracket lost is still a remark', (remark) => {
  const text = official.join('\n');
  expect(parseDocument(text.replace('（此件公开发布）', remark))).toEqual(parseDocument(text));
});

/** Spaces beside a line break are the print's, not the text's. */
function tight(read: unknown): string {
  return JSON.stringify(read).replaceAll(' ', '');
}

function outcomes(lines: readonly string[], stray: string, whole: unknown) {
  const found = { refused: 0, altered: [] as number[] };
  for (let at = 0; at <= lines.length; at++) {
    if (lines[at]?.trim() === '') continue;
    const read = readOrRefused(lines.toSpliced(at, 0, stray).join('\n'));
    if (read === 'refused') found.refused++;
    else if (tight(read) !== tight(whole)) found.altered.push(at + 1);
  }
  return found;
}

function readOrRefused(text: string) {
  try {
    return parseDocument(text);
  } catch (error) {
    if (error instanceof DocumentError) return 'refused';
    throw error;
  }
}
