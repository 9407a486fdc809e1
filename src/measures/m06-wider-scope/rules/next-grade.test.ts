import { expect, test } from 'vitest';
import { plainDate } from '#kernel/plain-date';
import { unquotedWords } from '#law/determination';
import { explain } from '#law/rule/explain';
import { onePair } from '#law/rule/generated/one-pair';
import { nextGradeCases } from './cases/next-grade-cases.ts';
import { wordsNotMet } from './cases/rule-case.ts';
import { nextGrade } from './next-grade.ts';

test.each(nextGradeCases.cases)('M06.S1 $name.0: $answer', ({ change, answer, because }) => {
  const facts = { ...nextGradeCases.usual, ...change };
  expect(explain(nextGrade, facts).answer).toBe(answer);
  expect(wordsNotMet(explain(nextGrade, facts))).toEqual(because);
  expect(onePair(nextGrade)(facts)).toBe(answer);
});

test('M06.S1 each phrase has a case that fails by it alone', () => {
  const alone = nextGradeCases.cases.flatMap(({ because }) => (because.length === 1 ? because : []));
  expect(nextGrade.phrases.map(({ quote }) => quote).filter((quote) => !alone.includes(quote))).toEqual([]);
});

test('M06.S1 each kind of sanction counts', () => {
  for (const kind of ['wage-arrears', 'market-violation', 'serious-dishonesty'] as const) {
    expect(
      explain(nextGrade, { ...nextGradeCases.usual, sanctions: [{ kind, decidedOn: plainDate('2025-05-20'), restoredOn: null }] }).answer,
    ).toBe('no');
  }
});

test('M06.S1 every word of the sentence is weighed or listed here', () => {
  expect(unquotedWords(nextGrade)).toEqual(['支持', '、', '、', '的建筑业企业，', '承接', '资质相应的业务。']);
});
