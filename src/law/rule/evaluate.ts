// 求值: the interpreter, Kleene's three values. Unknown never becomes yes or no by default.

import type { Fen } from '#kernel/fen';
import { daysAfter, type PlainDate, yearsAfter } from '#kernel/plain-date';
import { type Rate, shareOf } from '#kernel/rate';
import type { Row, Scalar } from '../facts.ts';
import type { Comparison, ListRef, Test, Value } from './expression.ts';
import { factsRead } from './references.ts';

/** true, false, or not known yet. */
export type Truth = boolean | undefined;

export interface Scene {
  readonly facts: Row;
  /** The `oneOf` fact and its bound row: undefined when the list is unknown, null when it is empty. */
  readonly bound: { readonly fact: string; readonly row: Row | null | undefined } | null;
  /** Values of the parameters on the day that decides, by key; null when not set. */
  readonly given: Readonly<Record<string, unknown>>;
  /** The row being counted. */
  readonly row?: Row;
}

/** How many rows meet a condition: certain ones at the least, undecided ones added at the most. */
export interface Interval {
  readonly least: number;
  readonly most: number;
  /** A fact outside the row, on which the condition hangs, is unknown: what is counted cannot yet be relied on. */
  readonly isOpen: boolean;
}

export function truthOf(test: Test, scene: Scene): Truth {
  switch (test.is) {
    case 'compare':
      return compared(test, scene);
    case 'member':
      return isAmong(scalarOf(test.of, scene), scalarOf(test.among, scene));
    case 'all':
      return both(test.of.map((it) => truthOf(it, scene)));
    case 'any':
      return negated(both(test.of.map((it) => negated(truthOf(it, scene)))));
    case 'not':
      return negated(truthOf(test.of, scene));
    case 'whenSet':
      return scene.given[test.given.key] === null ? true : truthOf(test.of, scene);
  }
}

/** One false decides, however much is unknown. */
export function both(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

/** undefined is unknown, null is a known "none". */
export function scalarOf(value: Value, scene: Scene): unknown {
  switch (value.is) {
    case 'literal':
      return value.value;
    case 'fact':
      return factOf(value, scene);
    case 'row':
      return scene.row?.[value.field];
    case 'given':
      return givenIn(scene, value);
    case 'share':
      return onKnown([scalarOf(value.of, scene), scalarOf(value.rate, scene)], (of, rate) =>
        shareOf(of as Fen, rate as Rate, value.rounding),
      );
    case 'shift':
      return onKnown([scalarOf(value.day, scene), scalarOf(value.by, scene)], (day, by) => shifted(value, day as PlainDate, by as number));
    case 'lookUp':
      return onKnown([scalarOf(value.key, scene)], (key) => value.table[key as string] ?? null);
    case 'count': {
      const { least, most, isOpen } = counted(value, scene);
      return least === most && !isOpen ? least : undefined;
    }
  }
}

/** Rows that can count whatever becomes known are counted at the most; an unknown list has no bound. */
export function counted({ list, where }: Value & { is: 'count' }, scene: Scene): Interval {
  const rows = listOf(list, scene);
  if (rows === undefined) return { least: 0, most: Number.POSITIVE_INFINITY, isOpen: true };
  const truths = rows.map((row) => truthOf(where, { ...scene, row }));
  const least = truths.filter((it) => it === true).length;
  const undecided = truths.filter((it) => it === undefined).length;
  return { least, most: least + undecided, isOpen: factsRead(where).some((fact) => scene.facts[fact] === undefined) };
}

export function listOf({ fact, field }: ListRef, scene: Scene): readonly Row[] | undefined {
  const held = scene.facts[fact];
  const list = field === null ? held : (held as Row | null | undefined)?.[field];
  return (list ?? undefined) as readonly Row[] | undefined;
}

/** Codes compare by their place in the order; days as ISO text; money and counts as numbers. */
export function holdsBetween(by: Comparison, left: Scalar, right: Scalar): boolean {
  switch (by) {
    case 'is':
      return left === right;
    case 'isNot':
      return left !== right;
    case 'atLeast':
      return left >= right;
    case 'atMost':
      return left <= right;
    case 'over':
      return left > right;
    case 'under':
      return left < right;
  }
}

function compared(test: Test & { is: 'compare' }, scene: Scene): Truth {
  const right = scalarOf(test.right, scene);
  if (test.left.is === 'count') return countCompared(test.by, counted(test.left, scene), right);
  const left = scalarOf(test.left, scene);
  if (left === null || right === null) return false; // none stands in no relation
  if (left === undefined || right === undefined) return undefined;
  const order = test.by === 'is' || test.by === 'isNot' ? null : test.order;
  return holdsBetween(test.by, rankOf(left, order), rankOf(right, order));
}

/** A no that no further knowledge can change stands; a yes waits until what the count hangs on is known. */
function countCompared(by: Comparison, interval: Interval, right: unknown): Truth {
  if (right === null) return false;
  if (right === undefined) return undefined;
  const truth = intervalCompared(by, interval, right as number);
  return truth === true && interval.isOpen ? undefined : truth;
}

function intervalCompared(by: Comparison, { least, most }: Interval, limit: number): Truth {
  const [low, high] = [holdsBetween(by, least, limit), holdsBetween(by, most, limit)];
  if (by !== 'is' && by !== 'isNot') return low === high ? low : undefined;
  return least !== most && least <= limit && limit <= most ? undefined : low;
}

function rankOf(value: unknown, order: readonly string[] | null): Scalar {
  return order === null ? (value as Scalar) : order.indexOf(value as string);
}

function isAmong(value: unknown, among: unknown): Truth {
  if (value === null || among === null) return false;
  if (value === undefined || among === undefined) return undefined;
  return (among as readonly unknown[]).includes(value);
}

function factOf({ fact, field }: Value & { is: 'fact' }, { facts, bound }: Scene): unknown {
  if (field === null) return facts[fact];
  const held = bound?.fact === fact ? bound.row : (facts[fact] as Row | null | undefined);
  return held === null ? null : held?.[field];
}

function givenIn({ given }: Scene, { key, field }: Value & { is: 'given' }): unknown {
  const value = given[key];
  return field === null || value === null || value === undefined ? value : (value as Row)[field];
}

function shifted({ unit, back }: Value & { is: 'shift' }, day: PlainDate, by: number): PlainDate {
  return unit === 'years' ? yearsAfter(day, back ? -by : by) : daysAfter(day, back ? -by : by);
}

function onKnown(values: readonly unknown[], then: (...known: readonly unknown[]) => unknown): unknown {
  if (values.includes(null)) return null;
  return values.includes(undefined) ? undefined : then(...values);
}

function negated(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}
