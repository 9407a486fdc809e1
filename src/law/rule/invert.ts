// 反推: from a failing test to the changes of one fact that would make it hold.

import type { Fen } from '#kernel/fen';
import { daysAfter, type PlainDate } from '#kernel/plain-date';
import { type Rate, totalOfShare } from '#kernel/rate';
import type { Fact, FactSet, Row } from '../facts.ts';
import { counted, listOf, type Scene, scalarOf, truthOf } from './evaluate.ts';
import { type Comparison, opposite, type Test, type Value, type ValueKind } from './expression.ts';
import { amendRow, rowMeeting } from './rows.ts';

export interface Change {
  readonly fact: string;
  /** The whole new value of the fact. */
  readonly to: unknown;
}

export interface Wish {
  readonly wanted: boolean;
  readonly scene: Scene;
  readonly set: FactSet;
}

export function proposals(test: Test, wish: Wish): readonly Change[] {
  switch (test.is) {
    case 'not':
      return proposals(test.of, { ...wish, wanted: !wish.wanted });
    case 'whenSet':
      return wish.scene.given[test.given.key] === null ? [] : proposals(test.of, wish);
    case 'all':
    case 'any':
      return ofSeveral(test, wish);
    case 'member':
      return wish.wanted ? settings(test.of, scalarOf(test.among, wish.scene), wish) : [];
    case 'compare':
      return ofComparison(test, wish);
  }
}

/** The first that stands in the way, where all must go; any one, where one is enough. */
function ofSeveral({ is, of }: Test & { is: 'all' | 'any' }, wish: Wish): readonly Change[] {
  const inTheWay = of.filter((it) => truthOf(it, wish.scene) === !wish.wanted);
  const everyOneMustGo = (is === 'all') === wish.wanted;
  return (everyOneMustGo ? inTheWay.slice(0, 1) : inTheWay).flatMap((it) => proposals(it, wish));
}

function settings(of: Value, among: unknown, wish: Wish): readonly Change[] {
  return ((among ?? []) as readonly unknown[]).flatMap((code) => moved(of, { to: code, by: 'set' }, wish));
}

function ofComparison({ by, left, right, order }: Test & { is: 'compare' }, wish: Wish): readonly Change[] {
  const relation = wish.wanted ? by : opposite[by];
  const [held, limit] = [scalarOf(left, wish.scene), scalarOf(right, wish.scene)];
  if (left.is === 'count') return typeof limit === 'number' ? ofCount(left, { relation, limit }, wish) : [];
  const step = stepOf(left.kind, order);
  const up = limit === undefined || limit === null ? [] : moved(left, target(relation, limit, step), wish);
  const down = held === undefined || held === null ? [] : moved(right, target(mirrored[relation], held, step), wish);
  return [...up, ...down];
}

const mirrored: Readonly<Record<Comparison, Comparison>> = {
  is: 'is',
  isNot: 'isNot',
  atLeast: 'atMost',
  atMost: 'atLeast',
  over: 'under',
  under: 'over',
};

interface Target {
  readonly to: unknown;
  readonly by: 'raise' | 'lower' | 'set';
}

type Step = (from: unknown, up: boolean) => unknown;

/** The next value: a fen, a piece, a day, the neighbouring code; undefined where there is none. */
function stepOf(kind: ValueKind, order: readonly string[] | null): Step {
  if (kind === 'day') return (from, up) => daysAfter(from as PlainDate, up ? 1 : -1);
  if (order !== null) return (from, up) => order[order.indexOf(from as string) + (up ? 1 : -1)];
  return (from, up) => (typeof from === 'number' ? from + (up ? 1 : -1) : undefined);
}

/** Where a value must go to stand in the relation to a limit; one step further where the limit itself is out. */
function target(relation: Comparison, limit: unknown, step: Step): Target {
  if (relation === 'is') return { to: limit, by: 'set' };
  if (relation === 'isNot') return { to: typeof limit === 'boolean' ? !limit : undefined, by: 'set' };
  const by = relation === 'atLeast' || relation === 'over' ? 'raise' : 'lower';
  if (relation === 'atLeast' || relation === 'atMost') return { to: limit, by };
  return { to: step(limit, by === 'raise'), by };
}

/** Moves the fact behind a value; a share is moved through its total. */
function moved(value: Value, { to, by }: Target, wish: Wish): readonly Change[] {
  if (to === undefined) return [];
  if (value.is === 'share') {
    const rate = scalarOf(value.rate, wish.scene);
    const total = typeof rate === 'number' && by === 'lower' ? totalOfShare(to as Fen, rate as Rate) : undefined;
    return total === undefined ? [] : moved(value.of, { to: total, by }, wish);
  }
  if (value.is !== 'fact' || value.field !== null) return [];
  const fact = wish.set.facts[value.fact];
  return fact !== undefined && mayMove(fact, { to, by }) ? [{ fact: value.fact, to }] : [];
}

/** Nothing is lowered to zero or below: a bid of nothing is no advice. */
function mayMove(fact: Fact, { to, by }: Target): boolean {
  if (by === 'lower' && typeof to === 'number' && to <= 0) return false;
  return fact.advice === by || (fact.advice === 'set' && typeof to !== 'object');
}

function ofCount(
  count: Value & { is: 'count' },
  { relation, limit }: { relation: Comparison; limit: number },
  wish: Wish,
): readonly Change[] {
  const name = count.list.fact;
  const fact = wish.set.facts[name];
  if (fact === undefined || fact.kind !== 'list' || count.list.field !== null) return [];
  const rows = listOf(count.list, wish.scene);
  if (rows === undefined) return [];
  const { least } = counted(count, wish.scene);
  const goal = relation === 'over' ? limit + 1 : relation === 'under' ? limit - 1 : limit;
  if (fact.advice === 'add' && goal > least && relation !== 'isNot') return withMore(count.where, { name, rows, more: goal - least }, wish);
  if (fact.advice === 'amend' && goal < least && relation !== 'isNot')
    return withFewer(count.where, { name, rows, fewer: least - goal }, wish);
  return [];
}

function withMore(where: Test, { name, rows, more }: { name: string; rows: readonly Row[]; more: number }, wish: Wish): readonly Change[] {
  const row = rowMeeting(where, wish.scene);
  return row === undefined ? [] : [{ fact: name, to: [...rows, ...Array.from({ length: more }, () => row)] }];
}

function withFewer(
  where: Test,
  { name, rows, fewer }: { name: string; rows: readonly Row[]; fewer: number },
  { scene, set }: Wish,
): readonly Change[] {
  const fact = set.facts[name];
  if (fact === undefined || fact.kind !== 'list') return [];
  let left = fewer;
  const amended = rows.map((row) => {
    if (left === 0 || truthOf(where, { ...scene, row }) !== true) return row;
    const better = amendRow(where, { row, scene, fields: fact.fields });
    if (better !== undefined) left -= 1;
    return better ?? row;
  });
  return left === 0 ? [{ fact: name, to: amended }] : [];
}
