import { array, assert, boolean, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from '#law/facts';
import type { Test, Value } from '#law/rule/expression';
import { onePair } from '#law/rule/one-pair';
import { anyFacts, anyRule } from '#law/rule/random-rules';
import { match } from '../match.ts';
import { rowEqualityIn } from './row-equality.ts';

const row: Value = { is: 'row', of: 'works', field: 'code', kind: 'code' };
const wanted: Value = { is: 'fact', fact: 'wanted', field: 'code', kind: 'code' };
const since: Test = {
  is: 'compare',
  by: 'atLeast',
  left: { is: 'row', of: 'works', field: 'on', kind: 'day' },
  right: { is: 'fact', fact: 'decidedOn', field: null, kind: 'day' },
  order: null,
};
const counts = record({
  by: constantFrom('is', 'isNot', 'atLeast', 'atMost', 'over', 'under'),
  limit: integer({ min: 0, max: 2 }),
  isTurned: boolean(),
  also: boolean(),
}).map(({ by, limit, isTurned, also }): Test => {
  const [left, right] = isTurned ? [wanted, row] : [row, wanted];
  const same: Test = { is: 'compare', by: 'is', left, right, order: null };
  return {
    is: 'compare',
    by,
    left: { is: 'count', list: { fact: 'works', field: null }, where: also ? { is: 'all', of: [same, since] } : same, kind: 'count' },
    right: { is: 'literal', value: limit, kind: 'count' },
    order: null,
  };
});
const sideOf = (fact: string) => (fact === 'works' || fact === 'held' ? 'enterprise' : 'lot');
const few = array(anyFacts, { minLength: 1, maxLength: 6 });
const asked = record({ count: counts, rule: anyRule, enterprises: few, lots: few });

test('who has no row that names the lot’s value is answered as somebody without rows, whatever the limit', () => {
  assert(
    property(asked, ({ count, rule, enterprises, lots }) => {
      expect(rowEqualityIn(count, sideOf)).toMatchObject({ field: 'code', lot: wanted });
      const counting = { ...rule, phrases: [{ quote: '一', test: count }] };
      const firms: readonly Row[] = enterprises.map(({ works, held }) => ({ works, held }));
      const tenders: readonly Row[] = lots.map(({ decidedOn, wanted: of }) => ({ decidedOn, wanted: of }));
      const rows = (of: readonly Row[]) => ({ size: of.length, rowAt: (at: number) => of[at] ?? {} });
      const matched = match({ rules: [counting], enterprises: rows(firms), lots: rows(tenders), sideOf });
      const pair = onePair(counting);
      for (const [enterprise, firm] of firms.entries())
        for (const [lot, tender] of tenders.entries())
          expect(matched.answer({ rule: 0, enterprise, lot })).toBe(pair({ ...firm, ...tender }));
    }),
    { numRuns: 400 },
  );
}, 60_000);
