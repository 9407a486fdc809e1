// 又未开标的标段测试: which of the lots that were tried may not be told of now, and how that is said.

import { expect, test } from 'vitest';
import { openAgain, openAgainIn } from './open-again.ts';

const lot = (code: string) => ({ code, title: `${code} 标段`, area: '海州区', size: 'small', dueOn: '2025-05-28' }) as const;
const content = { lots: [lot('A'), lot('B')] };

test('a lot that was tried and is put off holds the whole simulation back; one that was not tried does not', () => {
  expect(openAgainIn(content, ['B', 'C']).map(({ code }) => code)).toEqual(['B']);
  expect(openAgainIn(content, ['C'])).toEqual([]);
});

test('the refusal names those lots, and no other', () => {
  const { detail } = openAgain(openAgainIn(content, ['B']));
  expect(detail).toContain('B B 标段');
  expect(detail).not.toContain('A 标段');
});
