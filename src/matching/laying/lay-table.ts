// 表列: who meets a condition of any other shape, weighed once for each pair of different kinds.

import type { TableCondition } from '../columns/conditions.ts';
import { Columns, type Laid, type LotKinds, type Piece } from './laid.ts';

export function layTable(piece: Piece, condition: TableCondition, { at, lots }: LotKinds): Laid {
  const { heap, lotRows, family, half } = piece;
  const columns = new Columns(piece, lots.count);
  const units = unitKindsOf(piece, condition).map((bits) => ({ bits, ...family.units.factsOf(half.units[bits[0] ?? 0] as number) }));
  for (let column = 0; column < lots.count; column += 1) {
    const asked = lotRows.rowAt(heap.words[lots.place + column] as number);
    for (const { bits, facts, bound } of units) {
      const truth = condition.weigh(facts, bound, asked);
      if (truth > 0) for (const bit of bits) columns.set(column, bit, truth);
    }
  }
  return columns.laid(at);
}

export function hasManyPairs(piece: Piece, condition: TableCondition, { lots }: LotKinds): boolean {
  if (piece.half.size * lots.count <= piece.mostPairs) return false;
  return unitKindsOf(piece, condition).length * lots.count > piece.mostPairs;
}

function unitKindsOf({ family, half }: Piece, condition: TableCondition): readonly (readonly number[])[] {
  const kinds = family.derived.ofUnits(condition).at;
  return [...Map.groupBy(half.units.keys(), (bit) => kinds[half.units[bit] as number] as number).values()];
}
