// 一人一项测试: how many works can be led at once, against trying every assignment.

import { array, assert, constantFrom, property, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { exclusiveLots, type LotWithLeaders, mostAtOnce } from './one-leader.ts';

const lot = (name: string, ...leaders: string[]): LotWithLeaders => ({ lot: name, leaders });

test('one leader for two lots leads one of them, and the two exclude each other', () => {
  const lots = [lot('L1', '甲'), lot('L2', '甲'), lot('L3', '乙')];
  expect(mostAtOnce(lots)).toBe(2);
  expect(exclusiveLots(lots)).toEqual([{ leader: '甲', lots: ['L1', 'L2'] }]);
});

test('whoever could lead both makes room for whoever could lead only one', () => {
  expect(mostAtOnce([lot('L1', '甲', '乙'), lot('L2', '甲')])).toBe(2);
  expect(mostAtOnce([lot('L1'), lot('L2', '甲')])).toBe(1);
});

test('never more or fewer than the best of all assignments', () => {
  const leaders = uniqueArray(constantFrom('甲', '乙', '丙'), { maxLength: 3 });
  assert(
    property(array(leaders, { maxLength: 4 }), (some) => {
      const lots = some.map((them, i) => lot(`L${i}`, ...them));
      return mostAtOnce(lots) === best(lots, new Set());
    }),
  );
});

function best([first, ...rest]: readonly LotWithLeaders[], taken: ReadonlySet<string>): number {
  if (first === undefined) return 0;
  const led = first.leaders.filter((it) => !taken.has(it)).map((it) => 1 + best(rest, new Set([...taken, it])));
  return [best(rest, taken), ...led].toSorted((one, other) => other - one)[0] ?? 0;
}
