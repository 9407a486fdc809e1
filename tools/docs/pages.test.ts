import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clausesPage, glossaryPage, mapPage } from './pages.ts';

test.each([
  ['docs/glossary.md', glossaryPage],
  ['docs/clauses.md', clausesPage],
])('%s is what the code says; npm run docs writes it', (file, page) => {
  expect(readFileSync(file, 'utf8')).toBe(page());
});

test('the picture in docs/map.md is what the imports say; npm run docs writes it', { timeout: 60_000 }, () => {
  const page = readFileSync('docs/map.md', 'utf8');
  expect(page).toBe(mapPage(page));
});
