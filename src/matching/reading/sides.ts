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
export interface ReadSoFar {
  readonly is: 'read';
  readonly read: number;
  readonly of: number;
}

/** So many rows take some hundredths of a second. */
const rowsEach = 4096;

/** Some rows with each step, so that whoever reads may do something else between them. */
export function* readSides({ enterprises, lots }: Sides, into: { readonly enterprise: Push; readonly lot: Push }): Iterable<ReadSoFar> {
  const of = enterprises.size + lots.size;
  for (const read of readRows(enterprises, into.enterprise)) yield { is: 'read', read, of };
  for (const read of readRows(lots, into.lot)) yield { is: 'read', read: enterprises.size + read, of };
}

function* readRows(rows: Rows, push: Push): Iterable<number> {
  for (let from = 0; from < rows.size; from += rowsEach) {
    const before = Math.min(from + rowsEach, rows.size);
    pushRows(rows, push, { from, before });
    yield before;
  }
}

function pushRows({ rowAt }: Rows, push: Push, { from, before }: { readonly from: number; readonly before: number }): void {
  for (let place = from; place < before; place += 1) push(place, rowAt(place));
}
