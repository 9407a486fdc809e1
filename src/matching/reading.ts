// 读入: what the plans ask of both sides, gathered before the rows are read, and read once.

import type { Test } from '#law/rule/expression';
import { Conditions } from './columns/conditions.ts';
import type { Asked } from './columns/family.ts';
import type { SideOf } from './parts.ts';
import type { Plan } from './plan.ts';
import { Days } from './reading/days.ts';
import { Dictionary } from './reading/dictionary.ts';
import { Reader } from './reading/reader.ts';
import { type ReadSoFar, readSides, type Sides } from './reading/sides.ts';
import { Units } from './reading/units.ts';

export class Reading {
  readonly #sides: Sides;
  readonly #sideOf: SideOf;
  /** Codes of both sides, so that equal codes are equal numbers. */
  readonly #codes = new Dictionary();
  readonly #ofEnterprise: Reader;
  readonly #ofLot: Reader;
  readonly #units = new Map<string | null, { readonly units: Units; readonly conditions: Conditions }>();
  readonly #days = new Map<string, Days>();

  constructor(sides: Sides, sideOf: SideOf) {
    this.#sides = sides;
    this.#sideOf = sideOf;
    this.#ofEnterprise = new Reader(this.#codes, sides.enterprises.size);
    this.#ofLot = new Reader(this.#codes, sides.lots.size);
  }

  daysOf(fact: string): Days {
    const days = this.#days.get(fact) ?? new Days(fact, this.#sides.lots.size);
    this.#days.set(fact, days);
    return days;
  }

  ask({ rule: { binds }, given, gates, own, equalities, thresholds, tables }: Plan, at: Pick<Asked, 'rule' | 'isWeighed'>): Asked {
    const setting = { given, binds };
    const { units, conditions } = this.#unitsOf(binds);
    const all = (of: readonly Test[]) => ({ is: 'truth', test: { is: 'all', of } }) as const;
    return {
      ...at,
      units,
      gate: this.#ofLot.columnOf(all(gates), setting, { as: 'truth' }),
      own: own.length === 0 ? undefined : units.columnOf(all(own), setting, { as: 'truth' }),
      equalities: equalities.map((it) => conditions.equality(it, setting)),
      others: [...thresholds.map((it) => conditions.threshold(it, setting)), ...tables.map((it) => conditions.table(it, setting))],
    };
  }

  /** Nothing may be asked afterwards. */
  read(): Iterable<ReadSoFar> {
    const units = [...this.#units.values()];
    const named = units.flatMap(({ conditions }) => [...conditions.named]);
    return readSides(this.#sides, {
      enterprise: (place, facts) => {
        this.#ofEnterprise.push(place, facts, undefined);
        for (const it of units) it.units.push(place, facts);
        for (const it of named) it.push(place, facts);
      },
      lot: (place, facts) => {
        this.#ofLot.push(place, facts, undefined);
        for (const days of this.#days.values()) days.push(place, facts);
      },
    });
  }

  #unitsOf(binds: string | null): { readonly units: Units; readonly conditions: Conditions } {
    const known = this.#units.get(binds);
    if (known !== undefined) return known;
    const units = new Units(binds, this.#sides.enterprises, { ofEnterprise: this.#ofEnterprise, codes: this.#codes });
    const conditions = new Conditions({ units, lots: this.#ofLot, sideOf: this.#sideOf, codes: this.#codes });
    this.#units.set(binds, { units, conditions });
    return { units, conditions };
  }
}
