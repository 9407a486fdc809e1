import { assert, constantFrom, option, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { wan } from '#kernel/fen';
import { plainDate } from '#kernel/plain-date';
import { unquotedWords } from '#law/determination';
import { type Category, categories, type Grade, grades } from '#law/qualification';
import { explain } from '#law/rule/explain';
import { onePair } from '#law/rule/generated/one-pair';
import { crossSpecialtyCases } from './cases/cross-specialty-cases.ts';
import { wordsNotMet } from './cases/rule-case.ts';
import { crossSpecialty } from './cross-specialty.ts';
import type { Measure6Facts } from './facts.ts';

const aBidder = crossSpecialtyCases.usual;

test.each(crossSpecialtyCases.cases)('M06.S2 $name.0: $answer', ({ change, answer, because }) => {
  const facts = { ...aBidder, ...change };
  expect(explain(crossSpecialty, facts).answer).toBe(answer);
  expect(wordsNotMet(explain(crossSpecialty, facts))).toEqual(because);
  expect(onePair(crossSpecialty)(facts)).toBe(answer);
});

test('M06.S2 each phrase has a case that fails by it alone', () => {
  const alone = crossSpecialtyCases.cases.flatMap(({ because }) => (because.length === 1 ? because : []));
  expect(crossSpecialty.phrases.map(({ quote }) => quote).filter((quote) => !alone.includes(quote))).toEqual([]);
});

test('M06.S2 29 February minus five years is 28 February, both sides', () => {
  const due = { noticedOn: plainDate('2028-01-31'), bidsDueOn: plainDate('2028-02-29') };
  const on = (day: string) => explain(crossSpecialty, { ...aBidder, ...due, leaderWorks: [work('highway', day)] }).answer;
  expect([on('2023-02-28'), on('2023-02-27')]).toEqual(['yes', 'no']);
});

test('M06.S2 opens exactly twelve directions', () => {
  const open = categories.flatMap((from) => categories.filter((to) => explain(crossSpecialty, crossing(from, to)).answer === 'yes'));
  expect(open).toHaveLength(12);
});

test('M06.S2 reports every failing condition, not the first', () => {
  const { conditions } = explain(crossSpecialty, { ...aBidder, guaranteeCommitted: wan(1), leaderWorks: [] });
  expect(conditions.filter(({ holds }) => holds === false).map(({ quote }) => quote)).toEqual([
    '能够提供足额担保',
    '项目负责人具有相应业绩',
  ]);
});

test('M06.S2 without a certificate still reports all six conditions', () => {
  const { conditions } = explain(crossSpecialty, { ...aBidder, held: [] });
  expect(conditions.map(({ holds }) => holds)).toEqual([false, false, true, true, false, false]);
});

test('M06.S2 every word of the sentence is weighed or listed here', () => {
  expect(unquotedWords(crossSpecialty)).toEqual(['具有', '的', '施工总承包企业，', '且', '的，可以跨专业承接', '资质相应的业务。']);
});

test('M06.S2 an unchecked guarantee never yields yes, whatever the certificate', () => {
  const known = option(constantFrom(wan(500)), { nil: undefined });
  assert(
    property(record({ category: constantFrom(...categories), grade: constantFrom(...grades), known }), ({ category, grade, known }) => {
      const answer = explain(crossSpecialty, { ...aBidder, held: [certificate(category, grade)], guaranteeCommitted: known }).answer;
      return answer !== 'yes' || known !== undefined;
    }),
  );
});

function certificate(category: Category, grade: Grade) {
  return { category, grade, validThrough: plainDate('2030-12-31') };
}

function work(category: Category, acceptedOn: string) {
  return { category, acceptedOn: plainDate(acceptedOn), amount: wan(6300) };
}

function crossing(from: Category, to: Category): Measure6Facts {
  return {
    ...aBidder,
    held: [certificate(from, 'first')],
    required: { category: to, grade: 'first' },
    leaderWorks: [work(to, '2023-03-31')],
  };
}
