// 栏: the values that the rules compare, each as one flat number with a name: what engines without lists, days and shares are given.

import { daysBetween, type PlainDate, plainDate } from '../../../src/kernel/plain-date.ts';
import type { Fact } from '../../../src/law/facts.ts';
import { editionsOn } from '../../../src/law/rule/editions.ts';
import { type Scene, scalarOf } from '../../../src/law/rule/evaluate.ts';
import { type Test, testsOf, type Value, valuesOf } from '../../../src/law/rule/expression.ts';
import type { Question } from '../../../src/matching/indexed.ts';
import { readsOfValue } from '../../../src/matching/parts.ts';

/** Who supplies it: the enterprise, its bound row, the lot, or both together (a count). */
type Side = 'enterprise' | 'bound' | 'lot' | 'count';

export interface Slot {
  readonly name: string;
  readonly side: Side;
  readonly value: Value;
  /** A code is its place in this list. */
  readonly codes: readonly string[];
}

/** A known "none": below every code. */
export const none = -1;

/** Every value that some rule of the question compares with another, but for literals. */
export class Slots {
  readonly #question: Question;
  readonly #byValue = new Map<string, Slot>();

  constructor(question: Question) {
    this.#question = question;
    for (const { phrases } of question.rules) for (const { test } of phrases) this.#add(test);
  }

  get all(): readonly Slot[] {
    return [...this.#byValue.values()];
  }

  of(side: Side): readonly Slot[] {
    return this.all.filter((slot) => slot.side === side);
  }

  slotOf(value: Value): Slot {
    const key = JSON.stringify(value);
    const known = this.#byValue.get(key);
    if (known !== undefined) return known;
    const taken = new Set(this.all.map(({ name }) => name));
    const wanted = nameOf(value);
    const name = taken.has(wanted) ? `${wanted}_${taken.size}` : wanted;
    const slot: Slot = { name, side: this.#sideOf(value), value, codes: this.codesOf(value) };
    this.#byValue.set(key, slot);
    return slot;
  }

  /** A literal beside a slot, as a number. */
  literal(value: unknown, beside: Slot): number {
    return numberOf(value, beside.codes);
  }

  codesOf(value: Value): readonly string[] {
    if (value.is === 'lookUp') return this.codesOf(value.key);
    if (value.is !== 'fact') return [];
    const fact: Fact | undefined = this.#question.rules[0]?.set.facts[value.fact];
    const field = value.field === null || fact === undefined || !('fields' in fact) ? fact : fact.fields[value.field];
    return field?.kind === 'code' ? field.codes : [];
  }

  #add(test: Test): void {
    for (const value of valuesOf(test)) if (value.is !== 'literal') this.slotOf(value);
    for (const inner of testsOf(test)) this.#add(inner);
  }

  #sideOf(value: Value): Side {
    if (value.is === 'count') return 'count';
    const { rules, sideOf } = this.#question;
    if (value.is === 'fact' && value.fact === rules[0]?.binds) return 'bound';
    const reads = readsOfValue(value, sideOf);
    if (reads.enterprise && reads.lot) throw new RangeError(`${nameOf(value)}：一个值两边都读，对照引擎没有这样的栏`);
    return reads.lot ? 'lot' : 'enterprise';
  }
}

function nameOf(value: Value): string {
  switch (value.is) {
    case 'fact':
      return value.field === null ? value.fact : `${value.fact}_${value.field}`;
    case 'share':
      return `${nameOf(value.of)}_share`;
    case 'shift':
      return `${nameOf(value.day)}_shifted`;
    case 'lookUp':
      return `${nameOf(value.key)}_lookedUp`;
    case 'count':
      return `${value.list.fact}_counted`;
    default:
      throw new RangeError(`${value.is}：对照引擎没有这样的栏`);
  }
}

/** The fixture has one edition of every parameter: whatever the day, the values are the same. */
export function givenOf({ rules }: Question): Scene['given'] {
  return Object.assign({}, ...rules.map((rule) => editionsOn(rule, plainDate('2025-01-01')).values));
}

/** Undefined while unknown. */
export function slotNumber(slot: Slot, scene: Scene): number | undefined {
  const value = scalarOf(slot.value, scene);
  return value === undefined ? undefined : numberOf(value, slot.codes);
}

const firstDay = plainDate('1970-01-01');

function numberOf(value: unknown, codes: readonly string[]): number {
  if (value === null) return none;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  return codes.length > 0 ? codes.indexOf(String(value)) : daysBetween(firstDay, value as PlainDate);
}
