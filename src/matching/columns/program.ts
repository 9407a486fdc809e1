// 程序: the rows that a rule needs over a piece. Lots that read the same columns share a row.

import type { Program } from '../kernels/kernel.ts';
import type { Laid, Piece, Ranged } from './laid.ts';

export interface Programmed {
  /** Of each lot the row that answers it. */
  readonly rowOf: Int32Array;
  /** Of each row the places of its bits: who meets everything for certain, and who may. */
  readonly sure: Int32Array;
  readonly may: Int32Array;
  readonly programs: readonly Program[];
}

export interface Wanted {
  /** Places of the lots in the piece. */
  readonly places: Int32Array;
  readonly ranged: Ranged | undefined;
  /** At least one. */
  readonly columns: readonly Laid[];
  /** False where each lot must have a row of its own. */
  readonly isShared: boolean;
}

export function programOf(piece: Piece, wanted: Wanted): Programmed {
  const { heap, half } = piece;
  const { rowOf, lotOf } = rowsOf(wanted);
  const may = placesFrom(heap.reserve(lotOf.length * half.words), lotOf.length, half.words);
  const apart = rowsApart(wanted, lotOf);
  const certain = placesFrom(heap.reserve(apart.length * half.words), apart.length, half.words);
  const sure = may.slice();
  for (let at = 0; at < apart.length; at += 1) sure[apart[at] as number] = certain[at] as number;
  return {
    rowOf,
    sure,
    may,
    programs: [
      written(piece, wanted, { to: may, lots: lotOf, columnsOf: (laid) => laid.may }),
      written(piece, wanted, { to: certain, lots: apart.map((row) => lotOf[row] as number), columnsOf: (laid) => laid.sure }),
    ].filter(({ entries }) => entries > 0),
  };
}

/** Of each lot its row, and of each row one place of a lot. */
function rowsOf({ places, ranged, columns, isShared }: Wanted): { rowOf: Int32Array; lotOf: Int32Array } {
  const sizes = [...columns.map(({ sure }) => sure.length), ...(ranged === undefined ? [] : [ranged.starts.length])];
  const ats = [...columns, ...(ranged === undefined ? [] : [ranged])].map(({ at }) => at);
  const kinds = sizes.reduce((product, size) => product * size, 1);
  const rowOf = new Int32Array(places.length);
  const lotOf = new Int32Array(places.length);
  // So many kinds that hardly two lots are of one.
  if (!isShared || kinds > places.length * 8 + 64) {
    for (let at = 0; at < places.length; at += 1) [rowOf[at], lotOf[at]] = [at, places[at] as number];
    return { rowOf, lotOf };
  }
  const rowOfKind = new Int32Array(kinds).fill(-1);
  let count = 0;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] as number;
    let kind = 0;
    for (let column = 0; column < ats.length; column += 1)
      kind = kind * (sizes[column] as number) + ((ats[column] as Int32Array)[place] as number);
    if (rowOfKind[kind] === -1) {
      rowOfKind[kind] = count;
      lotOf[count] = place;
      count += 1;
    }
    rowOf[at] = rowOfKind[kind] as number;
  }
  return { rowOf, lotOf: lotOf.subarray(0, count) };
}

/** Rows of which who may is not who is certain: some column says so, or pairs have yet to be weighed. */
function rowsApart({ columns, isShared }: Wanted, lotOf: Int32Array): Int32Array {
  const apart = new Int32Array(lotOf.length);
  const differing = columns.filter(({ sure, may }) => sure !== may);
  let count = 0;
  for (let row = 0; row < lotOf.length; row += 1) {
    const place = lotOf[row] as number;
    if (isShared && differing.every(({ at, sure, may }) => sure[at[place] as number] === may[at[place] as number])) continue;
    apart[count] = row;
    count += 1;
  }
  return apart.subarray(0, count);
}

interface Writing {
  readonly to: Int32Array;
  /** Of each row one place of a lot. */
  readonly lots: Int32Array;
  readonly columnsOf: (laid: Laid) => Int32Array;
}

function written({ heap, half }: Piece, { columns, ranged }: Wanted, { to, lots, columnsOf }: Writing): Program {
  const size = columns.length + 2;
  const place = heap.take(lots.length * size);
  const { words } = heap;
  for (let at = 0; at < lots.length; at += 1) words[place + at * size] = to[at] as number;
  const put = (field: number, { at: of }: { readonly at: Int32Array }, values: Int32Array) => {
    for (let at = 0, next = place + field; at < lots.length; at += 1, next += size)
      words[next] = values[of[lots[at] as number] as number] as number;
  };
  if (ranged !== undefined) put(1, ranged, ranged.starts);
  for (const [at, laid] of columns.entries()) put(at + 2, laid, columnsOf(laid));
  return { place, entries: lots.length, columns: columns.length, words: half.words };
}

function placesFrom(place: number, count: number, words: number): Int32Array {
  const places = new Int32Array(count);
  for (let at = 0; at < count; at += 1) places[at] = place + at * words;
  return places;
}
