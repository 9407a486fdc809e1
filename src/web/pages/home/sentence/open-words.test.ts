// 文件未定值的词: every open word stands in its sentence, and every parameter stands at a word.

import { describe, expect, test } from 'vitest';
import { measures2024 } from '#law/instruments/measures-2024';
import { parameterRegister } from '#law/parameters/register';
import { openWordsOf, piecesOf } from './open-words.ts';

describe.each(measures2024.provisionIds.map((id) => [id]))('%s', (id) => {
  const { text } = measures2024.provision(id);
  test('cut at its open words it is still the text, sign for sign', () => {
    const pieces = piecesOf(text, openWordsOf(id));
    expect(pieces.map((it) => it.text).join('')).toBe(text);
    expect(pieces.filter(({ open }) => open !== null)).toHaveLength(openWordsOf(id).length);
  });
  test('no open word is without its parameter, and each parameter names this sentence', () => {
    for (const { words, parameters } of openWordsOf(id)) {
      expect(parameters, words).not.toHaveLength(0);
      for (const { key, clauses } of parameters)
        expect(
          clauses.some((clause) => clause.startsWith(id)),
          key,
        ).toBe(true);
    }
  });
});

test('T.1 every parameter but the transition and the terms of the registers stands at words of a sentence', () => {
  const placed = measures2024.provisionIds.flatMap((id) => openWordsOf(id).flatMap(({ parameters }) => parameters.map(({ key }) => key)));
  const unplaced = parameterRegister.filter(({ key }) => !placed.includes(key)).map(({ key }) => key);
  expect(unplaced.filter((key) => !key.startsWith('R.'))).toEqual(['T.retroactive', 'T.savings']);
});

test('M03.S2 marks 一定比例 in both of its places', () => {
  const marked = piecesOf(measures2024.provision('M03.S2').text, openWordsOf('M03.S2')).filter(({ open }) => open !== null);
  expect(marked.map(({ text }) => text)).toEqual(['5000 万元及以上的项目', '一定比例', '一定比例']);
});

test('words that the text does not contain are refused', () => {
  expect(() => piecesOf('各县区应制定计划', [{ words: '方案', place: 1, parameters: [] }])).toThrow(RangeError);
});
