// 程序: the rows that a rule needs over a piece. Lots that read the same columns share a row.

import type { List } from '../kernels/heap.ts';
import type { Program } from '../kernels/kernel.ts';
import type { Laid, Piece, Ranged } from './laid.ts';

export interface Programmed {
  /** Place of a list: of each lot the row that answers it. */
  readonly rowOf: number;
  readonly rows: number;
  /** Places of the first row, the others follow: who meets everything for certain, and who may. Where nothing is unknown both are one. */
  readonly sure: number;
  readonly may: number;
  readonly programs: readonly Program[];
}

export interface Wanted {
  /** Places of the lots in the piece. */
  readonly places: List;
  readonly ranged: Ranged | undefined;
  /** At least one. */
  readonly columns: readonly Laid[];
  /** False where each lot must have a row of its own. */
  readonly isShared: boolean;
}

export function programOf(piece: Piece, wanted: Wanted): Programmed {
  const { heap, half } = piece;
  const { rowOf, lots } = rowsOf(piece, wanted);
  const may = heap.reserve(lots.count * half.words);
  const programs = [written(piece, wanted, { to: may, lots, is: 'may' })];
  // Some column says who may apart from who is certain, or pairs have yet to be weighed.
  const isApart = !wanted.isShared || wanted.columns.some((it) => it.sure !== it.may);
  const sure = isApart ? heap.reserve(lots.count * half.words) : may;
  if (isApart) programs.push(written(piece, wanted, { to: sure, lots, is: 'sure' }));
  return { rowOf, rows: lots.count, sure, may, programs };
}

/** Of each lot its row, and of each row one place of a lot. */
function rowsOf({ heap, scratch }: Piece, { places, ranged, columns, isShared }: Wanted): { rowOf: number; lots: List } {
  const { count } = places;
  const [rowOf, lots] = [heap.take(count), heap.reserve(count)];
  const { words } = heap;
  let kinds = 1;
  const tellApart = (at: number, size: number) => {
    kinds *= size;
    for (let of = 0; of < count; of += 1)
      words[rowOf + of] = Math.imul(words[rowOf + of] as number, size) + (words[at + (words[places.place + of] as number)] as number);
  };
  // So many kinds that hardly two lots are of one.
  const isOfOne = () => !isShared || kinds > count * 8 + 64;
  if (ranged !== undefined) tellApart(ranged.at, ranged.starts.count);
  for (const { at, count: size } of columns) if (!isOfOne()) tellApart(at, size);
  if (isOfOne()) {
    for (let of = 0; of < count; of += 1) {
      words[rowOf + of] = of;
      words[lots + of] = words[places.place + of] as number;
    }
    return { rowOf, lots: { place: lots, count } };
  }
  const rowOfKind = scratch.marks(kinds, -1);
  let rows = 0;
  for (let of = 0; of < count; of += 1) {
    const kind = words[rowOf + of] as number;
    if (rowOfKind[kind] === -1) {
      rowOfKind[kind] = rows;
      words[lots + rows] = words[places.place + of] as number;
      rows += 1;
    }
    words[rowOf + of] = rowOfKind[kind] as number;
  }
  return { rowOf, lots: { place: lots, count: rows } };
}

interface Writing {
  readonly to: number;
  /** Of each row one place of a lot. */
  readonly lots: List;
  readonly is: 'sure' | 'may';
}

function written({ heap, half }: Piece, { columns, ranged }: Wanted, { to, lots, is }: Writing): Program {
  const size = columns.length + 2;
  const place = heap.take(lots.count * size);
  const { words } = heap;
  const before = place + lots.count * size;
  for (let entry = place, row = to; entry < before; entry += size, row += half.words) words[entry] = row;
  if (ranged !== undefined) {
    for (let entry = place, lot = lots.place; entry < before; entry += size, lot += 1)
      words[entry + 1] = words[ranged.starts.place + (words[ranged.at + (words[lot] as number)] as number)] as number;
  }
  for (let at = 0; at < columns.length; at += 1) {
    const { at: of, [is]: first } = columns[at] as Laid;
    for (let entry = place + at + 2, lot = lots.place; entry < before; entry += size, lot += 1)
      words[entry] = first + (words[of + (words[lot] as number)] as number) * half.words;
  }
  return { place, entries: lots.count, columns: columns.length, words: half.words };
}
