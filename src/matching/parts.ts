// 两边: which side of a match a test reads, the enterprises or the lots, and its largest parts that read one side alone.

import { innerValues, type ListRef, type Test, testsOf, type Value, valuesOf } from '#law/rule/expression';
import { factsRead } from '#law/rule/references';

export type Side = 'enterprise' | 'lot';

/** Facts of a bid belong to neither: whoever matches says which side supplies them. */
export type SideOf = (fact: string) => Side;

/** What one side contributes to a test: two rows with equal parts are weighed alike. */
export type Part =
  | { readonly is: 'truth'; readonly test: Test }
  | { readonly is: 'value'; readonly value: Value }
  /** Whether the fact is known at all: a count waits for it. */
  | { readonly is: 'known'; readonly fact: string }
  /** The rows of a list, as far as the condition of a count reads them. */
  | { readonly is: 'rows'; readonly list: ListRef; readonly fields: readonly string[] };

/** Which sides are read; `row`: the row being counted. */
export interface Reads {
  readonly enterprise: boolean;
  readonly lot: boolean;
  readonly row: boolean;
}

const nothing: Reads = { enterprise: false, lot: false, row: false };

export function readsOf(test: Test, sideOf: SideOf): Reads {
  return joined([...valuesOf(test).map((it) => readsOfValue(it, sideOf)), ...testsOf(test).map((it) => readsOf(it, sideOf))]);
}

export function readsOfValue(value: Value, sideOf: SideOf): Reads {
  if (value.is === 'fact') return { ...nothing, [sideOf(value.fact)]: true };
  if (value.is === 'row') return { ...nothing, row: true };
  if (value.is !== 'count') return joined(innerValues(value).map((it) => readsOfValue(it, sideOf)));
  const outside = { ...readsOf(value.where, sideOf), row: false };
  return joined([{ ...nothing, [sideOf(value.list.fact)]: true }, outside]);
}

function joined(all: readonly Reads[]): Reads {
  return {
    enterprise: all.some((it) => it.enterprise),
    lot: all.some((it) => it.lot),
    row: all.some((it) => it.row),
  };
}

const other = { enterprise: 'lot', lot: 'enterprise' } as const;
const isAlone = (reads: Reads, side: Side) => reads[side] && !reads[other[side]] && !reads.row;

export interface Wanted {
  readonly side: Side;
  readonly sideOf: SideOf;
}

/** In the order they are read; what reads the other side alone, or a row, is left out. */
export function partsOf(test: Test, wanted: Wanted): readonly Part[] {
  const reads = readsOf(test, wanted.sideOf);
  if (isAlone(reads, wanted.side)) return [{ is: 'truth', test }];
  if (!reads[wanted.side]) return [];
  return [...valuesOf(test).flatMap((it) => partsOfValue(it, wanted)), ...testsOf(test).flatMap((it) => partsOf(it, wanted))];
}

function partsOfValue(value: Value, wanted: Wanted): readonly Part[] {
  const reads = readsOfValue(value, wanted.sideOf);
  // A count that is compared is an interval: two that are not known may still differ.
  if (isAlone(reads, wanted.side) && value.is !== 'count') return [{ is: 'value', value }];
  if (!reads[wanted.side]) return [];
  if (value.is !== 'count') return innerValues(value).flatMap((it) => partsOfValue(it, wanted));
  const { list, where } = value;
  const rows: readonly Part[] = wanted.sideOf(list.fact) === wanted.side ? [{ is: 'rows', list, fields: rowFields(where) }] : [];
  const outside = factsRead(where).filter((fact) => wanted.sideOf(fact) === wanted.side);
  return [...rows, ...outside.map((fact): Part => ({ is: 'known', fact })), ...partsOf(where, wanted)];
}

function rowFields(test: Test): readonly string[] {
  return [...new Set([...valuesOf(test).flatMap(rowFieldsOfValue), ...testsOf(test).flatMap(rowFields)])];
}

function rowFieldsOfValue(value: Value): readonly string[] {
  return value.is === 'row' ? [value.field] : innerValues(value).flatMap(rowFieldsOfValue);
}
