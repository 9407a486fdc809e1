// 逐对的事实: for one enterprise and one lot a flat record of numbers, made by us before any clock starts.

import type { Row } from '../../../src/law/facts.ts';
import { counted, type Scene } from '../../../src/law/rule/evaluate.ts';
import type { Test, Value } from '../../../src/law/rule/expression.ts';
import { routesOf } from '../../../src/law/rule/routes.ts';
import type { Question } from '../../../src/matching/indexed.ts';
import { givenOf, Slots, slotNumber } from './slots.ts';
import { mostOf } from './two-valued.ts';

/** Null is unknown. */
export type Context = Readonly<Record<string, number | null>>;

/** Nearly always one context: that of the certificate of the lot's category. */
export interface Pair {
  readonly enterprise: number;
  readonly lot: number;
  readonly contexts: readonly { readonly values: Context; readonly isOpen: boolean }[];
}

export class PairMaker {
  readonly slots: Slots;
  readonly question: Question;
  readonly #given: Scene['given'];
  readonly #sides = { enterprise: new Map<number, Context>(), lot: new Map<number, Context>() };
  readonly #rows = new Map<number, readonly Context[]>();
  /** What every rule demands to be the lot's. */
  readonly shared: readonly (readonly [bound: string, lot: string])[];

  constructor(question: Question) {
    this.question = question;
    this.#given = givenOf(question);
    this.slots = new Slots(question);
    this.shared = sharedEqualities(question, this.slots);
  }

  pair(enterprise: number, lot: number): Pair {
    const own = this.side('enterprise', enterprise);
    const asked = this.side('lot', lot);
    const rows = this.rowsOf(enterprise);
    const meeting = rows.filter((row) => this.shared.every(([bound, other]) => mayEqual(row[bound], asked[other])));
    // Every rule says no to any other certificate, so one that differs stands for all of them.
    const [first = {}] = rows;
    const counts = this.#counts({ enterprise, lot }, meeting.length > 0);
    const contexts = (meeting.length > 0 ? meeting : [first]).map((row) => {
      const values = { ...own, ...asked, ...row, ...counts };
      return { values, isOpen: Object.values(values).includes(null) || this.#isUncertain(values) };
    });
    return { enterprise, lot, contexts };
  }

  side(side: 'enterprise' | 'lot', place: number): Context {
    const known = this.#sides[side].get(place);
    if (known !== undefined) return known;
    const rows = side === 'lot' ? this.question.lots : this.question.enterprises;
    const made = this.#numbers(side, { facts: rows.rowAt(place), bound: null, given: this.#given });
    this.#sides[side].set(place, made);
    return made;
  }

  /** One for each certificate. */
  rowsOf(enterprise: number): readonly Context[] {
    const known = this.#rows.get(enterprise);
    if (known !== undefined) return known;
    const binds = this.question.rules[0]?.binds ?? null;
    const facts = this.question.enterprises.rowAt(enterprise);
    const bound = (row: Row | null | undefined): Scene['bound'] => (binds === null ? null : { fact: binds, row });
    const made = routesOf(binds, facts).map(({ row }) => this.#numbers('bound', { facts, bound: bound(row), given: this.#given }));
    this.#rows.set(enterprise, made);
    return made;
  }

  #numbers(side: 'enterprise' | 'lot' | 'bound', scene: Scene): Context {
    return Object.fromEntries(this.slots.of(side).map((slot) => [slot.name, slotNumber(slot, scene) ?? null]));
  }

  /** Where no certificate is of the lot's category nobody looks at the count. */
  #counts({ enterprise, lot }: { enterprise: number; lot: number }, isNeeded: boolean): Context {
    const counts: Record<string, number | null> = {};
    const facts = isNeeded ? { ...this.question.enterprises.rowAt(enterprise), ...this.question.lots.rowAt(lot) } : {};
    for (const slot of this.slots.of('count')) {
      const { least, most, isOpen } = isNeeded
        ? counted(slot.value as Value & { is: 'count' }, { facts, bound: null, given: this.#given })
        : { least: 0, most: 0, isOpen: false };
      counts[slot.name] = isOpen ? null : least;
      counts[mostOf(slot)] = Number.isFinite(most) ? most : null;
    }
    return counts;
  }

  #isUncertain(values: Context): boolean {
    return this.slots.of('count').some((slot) => values[slot.name] !== values[mostOf(slot)]);
  }
}

function mayEqual(one: number | null | undefined, other: number | null | undefined): boolean {
  return one === null || other === null || one === other;
}

/** Demands of every rule that a field of the bound row be the lot's. */
function sharedEqualities({ rules }: Question, slots: Slots): readonly (readonly [string, string])[] {
  const [first] = rules;
  const isShared = (test: Test) => rules.every(({ phrases }) => phrases.some((it) => JSON.stringify(it.test) === JSON.stringify(test)));
  return (first?.phrases ?? []).flatMap(({ test }) => {
    if (test.is !== 'compare' || test.by !== 'is' || test.right.is === 'literal' || !isShared(test)) return [];
    const [left, right] = [slots.slotOf(test.left), slots.slotOf(test.right)];
    return left.side === 'bound' && right.side === 'lot' ? [[left.name, right.name] as const] : [];
  });
}
