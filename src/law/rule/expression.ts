// 表达式: a rule as plain data, a closed list of nodes that every reader knows. No closures: only one reader could read them.

import type { Rounding } from '#kernel/rate';
import type { Scalar } from '../facts.ts';

export type ValueKind = 'day' | 'money' | 'count' | 'score' | 'flag' | 'code' | 'rate' | 'codes';

export type Value =
  /** A fact, a field of a record, or a field of the bound row of a `oneOf` fact. */
  | { readonly is: 'fact'; readonly fact: string; readonly field: string | null; readonly kind: ValueKind }
  /** A field of the row being counted; `of` is the path of its list. */
  | { readonly is: 'row'; readonly of: string; readonly field: string; readonly kind: ValueKind }
  | { readonly is: 'given'; readonly key: string; readonly field: string | null; readonly kind: ValueKind }
  | { readonly is: 'literal'; readonly value: Scalar | readonly string[]; readonly kind: ValueKind }
  | { readonly is: 'share'; readonly of: Value; readonly rate: Value; readonly rounding: Rounding; readonly kind: 'money' }
  | {
      readonly is: 'shift';
      readonly day: Value;
      readonly by: Value;
      readonly unit: 'years' | 'days';
      readonly back: boolean;
      readonly kind: 'day';
    }
  | { readonly is: 'lookUp'; readonly table: Readonly<Record<string, string>>; readonly key: Value; readonly kind: 'code' }
  | { readonly is: 'count'; readonly list: ListRef; readonly where: Test; readonly kind: 'count' };

export interface ListRef {
  readonly fact: string;
  readonly field: string | null;
}

/** `leader.registered` */
export const pathOf = ({ fact, field }: ListRef): string => (field === null ? fact : `${fact}.${field}`);

export type Comparison = 'is' | 'isNot' | 'atLeast' | 'atMost' | 'over' | 'under';

export type Test =
  /** `order` lists codes from low to high. */
  | {
      readonly is: 'compare';
      readonly by: Comparison;
      readonly left: Value;
      readonly right: Value;
      readonly order: readonly string[] | null;
    }
  | { readonly is: 'member'; readonly of: Value; readonly among: Value }
  | { readonly is: 'all'; readonly of: readonly Test[] }
  | { readonly is: 'any'; readonly of: readonly Test[] }
  | { readonly is: 'not'; readonly of: Test }
  /** Weighed only if the parameter is set. */
  | { readonly is: 'whenSet'; readonly given: Value & { readonly is: 'given' }; readonly of: Test };

export const opposite: Readonly<Record<Comparison, Comparison>> = {
  is: 'isNot',
  isNot: 'is',
  atLeast: 'under',
  under: 'atLeast',
  atMost: 'over',
  over: 'atMost',
};

/** The values directly under a test. */
export function valuesOf(test: Test): readonly Value[] {
  if (test.is === 'compare') return [test.left, test.right];
  if (test.is === 'member') return [test.of, test.among];
  return [];
}

/** The tests directly under a test. */
export function testsOf(test: Test): readonly Test[] {
  if (test.is === 'all' || test.is === 'any') return test.of;
  if (test.is === 'not' || test.is === 'whenSet') return [test.of];
  return [];
}

/** The tests that must all hold for it to hold, none of them an `all` itself. */
export function conjunctsOf(test: Test): readonly Test[] {
  return test.is === 'all' ? test.of.flatMap(conjunctsOf) : [test];
}

/** The values directly under a value. */
export function innerValues(value: Value): readonly Value[] {
  if (value.is === 'share') return [value.of, value.rate];
  if (value.is === 'shift') return [value.day, value.by];
  if (value.is === 'lookUp') return [value.key];
  return [];
}
