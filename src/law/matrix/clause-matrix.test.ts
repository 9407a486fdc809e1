import { expect, test } from 'vitest';
import { titlesIn } from './clause-matrix.ts';

test('finds the titles of plain tests and of tables', () => {
  const source = [
    "test('T06.S2 opens twelve directions', () => {});",
    "test.each([['a']])('T01.S1 %s', () => {});",
    "test.each`\n  words\n`('T06.S1 $words', () => {});",
    "expect(text('T09.S1')).toBe(1);",
  ].join('\n');
  expect(titlesIn('a.test.ts', source).map(({ title }) => title)).toEqual(['T06.S2 opens twelve directions', 'T01.S1 %s', 'T06.S1 $words']);
});
