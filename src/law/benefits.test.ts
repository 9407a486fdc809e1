// 惠企事项目录与原文一致: each benefit rests on words of the text and has its responsible units, and those with a rule are in it.

import { expect, test } from 'vitest';
import { benefits, measureOf, wordsOf } from './benefits.ts';
import { measures2024 } from './instruments/measures-2024.ts';

test.each(benefits)('$id rests on words of $clause, for which units are responsible', (benefit) => {
  const { units, provisions } = measureOf(benefit);
  const sentence = provisions.find((id) => benefit.clause === id || benefit.clause.startsWith(`${id}.`));
  expect(sentence).toBeDefined();
  expect(sentence && measures2024.provision(sentence).text).toContain(wordsOf(benefit));
  expect(units.length).toBeGreaterThan(0);
});

test('each is named once, in the order of the text', () => {
  expect(new Set(benefits.map(({ id }) => id)).size).toBe(benefits.length);
  const clauses = benefits.map(({ clause }) => clause);
  expect(clauses).toEqual(clauses.toSorted());
});

test('a clause that the text does not have is refused', () => {
  const made = { id: 'made-up', clause: 'M06.S3', title: { zh: '', en: '' } };
  expect(() => wordsOf(made)).toThrow(RangeError);
  expect(() => measureOf({ ...made, clause: 'M14.S1' })).toThrow(RangeError);
});
