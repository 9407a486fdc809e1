import { expect, test } from 'vitest';
import { plainDate } from '#kernel/plain-date';
import { answerDueOn, workingDaysLeft } from './answer-due.ts';

test.each`
  asked           | due             | why
  ${'2025-05-12'} | ${'2025-06-03'} | ${'15 working days from the next day on, the dragon boat holiday left out'}
  ${'2025-05-11'} | ${'2025-05-30'} | ${'asked on a Sunday, counted from Monday'}
  ${'2051-05-12'} | ${null}         | ${'the holidays of that year are not known'}
`('asked on $asked, it is due on $due: $why', ({ asked, due }) => {
  expect(answerDueOn(plainDate(asked))).toBe(due);
});

test('days left are working days, and negative once it is overdue', () => {
  const due = plainDate('2025-06-03');
  expect(['2025-05-30', '2025-06-03', '2025-06-04'].map((day) => workingDaysLeft(plainDate(day), due))).toEqual([1, 0, -1]);
});
