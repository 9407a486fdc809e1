import { expect, test } from 'vitest';
import { declareFacts } from '../facts.ts';
import { readableBy } from './readable.ts';

const owned = { means: '', of: 'bid', askOf: '' } as const;
const size = { kind: 'code', title: '', codes: ['small', 'large'], labels: { small: '小型', large: '大型' } } as const;
const colour = { kind: 'code', title: '', codes: ['red'], labels: { red: '红' } } as const;
const set = declareFacts(
  {
    on: { kind: 'day', title: '', ...owned },
    own: { ...size, ...owned },
    rows: { kind: 'record', title: '', fields: { inner: { kind: 'list', title: '', fields: { colour } } }, ...owned },
  },
  { decidedBy: 'on' },
);

test.each([
  ['small', '小型'],
  ['small large', '小型、大型'],
  ['red', '红'],
  ['7536000.00', '7,536,000.00'],
  ['true', '是'],
  ['2025-05-28', '2025-05-28'],
])('reads %s as %s', (text, words) => {
  expect(readableBy(set)(text)).toBe(words);
});
