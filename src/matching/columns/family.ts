// 一族: rules whose enterprises meet lots by the same code. They share groups, and the columns of what they ask alike.

import { distinctOf } from '../reading/ranked.ts';
import type { Column } from '../reading/reader.ts';
import type { UnitColumn, Units } from '../reading/units.ts';
import type { Condition, EqualityCondition, ThresholdCondition } from './conditions.ts';
import { Derived } from './derived.ts';

/** A rule in one edition of its parameters. */
export interface Asked {
  readonly rule: number;
  readonly units: Units;
  /** 0 no, 1 unknown, 2 yes, of the lot alone and of the enterprise alone; undefined where the rule asks nothing of it alone. */
  readonly gate: Column;
  readonly own: UnitColumn | undefined;
  readonly equalities: readonly EqualityCondition[];
  readonly others: readonly Condition[];
  readonly isWeighed: (lot: number) => boolean;
}

export interface Member {
  readonly rule: number;
  readonly own: Float64Array | undefined;
  /** Without the one that divides. */
  readonly conditions: readonly Condition[];
  /** 1 for a lot that somebody may meet. */
  readonly isAsked: Uint8Array;
  /** 1 for a lot about which something is unknown, so that nobody meets it for certain. */
  readonly isCapped: Uint8Array;
}

export interface Family {
  readonly units: Units;
  /** Units that never meet the same lots. */
  readonly key: EqualityCondition | undefined;
  /** Of each unit 2, or 1 where its code is unknown: it meets nobody for certain. Undefined where all are known. */
  readonly keyTruths: Float64Array | undefined;
  readonly members: readonly Member[];
  /** Each once, with the lots for which some member asks it. */
  readonly conditions: ReadonlyMap<Condition, Uint8Array>;
  /** The bits may stand in the order of this one, so that it needs no columns. */
  readonly order: ThresholdCondition | undefined;
  /** 1 for an enterprise about which something that is asked here is unknown. */
  readonly isOpen: Uint8Array;
  readonly derived: Derived;
}

/** After the sides were read. */
export function familiesOf(asked: readonly Asked[], lotCount: number): readonly Family[] {
  const distinct = countsOf(lotCount);
  const keyed = asked.map((it) => ({ asked: it, key: it.equalities.toSorted((one, other) => distinct(other.lot) - distinct(one.lot))[0] }));
  const byUnits = Map.groupBy(keyed, ({ asked: { units } }) => units);
  return [...byUnits].flatMap(([units, of]) =>
    [...Map.groupBy(of, ({ key }) => key)].map(([key, members]) => {
      const made = members.map(({ asked: it }) => memberOf(it, key, lotCount));
      return familyOf({ units, key, keyTruths: key && keyTruthsOf(units, key), members: made }, { distinct, lotCount });
    }),
  );
}

function memberOf({ rule, units, gate, own, equalities, others, isWeighed }: Asked, key: Condition | undefined, lotCount: number): Member {
  const limits = [...equalities, ...others].flatMap((it) => (it.is === 'threshold' || it.is === 'equality' ? [it.lot.numbers] : []));
  const [isAsked, isCapped] = [new Uint8Array(lotCount), new Uint8Array(lotCount)];
  for (let lot = 0; lot < lotCount; lot += 1) {
    if (gate.numbers[lot] !== 0 && isWeighed(lot)) isAsked[lot] = 1;
    if (gate.numbers[lot] === 1) isCapped[lot] = 1;
  }
  for (const numbers of limits) {
    for (let lot = 0; lot < lotCount; lot += 1) {
      const limit = numbers[lot] as number;
      // A known "none" is met by nobody.
      if (limit === Number.NEGATIVE_INFINITY) isAsked[lot] = 0;
      // Of a code that divides as well: anybody may meet the lot, and nobody does for certain.
      if (Number.isNaN(limit)) isCapped[lot] = 1;
    }
  }
  return {
    rule,
    own: own && units.numbersOf(own),
    conditions: [...others, ...equalities.filter((it) => it !== key)],
    isAsked,
    isCapped,
  };
}

interface Counting {
  /** How many different numbers some lots have in a column. */
  readonly distinct: (column: Column) => number;
  readonly lotCount: number;
}

function familyOf(of: Pick<Family, 'units' | 'key' | 'keyTruths' | 'members'>, { distinct, lotCount }: Counting): Family {
  const conditions = new Map<Condition, Uint8Array>();
  const weights = new Map<ThresholdCondition, number>();
  for (const member of of.members) {
    for (const condition of member.conditions) {
      const asked = conditions.get(condition) ?? new Uint8Array(lotCount);
      for (let lot = 0; lot < lotCount; lot += 1) asked[lot] = (asked[lot] as number) | (member.isAsked[lot] as number);
      conditions.set(condition, asked);
      if (condition.is === 'threshold') weights.set(condition, (weights.get(condition) ?? 0) + distinct(condition.lot));
    }
  }
  const derived = new Derived(of.units, lotCount);
  const [order] = [...weights].toSorted(([, one], [, other]) => other - one)[0] ?? [];
  return { ...of, conditions, order, derived, isOpen: openIn(of, { conditions: [...conditions.keys()], derived }) };
}

function keyTruthsOf(units: Units, { enterprise }: EqualityCondition): Float64Array | undefined {
  const codes = units.numbersOf(enterprise).subarray(0, units.size);
  return codes.some(Number.isNaN) ? codes.map((code) => (Number.isNaN(code) ? 1 : 2)) : undefined;
}

/** An enterprise is open with all its units: one row says both who is certain and who may for those that are not. */
function openIn(
  { units, key, members }: Pick<Family, 'units' | 'key' | 'members'>,
  of: { conditions: readonly Condition[]; derived: Derived },
) {
  const isOpen = new Uint8Array(units.enterpriseCount);
  const open = (unit: number) => {
    isOpen[units.enterpriseOf(unit)] = 1;
  };
  const openUnknown = (truths: Float64Array | Uint8Array) => {
    for (let unit = 0; unit < units.size; unit += 1) if (truths[unit] === 1) open(unit);
  };
  for (const { own } of members) if (own !== undefined) openUnknown(own);
  for (const condition of key === undefined ? of.conditions : [...of.conditions, key]) {
    if (condition.is === 'table') openUnknown(of.derived.ofUnits(condition).isOpen);
    else if (condition.is === 'rows') condition.named.eachAnything((enterprise) => (isOpen[enterprise] = 1));
    else {
      const numbers = units.numbersOf(condition.enterprise);
      for (let unit = 0; unit < units.size; unit += 1) if (Number.isNaN(numbers[unit])) open(unit);
    }
  }
  return isOpen;
}

/** So many lots tell which column has the most different numbers. */
const sample = 512;

function countsOf(lotCount: number): Counting['distinct'] {
  const known = new Map<Column, number>();
  return (column) => {
    const count = known.get(column) ?? distinctOf(column.numbers, Math.min(lotCount, sample)).length;
    known.set(column, count);
    return count;
  };
}
