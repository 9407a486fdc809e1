// 表列: who meets a condition of any other shape, weighed once for each pair of different kinds.

import type { TableCondition } from './conditions.ts';
import { Columns, kindsIn, type Laid, type Piece } from './laid.ts';

export interface WithRows {
  readonly lotAt: (lot: number) => Readonly<Record<string, unknown>>;
}

export function layTable(piece: Piece, condition: TableCondition, { lotAt }: WithRows): Laid {
  const { family, half } = piece;
  const { at, lots } = kindsIn(piece, condition);
  const columns = new Columns(piece, lots.length);
  const units = unitKindsOf(piece, condition).map((bits) => ({ bits, ...family.units.factsOf(half.units[bits[0] ?? 0] as number) }));
  for (const [column, lot] of lots.entries()) {
    const asked = lotAt(lot);
    for (const { bits, facts, bound } of units) {
      const truth = condition.weigh(facts, bound, asked);
      if (truth > 0) for (const bit of bits) columns.set(column, bit, truth);
    }
  }
  return columns.laid(at);
}

export function hasManyPairs(piece: Piece, condition: TableCondition, most: number): boolean {
  if (piece.half.size * piece.lots.length <= most) return false;
  return unitKindsOf(piece, condition).length * kindsIn(piece, condition).lots.length > most;
}

function unitKindsOf({ family, half }: Piece, condition: TableCondition): readonly (readonly number[])[] {
  const kinds = family.derived.ofUnits(condition).at;
  return [...Map.groupBy(half.units.keys(), (bit) => kinds[half.units[bit] as number] as number).values()];
}
