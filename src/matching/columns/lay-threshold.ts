// 门槛列: who reaches a limit, one column for each different number of sizes that do not.

import { setBit } from './bits.ts';
import type { ThresholdCondition } from './conditions.ts';
import { Columns, type Laid, type Piece, type Ranged } from './laid.ts';

export function layThreshold(piece: Piece, condition: ThresholdCondition): Laid {
  const { heap, half } = piece;
  const { known, bits, unknown } = half.ranksOf(condition.enterprise);
  const { at, ranks } = ranksOf(piece, condition);
  const columns = new Columns(piece, ranks.length);
  const rising = Int32Array.from(ranks.keys()).sort((one, other) => (ranks[one] as number) - (ranks[other] as number));
  let [least, last] = [known.length, -1];
  for (let place = rising.length - 1; place >= 0; place -= 1) {
    const column = rising[place] as number;
    const to = columns.sure(column);
    if (last >= 0) heap.words.copyWithin(to, last, last + half.words);
    for (const rank = ranks[column] as number; least > rank; least -= 1) setBit(heap, to, bits[least - 1] as number);
    last = to;
  }
  if (unknown.length > 0) {
    for (const column of ranks.keys()) {
      const may = columns.may(column);
      for (const bit of unknown) setBit(heap, may, bit);
    }
  }
  return columns.laid(at);
}

/** For a half that is ordered by the condition. */
export function rangedBy(piece: Piece, condition: ThresholdCondition): Ranged {
  const { none } = piece.half.ranksOf(condition.enterprise);
  const { at, ranks } = ranksOf(piece, condition);
  return { at, starts: Int32Array.from(ranks, (rank) => none.length + rank) };
}

/** Of each lot a number of its rank, and the ranks. A lot whose limit is unknown excludes nobody whose size could be compared. */
function ranksOf({ family, half, lots }: Piece, condition: ThresholdCondition): { at: Int32Array; ranks: readonly number[] } {
  const { known } = half.ranksOf(condition.enterprise);
  const isAsked = family.conditions.get(condition);
  const limits = family.derived.limitsOf(condition);
  const numberOf = new Int32Array(known.length + 1).fill(-1);
  const rankOf = half.belowIn(condition.enterprise);
  const ranks: number[] = [];
  const at = new Int32Array(lots.length);
  for (let place = 0; place < lots.length; place += 1) {
    const lot = lots[place] as number;
    if (isAsked?.[lot] !== 1) continue;
    const limit = limits[lot] as number;
    const rank = limit < 0 ? 0 : rankOf(limit);
    if (numberOf[rank] === -1) numberOf[rank] = ranks.push(rank) - 1;
    at[place] = numberOf[rank] as number;
  }
  return { at, ranks };
}
