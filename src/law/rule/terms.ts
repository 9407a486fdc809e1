// 措辞: the typed words a rule is written in. Each call makes a node; a test that is made and dropped is an error.

import type { Fen } from '#kernel/fen';
import type { PlainDate } from '#kernel/plain-date';
import type { Rate, Rounding } from '#kernel/rate';
import { test } from './building.ts';
import type { Comparison, ListRef, Test, Value, ValueKind } from './expression.ts';
import { refuseKind, refuseMisfit } from './misfit.ts';

export const allOf = (...tests: readonly Test[]): Test => test({ is: 'all', of: some(tests, 'allOf') });
export const anyOf = (...tests: readonly Test[]): Test => test({ is: 'any', of: some(tests, 'anyOf') });
export const not = (of: Test): Test => test({ is: 'not', of });

function some<It>(list: readonly It[], word: string): readonly It[] {
  if (list.length === 0) throw new RangeError(`${word} without anything in it would hold always or never`);
  return list;
}

type Plain = string | number | boolean;

/** Comparisons that every kind of value has. */
export class Term<Held extends Plain> {
  readonly node: Value;
  protected readonly order: readonly string[] | null;
  constructor(node: Value, order: readonly string[] | null = null) {
    this.node = node;
    this.order = order;
  }
  is(other: Held | Term<Held>): Test {
    return this.compared('is', other);
  }
  isNot(other: Held | Term<Held>): Test {
    return this.compared('isNot', other);
  }
  /** What it may be, as far as it is a code. */
  protected codes(): readonly string[] {
    return this.order ?? codesOf(this.node);
  }
  protected compared(by: Comparison, other: Held | Term<Held>): Test {
    const right = other instanceof Term ? other.node : ({ is: 'literal', value: other, kind: this.node.kind } as const);
    refuseMisfit({ left: this.node, right, order: this.order, codes: other instanceof Term ? other.codes() : codesOf(right) });
    return test({ is: 'compare', by, left: this.node, right, order: this.order });
  }
}

function codesOf(value: Value): readonly string[] {
  if (value.is === 'lookUp') return Object.values(value.table);
  return value.is === 'literal' && value.kind === 'code' ? [String(value.value)] : [];
}

/** 以上, 以下 include the number; 超过, 不满 do not. */
export class Ordered<Held extends Plain> extends Term<Held> {
  atLeast(other: Held | Term<Held>): Test {
    return this.compared('atLeast', other);
  }
  atMost(other: Held | Term<Held>): Test {
    return this.compared('atMost', other);
  }
  over(other: Held | Term<Held>): Test {
    return this.compared('over', other);
  }
  under(other: Held | Term<Held>): Test {
    return this.compared('under', other);
  }
}

export class Coded<Code extends string> extends Ordered<Code> {
  isOneOf(codes: readonly Code[] | Codes): Test {
    const among = codes instanceof Codes ? codes.node : ({ is: 'literal', value: some(codes, 'isOneOf'), kind: 'codes' } as const);
    return test({ is: 'member', of: this.node, among });
  }
  /** A code the table does not name gives none, and a comparison with none fails. */
  lookUp<Found extends string>(table: Readonly<Partial<Record<Code, Found>>>): Term<Found> {
    const entries = Object.entries(table).filter((entry): entry is [string, Found] => entry[1] !== undefined);
    return new Term({ is: 'lookUp', table: Object.fromEntries(entries), key: this.node, kind: 'code' });
  }
}

export class Day extends Ordered<PlainDate> {
  /** From that many years before `until`, through `until`, both days included. */
  within(years: number | Term<number>, until: Day): Test {
    const by = years instanceof Term ? years.node : ({ is: 'literal', value: years, kind: 'count' } as const);
    refuseKind(by, 'count', 'within');
    const since = new Day({ is: 'shift', day: until.node, by, unit: 'years', back: true, kind: 'day' });
    return allOf(this.atLeast(since), this.atMost(until));
  }
}

export class Flag extends Term<boolean> {
  holds(): Test {
    return this.is(true);
  }
}

/** A list of codes that a parameter gives. */
export class Codes {
  readonly node: Value;
  constructor(node: Value) {
    this.node = node;
  }
}

export class Rows<Terms> {
  readonly #list: ListRef;
  readonly #row: Terms;
  constructor(list: ListRef, row: Terms) {
    this.#list = list;
    this.#row = row;
  }
  count(where: (row: Terms) => Test): Ordered<number> {
    return new Ordered({ is: 'count', list: this.#list, where: where(this.#row), kind: 'count' });
  }
}

/** The rounding is written at the call. */
export function shareOf(total: Term<Fen>, rate: Term<Rate>, rounding: Rounding): Ordered<Fen> {
  refuseKind(total.node, 'money', 'shareOf');
  refuseKind(rate.node, 'rate', 'shareOf');
  return new Ordered({ is: 'share', of: total.node, rate: rate.node, rounding, kind: 'money' });
}

/** Weighed only if the parameter is set: a parameter that narrows a right starts off. */
export function whenSet<Given extends { readonly node: Value }>(given: Given, build: (given: Given) => Test): Test {
  const { node } = given;
  if (node.is !== 'given') throw new RangeError('whenSet asks for a parameter');
  return test({ is: 'whenSet', given: node, of: build(given) });
}

/** The term for a value of a kind. */
export function termFor(node: Value, kind: ValueKind, order: readonly string[] | null): unknown {
  if (kind === 'codes') return new Codes(node);
  if (kind === 'code') return new Coded(node, order);
  if (kind === 'day') return new Day(node);
  if (kind === 'flag') return new Flag(node);
  return new Ordered(node);
}
