// 块: one rule over one piece: the programs that make a row of bits for each different lot.

import type { Row } from '#law/facts';
import type { TableCondition } from '../columns/conditions.ts';
import type { Member } from '../columns/family.ts';
import type { Heap, List } from '../kernels/heap.ts';
import { bitsOf } from './bits.ts';
import type { Ground, Span } from './ground.ts';
import type { Piece } from './laid.ts';
import { type Programmed, programOf } from './program.ts';

export interface Block extends Programmed {
  /** Of each bit whose it is. */
  readonly enterprises: Int32Array;
  readonly words: number;
  readonly lots: List;
  /** Place of a list: 1 where nobody can be certain, because something about the lot is unknown. */
  readonly isCapped: number;
  /** Weighed pair by pair on the bits that are left: too many kinds for columns. */
  readonly residual: readonly TableCondition[];
  readonly factsOf: (bit: number) => { readonly facts: Row; readonly bound: Row | null | undefined };
}

/** By rule. */
export function blocksOf(ground: Ground, span: Span): readonly { readonly rule: number; readonly block: Block }[] {
  const piece = ground.pieceOf(span);
  const { heap, family, half } = piece;
  const laid = ground.laidOver(span, piece);
  return family.members.flatMap((member) => {
    const places = placesOf(piece, member);
    if (places.count === 0) return [];
    const { columns, ranged, residual } = laid(member);
    const block: Block = {
      enterprises: half.enterprises,
      words: half.words,
      lots: { place: gathered(heap, piece.lots, places), count: places.count },
      isCapped: cappedIn(piece, member, places),
      residual,
      factsOf: (bit) => family.units.factsOf(half.units[bit] as number),
      ...programOf(piece, { places, ranged, columns, isShared: residual.length === 0 }),
    };
    return [{ rule: member.rule, block }];
  });
}

export interface LotRow {
  readonly lot: number;
  /** Places of its rows of bits: who may meet the rule, and who does for certain; undefined where nobody can be certain. */
  readonly may: number;
  readonly sure: number | undefined;
}

export function lotRowAt({ words: heap }: Heap, { lots, isCapped, rowOf, may, sure, words }: Block, at: number): LotRow {
  const from = (heap[rowOf + at] as number) * words;
  return { lot: heap[lots.place + at] as number, may: may + from, sure: heap[isCapped + at] === 1 ? undefined : sure + from };
}

export function* lotRowsOf(heap: Heap, block: Block): Iterable<LotRow> {
  for (let at = 0; at < block.lots.count; at += 1) yield lotRowAt(heap, block, at);
}

/** Whose bits are set in a row; one that has several comes as often. */
export function* enterprisesIn(heap: Heap, { enterprises, words }: Block, row: number): Iterable<number> {
  for (const bit of bitsOf(heap, { place: row, words })) yield enterprises[bit] as number;
}

/** Of the lots for which the rule asks anything. */
function placesOf({ heap, lots }: Piece, { isAsked }: Member): List {
  const place = heap.reserve(lots.length);
  const { words } = heap;
  let count = 0;
  for (let of = 0; of < lots.length; of += 1) {
    if (isAsked[lots[of] as number] !== 1) continue;
    words[place + count] = of;
    count += 1;
  }
  return { place, count };
}

/** A list of the numbers at some places. */
function gathered(heap: Heap, numbers: Int32Array, { place, count }: List): number {
  const to = heap.reserve(count);
  const { words } = heap;
  for (let at = 0; at < count; at += 1) words[to + at] = numbers[words[place + at] as number] as number;
  return to;
}

function cappedIn({ heap, lots }: Piece, { isCapped }: Member, { place, count }: List): number {
  const to = heap.reserve(count);
  const { words } = heap;
  for (let at = 0; at < count; at += 1) words[to + at] = isCapped[lots[words[place + at] as number] as number] as number;
  return to;
}
