// 读两边: every enterprise with each of its bound rows, and every lot, read once into the columns that the plans ask for.

import type { Row } from '#law/facts';

/** Rows by place; they may be made when asked for. */
export interface Rows {
  readonly size: number;
  readonly rowAt: (place: number) => Row;
}

export interface Sides {
  readonly enterprises: Rows;
  readonly lots: Rows;
}

/** Called with every row of a side, in order. */
export type Push = (place: number, facts: Row) => void;

/** How many rows of both sides have been read, of how many. */
export type Progress = (read: number, of: number) => void;

const toldEach = 4096;

export function readSides(
  { enterprises, lots }: Sides,
  into: { readonly enterprise: Push; readonly lot: Push; readonly told?: Progress },
): void {
  const all = enterprises.size + lots.size;
  for (let place = 0; place < enterprises.size; place += 1) {
    into.enterprise(place, enterprises.rowAt(place));
    if (place % toldEach === 0) into.told?.(place, all);
  }
  for (let place = 0; place < lots.size; place += 1) {
    into.lot(place, lots.rowAt(place));
    if (place % toldEach === 0) into.told?.(enterprises.size + place, all);
  }
  into.told?.(all, all);
}
