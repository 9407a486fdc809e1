// 块: one rule over one piece: the programs that make a row of bits for each different lot.

import type { Row } from '#law/facts';
import type { TableCondition } from './conditions.ts';
import type { Member } from './family.ts';
import type { Ground, Span } from './ground.ts';
import type { Piece } from './laid.ts';
import { type Programmed, programOf } from './program.ts';

export interface Block extends Programmed {
  /** Of each bit whose it is. */
  readonly enterprises: Int32Array;
  readonly words: number;
  readonly lots: Int32Array;
  /** Of each lot: nobody can be certain, because something about the lot is unknown. */
  readonly isCapped: Uint8Array;
  /** Weighed pair by pair on the bits that are left: too many kinds for columns. */
  readonly residual: readonly TableCondition[];
  readonly factsOf: (bit: number) => { readonly facts: Row; readonly bound: Row | null | undefined };
}

/** By rule. */
export function blocksOf(ground: Ground, span: Span): readonly { readonly rule: number; readonly block: Block }[] {
  const piece = ground.pieceOf(span);
  const { family, half, lots: all } = piece;
  const laid = ground.laidOver(span, piece);
  return family.members.flatMap((member) => {
    const places = placesOf(piece, member);
    if (places.length === 0) return [];
    const { columns, ranged, residual } = laid(member);
    const lots = gathered(all, places, new Int32Array(places.length));
    const isCapped = new Uint8Array(places.length);
    const block: Block = {
      enterprises: ground.enterprises,
      words: half.words,
      lots,
      isCapped: ground.isKeyUnknown ? isCapped.fill(1) : gathered(member.isCapped, lots, isCapped),
      residual,
      factsOf: (bit) => family.units.factsOf(half.units[bit] as number),
      ...programOf(piece, { places, ranged, columns, isShared: residual.length === 0 }),
    };
    return [{ rule: member.rule, block }];
  });
}

/** Of the lots for which the rule asks anything. */
function placesOf({ lots }: Piece, { isAsked }: Member): Int32Array {
  const places = new Int32Array(lots.length);
  let count = 0;
  for (let place = 0; place < lots.length; place += 1) {
    if (isAsked[lots[place] as number] === 1) {
      places[count] = place;
      count += 1;
    }
  }
  return places.subarray(0, count);
}

/** The values at some places. */
function gathered<Numbers extends Int32Array | Uint8Array>(values: Numbers, places: Int32Array, into: Numbers): Numbers {
  for (let at = 0; at < places.length; at += 1) into[at] = values[places[at] as number] as number;
  return into;
}
