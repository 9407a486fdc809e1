// 差距: required, actual and gap of a condition, taken from the comparison that decided it.

import type { Measured } from '../determination.ts';
import { counted, type Scene, scalarOf, truthOf } from './evaluate.ts';
import type { Test, Value, ValueKind } from './expression.ts';

/** The first leaf that failed, else the first undecided one, else the first: null where nothing is compared. */
export function measured(test: Test, scene: Scene): Measured | null {
  const leaves = leavesOf(test, scene.given);
  const leaf = leaves.find((it) => truthOf(it, scene) === false) ?? leaves.find((it) => truthOf(it, scene) === undefined) ?? leaves[0];
  if (leaf === undefined) return null;
  return leaf.is === 'member' ? measuredMember(leaf, scene) : measuredComparison(leaf, scene);
}

export type Leaf = Test & { is: 'compare' | 'member' };

/** Those that may stand for the test, in its order. */
export function leavesOf(test: Test, given: Scene['given']): readonly Leaf[] {
  if (test.is === 'compare' || test.is === 'member') return [test];
  if (test.is === 'not') return [];
  if (test.is === 'whenSet') return given[test.given.key] === null ? [] : leavesOf(test.of, given);
  return test.of.flatMap((inner) => leavesOf(inner, given));
}

function measuredMember({ of, among }: Test & { is: 'member' }, scene: Scene): Measured {
  return { kind: 'codes', required: scalarOf(among, scene) ?? null, actual: shown(of, scene), gap: null };
}

function measuredComparison(leaf: Test & { is: 'compare' }, scene: Scene): Measured {
  const { by, left, right } = leaf;
  const [actual, required] = [shown(left, scene), shown(right, scene)];
  const fails = truthOf(leaf, scene) === false;
  const gap =
    fails && isAmount(left.kind) && typeof actual === 'number' && typeof required === 'number' ? distance(required, actual) : null;
  return { kind: left.kind, required: by === 'isNot' ? null : required, actual, gap };
}

/** Of two amounts a distance can be told. */
export const isAmount = (kind: ValueKind): boolean => kind === 'money' || kind === 'count' || kind === 'score';

/** A count is shown by what is certain. */
function shown(value: Value, scene: Scene): unknown {
  if (value.is !== 'count') return scalarOf(value, scene) ?? null;
  const { least, most } = counted(value, scene);
  return Number.isFinite(most) ? least : null;
}

function distance(one: number, other: number): number {
  return one > other ? one - other : other - one;
}
