import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { glossary } from './glossary.ts';

const sources = globSync('{src,tools,seed,journeys,migrations,bin}/**/*.{ts,tsx,js,sql}').filter(
  (file) => !file.startsWith('src/law/glossary'),
);

test('no source uses a refused synonym', () => {
  const refused = glossary.flatMap(({ refused, code }) => refused.map((word) => ({ word, code })));
  const found = sources.flatMap((file) => {
    const text = `${file}\n${readFileSync(file, 'utf8')}`;
    return refused.filter(({ word }) => contains(text, word)).map(({ word, code }) => `${file}: ${word}, say ${code}`);
  });
  expect(found).toEqual([]);
});

test('a planted word is found, as a word, in camel case and in snake case', () => {
  expect(['const blacklist = 1', 'theBlacklist', 'the_blacklist_of', 'Blacklists'].map((text) => contains(text, 'blacklist'))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(contains('const trackRecords = 1', 'trackRecord')).toBe(true);
  expect(contains('the licensee', 'license')).toBe(false);
});

test('each term and each English word stands once', () => {
  expect(new Set(glossary.map(({ chinese }) => chinese)).size).toBe(glossary.length);
  expect(new Set(glossary.map(({ code }) => code)).size).toBe(glossary.length);
});

test('no identifier is Chinese or pinyin of a term', () => {
  const named = sources.filter((file) =>
    /\b(?:const|let|function|class|interface|type)\s+[\u4e00-\u9fff]/.test(readFileSync(file, 'utf8')),
  );
  const pinyin = sources.filter((file) =>
    /\b(?:cuoshi|zizhi|zhaobiao|toubiao|biaoduan|qiye|danbao|yeji)\b/i.test(readFileSync(file, 'utf8')),
  );
  expect([named, pinyin]).toEqual([[], []]);
});

/** In `snake_case` and `camelCase` too; a plural counts, a longer word that only begins with it does not. */
function contains(text: string, word: string): boolean {
  const snake = word.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const upper = word.charAt(0).toUpperCase() + word.slice(1);
  return new RegExp(`(?:(?<![A-Za-z])(?:${word}|${snake})|${upper})s?(?![a-z])`).test(text);
}
