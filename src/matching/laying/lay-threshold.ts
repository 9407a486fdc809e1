// 门槛列: who reaches a limit, one column for each different number of sizes that do not.

import type { ThresholdCondition } from '../columns/conditions.ts';
import type { List } from '../kernels/heap.ts';
import { belowIn } from '../reading/ranked.ts';
import { setBits } from './bits.ts';
import { Columns, type Laid, type Piece, type Ranged } from './laid.ts';

export function layThreshold(piece: Piece, condition: ThresholdCondition): Laid {
  const { heap, half } = piece;
  const { known, bits, unknown } = half.ranksOf(condition.enterprise);
  const { at, ranks } = limitRanks(piece, condition);
  const columns = new Columns(piece, ranks.count);
  let before = known.count;
  for (let column = ranks.count - 1; column >= 0; column -= 1) {
    const to = columns.sure(column);
    const from = heap.words[ranks.place + column] as number;
    if (column + 1 < ranks.count) heap.copy(to, columns.sure(column + 1), half.words);
    setBits(heap, to, { place: bits + from, count: before - from });
    before = from;
  }
  for (let column = 0; unknown.count > 0 && column < ranks.count; column += 1) {
    const may = columns.may(column);
    setBits(heap, may, unknown);
  }
  return columns.laid(at);
}

/** For a half that is ordered by the condition. */
export function rangedBy(piece: Piece, condition: ThresholdCondition): Ranged {
  const { noneCount } = piece.half.ranksOf(condition.enterprise);
  const { at, ranks } = limitRanks(piece, condition);
  const { words } = piece.heap;
  for (let of = ranks.place; of < ranks.place + ranks.count; of += 1) words[of] = (words[of] as number) + noneCount;
  return { at, starts: ranks };
}

/** Of each lot a number of its rank, and the ranks, rising. A lot whose limit is unknown excludes nobody whose size could be compared. */
function limitRanks({ heap, scratch, family, half, lots }: Piece, condition: ThresholdCondition): { at: number; ranks: List } {
  const { known } = half.ranksOf(condition.enterprise);
  const isAsked = family.conditions.get(condition) as Uint8Array;
  const limits = family.derived.limitsOf(condition);
  const at = heap.reserve(lots.length);
  const numbers = scratch.marks(known.count + 1, -1);
  let [least, count] = [known.count, 0];
  for (let place = 0; place < lots.length; place += 1) {
    const lot = lots[place] as number;
    const limit = limits[lot] as number;
    const rank = isAsked[lot] !== 1 ? -1 : limit < 0 ? 0 : belowIn(heap.words, known, limit);
    heap.words[at + place] = rank;
    if (rank < 0 || numbers[rank] === 0) continue;
    numbers[rank] = 0;
    count += 1;
    if (rank < least) least = rank;
  }
  const place = heap.reserve(count);
  const { words } = heap;
  for (let rank = least, number = 0; number < count; rank += 1) {
    if (numbers[rank] === -1) continue;
    numbers[rank] = number;
    words[place + number] = rank;
    number += 1;
  }
  for (let of = at; of < at + lots.length; of += 1) words[of] = words[of] === -1 ? 0 : (numbers[words[of] as number] as number);
  return { at, ranks: { place, count } };
}
