// 张力登记: twelve, each on clauses that exist, each saying what the system does.

import { expect, test } from 'vitest';
import { plainDate } from '#kernel/plain-date';
import { conflicts, conflictsOf } from './conflicts.ts';
import { measures2024 } from './instruments/measures-2024.ts';

test('LC-01 to LC-12, in order', () => {
  expect(conflicts.map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, i) => `LC-${String(i + 1).padStart(2, '0')}`));
});

test.each(conflicts)(
  '$id touches real sentences, cites law, and says what is done',
  ({ clauses, also, statutes, system, since, basis }) => {
    expect(measures2024.provisionIds).toEqual(expect.arrayContaining([...clauses, ...(also?.clauses ?? [])]));
    expect(clauses.length).toBeGreaterThan(0);
    expect(statutes.length).toBeGreaterThan(0);
    expect(`${system}${basis}`).toMatch(/[\u4e00-\u9fff]{10}/);
    expect(plainDate(since) >= measures2024.inForce.from).toBe(true);
  },
);

test.each`
  sentence    | circumstance    | ids
  ${'M06.S1'} | ${undefined}    | ${['LC-02', 'LC-06']}
  ${'M06.S2'} | ${undefined}    | ${['LC-02', 'LC-06']}
  ${'M06.S1'} | ${'consortium'} | ${['LC-02', 'LC-03', 'LC-06']}
  ${'M06.S2'} | ${'consortium'} | ${['LC-02', 'LC-03', 'LC-06']}
  ${'M03.S2'} | ${undefined}    | ${['LC-03']}
  ${'M03.S2'} | ${'consortium'} | ${['LC-03']}
  ${'M04.S1'} | ${undefined}    | ${['LC-01']}
  ${'M02.S1'} | ${undefined}    | ${['LC-10']}
  ${'M12.S1'} | ${undefined}    | ${[]}
`('$sentence ($circumstance) raises $ids', ({ sentence, circumstance, ids }) => {
  expect(conflictsOf(sentence, circumstance).map(({ id }) => id)).toEqual(ids);
});
