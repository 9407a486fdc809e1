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
  const counts = countsIn(owners, names, condition);
  for (const [column, lot] of lots.entries()) {
    const truthOf = truthsFor(piece, condition, { lot, facts: lotAt(lot), isNamed: names[column] !== undefined });
    const from = column * half.size;
    for (let bit = 0; bit < half.size; bit += 1)
      columns.set(column, bit, truthOf(bit, owners[bit] as number, counts[from + bit] as number));
  }
  return columns.laid(at);
}

interface AskedLot {
  readonly lot: number;
  readonly facts: Row;
  /** Whether all that a row must name is known. */
  readonly isNamed: boolean;
}

/** 0 no, 1 unknown, 2 yes. `count`: rows that name the lot's values, as far as they name known ones. */
type TruthOf = (bit: number, owner: number, count: number) => number;

function truthsFor({ family, half }: Piece, condition: RowsCondition, { lot, facts, isNamed }: AskedLot): TruthOf {
  const { equality, weigh, named, values } = condition;
  const factsAt = (bit: number) => family.units.factsOf(half.units[bit] as number).facts;
  const byPair: TruthOf = (bit) => weigh(factsAt(bit), undefined, facts);
  const wanted = condition.wanted.numbers[lot] as number;
  const isMet = meets[equality.by];
  const isPlain = equality.isExact && Number.isFinite(wanted);
  if (isPlain) {
    const certain = equality.outside.some((fact) => facts[fact] === undefined) ? 1 : 2;
    const asked = values.map(({ numbers }) => numbers[lot] as number);
    const truth = isNamed
      ? (count: number) => (isMet(count, wanted) ? certain : 0)
      : (_: number, owner: number) => truthUpTo(named.countMaybe(owner, asked), { by: equality.by, wanted, certain });
    return (bit, owner, count) => (named.isAnything(owner) ? byPair(bit, owner, count) : truth(count, owner));
  }
  if (!isNamed || half.size === 0) return byPair;
  // Who has no such row is like somebody without rows.
  const others = weigh(withoutRows(factsAt(0), equality.list), undefined, facts);
  return (bit, owner, count) => (count === 0 && !named.isAnything(owner) ? others : byPair(bit, owner, count));
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

/** By column and bit. */
function countsIn(owners: Int32Array, names: readonly (number | undefined)[], { named }: RowsCondition): Int32Array {
  const columnsOf = Map.groupBy(names.keys(), (column) => names[column]);
  const counts = new Int32Array(names.length * owners.length);
  for (let bit = 0; bit < owners.length; bit += 1) {
    for (const name of named.namedBy(owners[bit] as number)) {
      const columns = columnsOf.get(name);
      if (columns === undefined) continue;
      for (const column of columns) {
        const place = column * owners.length + bit;
        counts[place] = (counts[place] as number) + 1;
      }
    }
  }
  return counts;
}
