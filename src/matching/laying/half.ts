// 半组: units of a group in the order of their bits. Those about whom something is unknown may stand in a half of their own.

import type { ThresholdCondition } from '../columns/conditions.ts';
import type { Family } from '../columns/family.ts';
import type { Group } from '../columns/group.ts';
import { type Heap, wordsFor } from '../kernels/heap.ts';
import type { Ranked } from '../reading/ranked.ts';
import type { UnitColumn } from '../reading/units.ts';
import { type Ranks, ranksIn } from './ranks.ts';
import type { Scratch } from './scratch.ts';

export interface HalfGroup {
  readonly units: Int32Array;
  /** Of these one row does not say both who is certain and who may. */
  readonly isOpen: boolean;
}

/** Two halves, where the rows of both are shorter together than two rows of everybody. */
export function halvesOf(family: Family, { units }: Group): readonly HalfGroup[] {
  const [known, open] = [new Int32Array(units.length), new Int32Array(units.length)];
  let openCount = 0;
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] as number;
    if (family.isOpen[family.units.enterpriseOf(unit)] === 1) open[openCount++] = unit;
    else known[at - openCount] = unit;
  }
  const knownCount = units.length - openCount;
  if (openCount === 0) return [{ units, isOpen: false }];
  const apart = wordsFor(knownCount) + 2 * wordsFor(openCount);
  if (knownCount === 0 || apart >= 2 * wordsFor(units.length)) return [{ units, isOpen: true }];
  return [
    { units: known.subarray(0, knownCount), isOpen: false },
    { units: open.subarray(0, openCount), isOpen: true },
  ];
}

export interface Half {
  readonly units: Int32Array;
  /** Of each unit whose it is. */
  readonly enterprises: Int32Array;
  /** How many units, and words of a row of them. */
  readonly size: number;
  readonly words: number;
  readonly isOpen: boolean;
  /** The threshold by which the bits are ordered, from "none" to the highest. */
  readonly order: ThresholdCondition | undefined;
  readonly ranksOf: (column: UnitColumn) => Ranks;
}

export function halfOf(family: Family, { units: all, isOpen }: HalfGroup, room: { heap: Heap; scratch: Scratch }): Half {
  const order = isOpen ? undefined : family.order;
  const units = order === undefined ? all : ordered(all, family.units.ranksOf(order.enterprise));
  const enterprises = new Int32Array(units.length);
  for (let bit = 0; bit < units.length; bit += 1) enterprises[bit] = family.units.enterpriseOf(units[bit] as number);
  const ranks = new Map<object, Ranks>();
  for (const condition of family.conditions.keys()) {
    if (condition.is !== 'threshold' || ranks.has(condition.enterprise.column)) continue;
    ranks.set(condition.enterprise.column, ranksIn(units, family.units.ranksOf(condition.enterprise), room));
  }
  const ranksOf = ({ column }: UnitColumn) => ranks.get(column) as Ranks;
  return { units, enterprises, size: units.length, words: wordsFor(units.length), isOpen, order, ranksOf };
}

/** Rank and place are sorted as one number, of 32 bits where it fits. */
function ordered(units: Int32Array, { of, sizes }: Ranked): Int32Array {
  const count = units.length;
  const packed = (sizes.length + 1) * count < 2 ** 31 ? new Int32Array(count) : new Float64Array(count);
  for (let at = 0; at < count; at += 1) packed[at] = Math.max((of[units[at] as number] as number) + 1, 0) * count + at;
  packed.sort();
  const inOrder = new Int32Array(count);
  for (let at = 0; at < count; at += 1) inOrder[at] = units[(packed[at] as number) % count] as number;
  return inOrder;
}
