// 底: what the rules share over a half of a group. Columns by kind are laid for all its lots, those by size piece by piece.

import type { Condition, TableCondition, ThresholdCondition } from '../columns/conditions.ts';
import type { Family, Member } from '../columns/family.ts';
import type { Group } from '../columns/group.ts';
import { type HalfGroup, halfOf } from './half.ts';
import { Columns, kindsIn, type Laid, type Laying, type LotKinds, type Piece, type Ranged } from './laid.ts';
import { layEquality } from './lay-equality.ts';
import { layRows } from './lay-rows.ts';
import { hasManyPairs, layTable } from './lay-table.ts';
import { layThreshold, rangedBy } from './lay-threshold.ts';

/** Lots of a group from one place to before another. */
export interface Span {
  readonly from: number;
  readonly before: number;
}

export interface LaidForRule {
  /** At least one. */
  readonly columns: readonly Laid[];
  readonly ranged: Ranged | undefined;
  readonly residual: readonly TableCondition[];
}

export interface GroundOf {
  readonly family: Family;
  readonly group: Group;
  readonly half: HalfGroup;
}

export class Ground {
  readonly #whole: Piece;
  readonly #laid = new Map<Condition, Laid>();
  readonly #own = new Map<Member, Laid>();
  readonly #residual = new Set<Condition>();
  readonly #everybody: Laid;
  readonly #keyed: readonly Laid[];

  constructor({ family, group, half }: GroundOf, laying: Laying) {
    const whole = { ...laying, family, half: halfOf(family, half, laying), lots: group.lots };
    this.#whole = whole;
    for (const condition of family.conditions.keys()) {
      if (condition.is === 'threshold') continue;
      const mark = laying.heap.mark;
      const kinds = kindsIn(whole, condition);
      if (condition.is === 'table' && hasManyPairs(whole, condition, kinds)) this.#residual.add(condition);
      else if (kinds.lots.count * whole.half.words <= laying.mostWords) this.#laid.set(condition, layKinds(whole, condition, kinds));
      if (!this.#laid.has(condition)) laying.heap.release(mark);
    }
    const oneForAll = laying.heap.take(group.lots.length);
    for (const member of family.members) {
      const own = member.own && ownColumn(whole, member.own, oneForAll);
      if (own !== undefined) this.#own.set(member, own);
    }
    this.#everybody = everybodyIn(whole, oneForAll);
    const keyed = family.keyTruths && ownColumn(whole, family.keyTruths, oneForAll);
    this.#keyed = keyed === undefined ? [] : [keyed];
  }

  /** How many words a row has. */
  get words(): number {
    return this.#whole.half.words;
  }

  pieceOf({ from, before }: Span): Piece {
    return { ...this.#whole, lots: this.#whole.lots.subarray(from, before) };
  }

  /** What two rules ask alike is laid once. */
  laidOver({ from }: Span, piece: Piece): (member: Member) => LaidForRule {
    const { order } = piece.half;
    const ofPiece = new Map<Condition, Laid>();
    const cut = (laid: Laid): Laid => ({ ...laid, at: laid.at + from });
    const laidOf = (condition: Condition): Laid => {
      const whole = this.#laid.get(condition);
      if (whole !== undefined) return cut(whole);
      const laid = ofPiece.get(condition) ?? lay(piece, condition);
      ofPiece.set(condition, laid);
      return laid;
    };
    const ranged = order && rangedBy(piece, order);
    return (member) => {
      const own = this.#own.get(member);
      const asked = member.conditions.filter((it) => it !== order && !this.#residual.has(it)).map(laidOf);
      const columns = [...(own === undefined ? [] : [cut(own)]), ...this.#keyed.map(cut), ...asked];
      return {
        columns: columns.length === 0 ? [cut(this.#everybody)] : columns,
        ranged: order !== undefined && member.conditions.includes(order) ? ranged : undefined,
        residual: member.conditions.filter((it): it is TableCondition => this.#residual.has(it)),
      };
    };
  }
}

const lay = (piece: Piece, condition: Condition): Laid =>
  condition.is === 'threshold' ? layThreshold(piece, condition) : layKinds(piece, condition, kindsIn(piece, condition));

function layKinds(piece: Piece, condition: Exclude<Condition, ThresholdCondition>, kinds: LotKinds): Laid {
  if (condition.is === 'equality') return layEquality(piece, condition, kinds);
  return condition.is === 'rows' ? layRows(piece, condition, kinds) : layTable(piece, condition, kinds);
}

/** Undefined where all meet it. */
function ownColumn(piece: Piece, own: Float64Array, at: number): Laid | undefined {
  const { units } = piece.half;
  for (const unit of units) if (own[unit] !== 2) return oneColumn(piece, own, at);
  return undefined;
}

/** One column for all lots; `truths`: of each unit; `at`: a list of zeros. */
function oneColumn({ heap, half: { units, size, words: count } }: Piece, truths: Float64Array, at: number): Laid {
  const [sure, may] = [heap.reserve(count), heap.reserve(count)];
  const { words } = heap;
  let isApart = false;
  for (let word = 0; word < count; word += 1) {
    let [certain, possible] = [0, 0];
    for (let bit = word * 32, last = Math.min(bit + 32, size); bit < last; bit += 1) {
      const truth = truths[units[bit] as number] as number;
      if (truth === 2) certain |= 1 << (bit & 31);
      if (truth !== 0) possible |= 1 << (bit & 31);
    }
    words[sure + word] = certain;
    words[may + word] = possible;
    isApart ||= certain !== possible;
  }
  return { at, count: 1, sure, may: isApart ? may : sure };
}

function everybodyIn(piece: Piece, at: number): Laid {
  const columns = new Columns(piece, 1);
  for (let bit = 0; bit < piece.half.size; bit += 1) columns.set(0, bit, 2);
  return columns.laid(at);
}
