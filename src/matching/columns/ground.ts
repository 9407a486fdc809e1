// 底: what the rules share over a half of a group. Columns by kind are laid for all its lots, those by size piece by piece.

import type { Heap } from '../kernels/heap.ts';
import type { Rows } from '../reading/sides.ts';
import type { Condition, TableCondition } from './conditions.ts';
import type { Family, Member } from './family.ts';
import type { Group } from './group.ts';
import type { Half } from './half.ts';
import { Columns, kindsIn, type Laid, type Piece, type Ranged } from './laid.ts';
import { layEquality } from './lay-equality.ts';
import { layRows } from './lay-rows.ts';
import { hasManyPairs, layTable } from './lay-table.ts';
import { layThreshold, rangedBy } from './lay-threshold.ts';

/** Lots of a group from one place to before another. */
export interface Span {
  readonly from: number;
  readonly before: number;
}

export interface Laying {
  readonly lots: Rows;
  /** Above so many pairs of kinds a condition is weighed pair by pair. */
  readonly mostPairs: number;
  /** Columns of so many words are laid for all lots. */
  readonly mostWords: number;
}

export interface LaidForRule {
  /** At least one. */
  readonly columns: readonly Laid[];
  readonly ranged: Ranged | undefined;
  readonly residual: readonly TableCondition[];
}

export class Ground {
  readonly isKeyUnknown: boolean;
  /** Of each bit whose it is. */
  readonly enterprises: Int32Array;
  readonly #whole: Piece;
  readonly #laying: Laying;
  readonly #laid = new Map<Condition, Laid>();
  readonly #own = new Map<Member, Laid>();
  readonly #residual: ReadonlySet<Condition>;
  readonly #everybody: Laid;
  readonly #keyed: readonly Laid[];

  constructor({ heap, family, half, group }: { heap: Heap; family: Family; half: Half; group: Group }, laying: Laying) {
    this.#whole = { heap, family, half, lots: group.lots };
    this.#laying = laying;
    this.isKeyUnknown = group.isKeyUnknown;
    this.enterprises = half.units.map((unit) => family.units.enterpriseOf(unit));
    const conditions = [...family.conditions.keys()];
    this.#residual = new Set(conditions.filter((it) => it.is === 'table' && hasManyPairs(this.#whole, it, laying.mostPairs)));
    for (const condition of conditions) if (this.#isOfAllLots(condition)) this.#laid.set(condition, this.#lay(condition, this.#whole));
    for (const member of family.members) {
      const own = member.own && ownColumn(this.#whole, member.own);
      if (own !== undefined) this.#own.set(member, own);
    }
    this.#everybody = oneColumn(this.#whole, () => 2);
    this.#keyed = keyColumns(this.#whole);
  }

  pieceOf({ from, before }: Span): Piece {
    return { ...this.#whole, lots: this.#whole.lots.subarray(from, before) };
  }

  /** What two rules ask alike is laid once. */
  laidOver({ from, before }: Span, piece: Piece): (member: Member) => LaidForRule {
    const { order } = piece.half;
    const ofPiece = new Map<Condition, Laid>();
    const cut = (laid: Laid): Laid => ({ ...laid, at: laid.at.subarray(from, before) });
    const laidOf = (condition: Condition): Laid => {
      const whole = this.#laid.get(condition);
      if (whole !== undefined) return cut(whole);
      const laid = ofPiece.get(condition) ?? this.#lay(condition, piece);
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

  #isOfAllLots(condition: Condition): boolean {
    if (condition.is === 'threshold' || this.#residual.has(condition)) return false;
    return kindsIn(this.#whole, condition).lots.length * this.#whole.half.words <= this.#laying.mostWords;
  }

  #lay(condition: Condition, piece: Piece): Laid {
    const { lots } = this.#laying;
    if (condition.is === 'threshold') return layThreshold(piece, condition);
    if (condition.is === 'equality') return layEquality(piece, condition);
    return condition.is === 'rows' ? layRows(piece, condition, { lotAt: lots.rowAt }) : layTable(piece, condition, { lotAt: lots.rowAt });
  }
}

function ownColumn(piece: Piece, own: Float64Array): Laid | undefined {
  const { units } = piece.half;
  let isMetByAll = true;
  for (let bit = 0; bit < units.length && isMetByAll; bit += 1) isMetByAll = own[units[bit] as number] === 2;
  return isMetByAll ? undefined : oneColumn(piece, (bit) => own[units[bit] as number] as number);
}

/** Whose code is unknown meets nobody for certain. */
function keyColumns(piece: Piece): readonly Laid[] {
  const { family, half } = piece;
  const codes = family.key && family.units.numbersOf(family.key.enterprise);
  if (codes === undefined || !half.units.some((unit) => Number.isNaN(codes[unit]))) return [];
  return [oneColumn(piece, (bit) => (Number.isNaN(codes[half.units[bit] as number]) ? 1 : 2))];
}

/** One column for all lots. */
function oneColumn(piece: Piece, truthOf: (bit: number) => number): Laid {
  const columns = new Columns(piece, 1);
  for (let bit = 0; bit < piece.half.size; bit += 1) columns.set(0, bit, truthOf(bit));
  return columns.laid(new Int32Array(piece.lots.length));
}
