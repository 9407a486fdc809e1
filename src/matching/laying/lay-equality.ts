// 相等列: who names the lot's code, one column for each code.

import type { EqualityCondition } from '../columns/conditions.ts';
import { setBit } from './bits.ts';
import { Columns, type Laid, type LotKinds, type Piece } from './laid.ts';

export function layEquality(piece: Piece, { enterprise, lot: wanted }: EqualityCondition, { at, lots }: LotKinds): Laid {
  const { heap, family, half } = piece;
  const columns = new Columns(piece, lots.count);
  const columnOf = family.derived.columnsByCode(wanted);
  let anybody: number | undefined;
  const eachCode = (then: (code: number, column: number) => void) => {
    for (let column = 0; column < lots.count; column += 1)
      then(wanted.numbers[heap.words[lots.place + column] as number] as number, column);
  };
  eachCode((code, column) => {
    if (Number.isNaN(code)) anybody = column;
    else if (code > 0) columnOf[code] = column;
  });
  const held = family.units.numbersOf(enterprise);
  for (let bit = 0; bit < half.size; bit += 1) {
    const code = held[half.units[bit] as number] as number;
    if (code === Number.NEGATIVE_INFINITY) continue;
    if (Number.isNaN(code)) for (let column = 0; column < lots.count; column += 1) setBit(heap, columns.may(column), bit);
    else if (columnOf[code] !== -1) columns.set(columnOf[code] as number, bit, 2);
    // Such a lot makes nobody certain anyway.
    if (anybody !== undefined) columns.set(anybody, bit, 2);
  }
  eachCode((code) => {
    if (code > 0) columnOf[code] = -1;
  });
  return columns.laid(at);
}
