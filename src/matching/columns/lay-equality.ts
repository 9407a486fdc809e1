// 相等列: who names the lot's code, one column for each code.

import { setBit } from './bits.ts';
import type { EqualityCondition } from './conditions.ts';
import { Columns, kindsIn, type Laid, type Piece } from './laid.ts';

export function layEquality(piece: Piece, condition: EqualityCondition): Laid {
  const { heap, family, half } = piece;
  const { enterprise, lot: wanted } = condition;
  const { at, lots } = kindsIn(piece, condition);
  const numberOf = new Map(lots.map((lot, column) => [wanted.numbers[lot] as number, column]));
  const columns = new Columns(piece, numberOf.size);
  const anybody = numberOf.get(Number.NaN);
  const held = family.units.numbersOf(enterprise);
  for (let bit = 0; bit < half.size; bit += 1) {
    const code = held[half.units[bit] as number] as number;
    if (code === Number.NEGATIVE_INFINITY) continue;
    if (Number.isNaN(code)) for (let column = 0; column < numberOf.size; column += 1) setBit(heap, columns.may(column), bit);
    else {
      const column = numberOf.get(code);
      if (column !== undefined) columns.set(column, bit, 2);
    }
    // Such a lot makes nobody certain anyway.
    if (anybody !== undefined) columns.set(anybody, bit, 2);
  }
  return columns.laid(at);
}
