// 文件页的文案: the words for each force are those of the law.

import { expect, test } from 'vitest';
import { clauses2024 } from '#law/clauses/clauses-2024';
import { type Force, forces } from '#law/force';
import { measures2024 } from '#law/instruments/measures-2024';
import { measureHeading, measureNames } from './measure-names.ts';
import { gloss } from './sentence/gloss.ts';
import { homeWording } from './wording.ts';

test.each(Object.entries(forces).map(([force, { label }]) => [force as Force, label]))('%s is worded as in the law', (force, label) => {
  expect(homeWording.words[force].zh).toBe(label);
});

test('each of the thirteen measures has a short name and a heading in Chinese numerals', () => {
  expect(measures2024.measures.map(({ no }) => measureNames[no]?.zh).filter((it) => it === undefined)).toEqual([]);
  expect([measureHeading(1), measureHeading(10), measureHeading(13)]).toEqual(['措施一', '措施十', '措施十三']);
});

test('the gloss covers every sentence and no other', () => expect(Object.keys(gloss)).toEqual(measures2024.provisionIds));

test('every part shown is quoted from its sentence', () => {
  for (const { sentence, quote } of clauses2024) {
    const id = measures2024.provisionIds.find((it) => it === sentence);
    expect(id && measures2024.provision(id).text).toContain(quote);
  }
});
