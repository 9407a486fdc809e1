// 行数列: how many rows of an enterprise name the lot's values, counted for all lots at once.

import type { Row } from '#law/facts';
import type { Comparison, ListRef } from '#law/rule/expression';
import type { RowsCondition } from './conditions.ts';
import { Columns, kindsIn, type Laid, type Piece } from './laid.ts';
import type { WithRows } from './lay-table.ts';

const meets: Readonly<Record<Comparison, (count: number, wanted: number) => boolean>> = {
  is: (count, wanted) => count === wanted,
  isNot: (count, wanted) => count !== wanted,
  atLeast: (count, wanted) => count >= wanted,
  atMost: (count, wanted) => count <= wanted,
  over: (count, wanted) => count > wanted,
  under: (count, wanted) => count < wanted,
};

export function layRows(piece: Piece, condition: RowsCondition, { lotAt }: WithRows): Laid {
  const { family, half } = piece;
  const { at, lots } = kindsIn(piece, condition);
  const columns = new Columns(piece, lots.length);
  const owners = half.units.map((unit) => family.units.enterpriseOf(unit));
  const names = lots.map((lot) => nameIn(condition, lot));
  const naming = namingBits(owners, names, condition);
  const everybody = Array.from(owners.keys());
  const open = everybody.filter((bit) => condition.named.isAnything(owners[bit] as number));
  const counts = new Int32Array(half.size);
  for (const [column, lot] of lots.entries()) {
    const { others, truthOf } = truthsFor(piece, condition, { lot, facts: lotAt(lot), isNamed: names[column] !== undefined, owners });
    const bits = naming[column] as readonly number[];
    for (const bit of bits) counts[bit] = (counts[bit] as number) + 1;
    for (const bit of others === 0 ? new Set([...open, ...bits]) : everybody) columns.set(column, bit, truthOf(bit, counts[bit] as number));
    for (const bit of bits) counts[bit] = 0;
  }
  return columns.laid(at);
}

interface AskedLot {
  readonly lot: number;
  readonly facts: Row;
  /** Whether all that a row must name is known. */
  readonly isNamed: boolean;
  /** Of each bit its enterprise. */
  readonly owners: Int32Array;
}

/** 0 no, 1 unknown, 2 yes. */
interface Truths {
  /** Of who has no row that names the lot's values; undefined where each has to be asked. */
  readonly others: number | undefined;
  /** `count`: rows of the bit that name the lot's values. */
  readonly truthOf: (bit: number, count: number) => number;
}

function truthsFor({ family, half }: Piece, condition: RowsCondition, { lot, facts, isNamed, owners }: AskedLot): Truths {
  const { equality, weigh, named, values } = condition;
  const factsAt = (bit: number) => family.units.factsOf(half.units[bit] as number).facts;
  const byPair = (bit: number) => weigh(factsAt(bit), undefined, facts);
  const isAnything = (bit: number) => named.isAnything(owners[bit] as number);
  const wanted = condition.wanted.numbers[lot] as number;
  if (equality.isExact && Number.isFinite(wanted)) {
    const counting = { by: equality.by, wanted, certain: equality.outside.some((fact) => facts[fact] === undefined) ? 1 : 2 };
    const asked = values.map(({ numbers }) => numbers[lot] as number);
    const isMet = meets[equality.by];
    const truth = isNamed
      ? (_: number, count: number) => (isMet(count, wanted) ? counting.certain : 0)
      : (bit: number) => truthUpTo(named.countMaybe(owners[bit] as number, asked), counting);
    return { others: isNamed ? truth(0, 0) : undefined, truthOf: (bit, count) => (isAnything(bit) ? byPair(bit) : truth(bit, count)) };
  }
  if (!isNamed || half.size === 0) return { others: undefined, truthOf: byPair };
  // Who has no such row is like somebody without rows.
  const others = weigh(withoutRows(factsAt(0), equality.list), undefined, facts);
  return { others, truthOf: (bit, count) => (count === 0 && !isAnything(bit) ? others : byPair(bit)) };
}

/** Of a count that is anything from none to `most`. */
function truthUpTo(most: number, { by, wanted, certain }: { by: Comparison; wanted: number; certain: number }): number {
  const [least, all] = [meets[by](0, wanted), meets[by](most, wanted)];
  const isBetween = (by === 'is' || by === 'isNot') && most > 0 && wanted >= 0 && wanted <= most;
  if (isBetween || least !== all) return 1;
  return least ? certain : 0;
}

/** The same facts with an empty list. */
function withoutRows(facts: Row, { fact, field }: ListRef): Row {
  return { ...facts, [fact]: field === null ? [] : { ...(facts[fact] as Row | null | undefined), [field]: [] } };
}

/** The number of what a row must name to be counted for the lot; 0 where no row does, undefined while it is unknown. */
function nameIn({ named, values }: RowsCondition, lot: number): number | undefined {
  let name = 0;
  for (const { numbers } of values) {
    const value = numbers[lot] as number;
    if (Number.isNaN(value)) return undefined;
    const longer = value === Number.NEGATIVE_INFINITY ? undefined : named.names.find(name, value);
    if (longer === undefined) return 0;
    name = longer;
  }
  return name;
}

/** Of each column the bits of which a row names what it asks, once for each such row. */
function namingBits(owners: Int32Array, names: readonly (number | undefined)[], { named }: RowsCondition): readonly (readonly number[])[] {
  const columnsOf = Map.groupBy(names.keys(), (column) => names[column]);
  const bits = names.map((): number[] => []);
  for (let bit = 0; bit < owners.length; bit += 1) {
    for (const name of named.namedBy(owners[bit] as number)) {
      for (const column of columnsOf.get(name) ?? []) bits[column]?.push(bit);
    }
  }
  return bits;
}
