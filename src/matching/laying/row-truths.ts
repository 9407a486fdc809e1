// 行数之真假: what a number of rows that name the lot's values answers, of each bit.

import type { Row } from '#law/facts';
import type { Comparison, ListRef } from '#law/rule/expression';
import type { RowsCondition } from '../columns/conditions.ts';
import type { Piece } from './laid.ts';

/** A count meets a comparison that lies from `least` to `most`, or does not lie there where it is turned. */
interface Meeting {
  readonly least: number;
  readonly most: number;
  readonly isTurned: boolean;
}

const meetings: Readonly<Record<Comparison, (wanted: number) => Meeting>> = {
  is: (wanted) => ({ least: wanted, most: wanted, isTurned: false }),
  isNot: (wanted) => ({ least: wanted, most: wanted, isTurned: true }),
  atLeast: (wanted) => ({ least: wanted, most: Number.POSITIVE_INFINITY, isTurned: false }),
  under: (wanted) => ({ least: wanted, most: Number.POSITIVE_INFINITY, isTurned: true }),
  atMost: (wanted) => ({ least: 0, most: wanted, isTurned: false }),
  over: (wanted) => ({ least: 0, most: wanted, isTurned: true }),
};

const isMet = ({ least, most, isTurned }: Meeting, count: number) => (count >= least && count <= most) !== isTurned;

export interface AskedLot {
  readonly lot: number;
  readonly facts: Row;
  /** The number of what a row must name to be counted; 0 where no row does, undefined while it is unknown. */
  readonly name: number | undefined;
}

/** 0 no, 1 unknown, 2 yes. */
export interface Truths {
  /** Of who has no row that names the lot's values; undefined where each has to be asked. */
  readonly others: number | undefined;
  /** `count`: rows of the bit that name the lot's values. */
  readonly truthOf: (bit: number, count: number) => number;
}

export function truthsFor({ family, half }: Piece, condition: RowsCondition, { lot, facts, name }: AskedLot): Truths {
  const { equality, weigh, named, values } = condition;
  const factsAt = (bit: number) => family.units.factsOf(half.units[bit] as number).facts;
  const byPair = (bit: number) => weigh(factsAt(bit), undefined, facts);
  const isNamed = name !== undefined;
  const isAnything = (bit: number) => named.isAnything(half.enterprises[bit] as number);
  const wanted = condition.wanted.numbers[lot] as number;
  if (equality.isExact && Number.isFinite(wanted)) {
    const meeting = meetings[equality.by](wanted);
    const certain = equality.outside.some((fact) => facts[fact] === undefined) ? 1 : 2;
    const asked = values.map(({ numbers }, field) => ({ field, code: numbers[lot] as number })).filter(({ code }) => !Number.isNaN(code));
    if (isNamed) {
      const truthOf = (bit: number, count: number) => (isAnything(bit) ? byPair(bit) : isMet(meeting, count) ? certain : 0);
      return { others: isMet(meeting, 0) ? certain : 0, truthOf };
    }
    const truthOf = (bit: number) =>
      isAnything(bit) ? byPair(bit) : truthUpTo(named.countNaming(half.enterprises[bit] as number, asked), { meeting, wanted, certain });
    return { others: undefined, truthOf };
  }
  if (!isNamed || half.size === 0) return { others: undefined, truthOf: byPair };
  // Who has no such row is like somebody without rows.
  const others = weigh(withoutRows(factsAt(0), equality.list), undefined, facts);
  return { others, truthOf: (bit, count) => (count === 0 && !isAnything(bit) ? others : byPair(bit)) };
}

/** Of a count that is anything from none to `most`. */
function truthUpTo(most: number, { meeting, wanted, certain }: { meeting: Meeting; wanted: number; certain: number }): number {
  const [none, all] = [isMet(meeting, 0), isMet(meeting, most)];
  const isBetween = meeting.least === meeting.most && most > 0 && wanted >= 0 && wanted <= most;
  if (isBetween || none !== all) return 1;
  return none ? certain : 0;
}

/** The same facts with an empty list. */
function withoutRows(facts: Row, { fact, field }: ListRef): Row {
  return { ...facts, [fact]: field === null ? [] : { ...(facts[fact] as Row | null | undefined), [field]: [] } };
}
