// 试算的汇总: who gains and who loses, by area, grade and size; every number is a count of the moves that it leads to.

import { type Fen, wan } from '#kernel/fen';
import { areas } from '#law/areas';
import { grades } from '#law/qualification';
import type { Level } from './compare.ts';

export const dimensions = ['firmArea', 'firmGrade', 'lotArea', 'lotSize'] as const;
export type Dimension = (typeof dimensions)[number];

/** How the ceilings of lots are put together for a table; no rule weighs these steps. */
export const lotSizes = ['under-10m', '10m-50m', '50m-100m', 'from-100m', 'unknown'] as const;
export type LotSize = (typeof lotSizes)[number];

export function lotSizeOf(ceiling: Fen | undefined): LotSize {
  if (ceiling === undefined) return 'unknown';
  if (ceiling < wan(1_000)) return 'under-10m';
  if (ceiling < wan(5_000)) return '10m-50m';
  return ceiling < wan(10_000) ? '50m-100m' : 'from-100m';
}

export interface Moved {
  readonly firm: number;
  readonly lot: number;
  readonly before: Level;
  readonly after: Level;
}

/** By place. */
export interface Parties {
  readonly firms: readonly { readonly area: string; readonly grade: string }[];
  readonly lots: readonly { readonly area: string; readonly size: string }[];
}

export interface Tally {
  /** Pairs of a firm and a lot. */
  readonly gained: number;
  readonly lost: number;
  /** Firms with any such pair; one that gains here and loses there counts in both. */
  readonly firmsGaining: number;
  readonly firmsLosing: number;
}

export interface TableRow extends Tally {
  readonly key: string;
  /** Firms (or lots) of the group, moved or not. */
  readonly size: number;
}

export const isGain = ({ before, after }: Pick<Moved, 'before' | 'after'>): boolean => after > before;

export function tallyOf(moves: readonly Moved[]): Tally {
  const [gains, losses] = [moves.filter(isGain), moves.filter((it) => !isGain(it))];
  const firmsIn = (of: readonly Moved[]) => new Set(of.map(({ firm }) => firm)).size;
  return { gained: gains.length, lost: losses.length, firmsGaining: firmsIn(gains), firmsLosing: firmsIn(losses) };
}

export function keyOf(by: Dimension, { firm, lot }: Pick<Moved, 'firm' | 'lot'>, { firms, lots }: Parties): string {
  if (by === 'firmArea') return firms[firm]?.area ?? '';
  if (by === 'firmGrade') return firms[firm]?.grade ?? '';
  return (by === 'lotArea' ? lots[lot]?.area : lots[lot]?.size) ?? '';
}

/** Every group that has a firm (or a lot) has its row, also where nothing moves. */
export function tableBy(by: Dimension, moves: readonly Moved[], parties: Parties): readonly TableRow[] {
  const all = by.startsWith('firm')
    ? parties.firms.map((_, firm) => keyOf(by, { firm, lot: 0 }, parties))
    : parties.lots.map((_, lot) => keyOf(by, { firm: 0, lot }, parties));
  const sizes = Map.groupBy(all, (key) => key);
  const moved = Map.groupBy(moves, (move) => keyOf(by, move, parties));
  const placeOf = (key: string) => (orders[by].includes(key) ? orders[by].indexOf(key) : orders[by].length);
  const keys = [...sizes.keys()].sort((one, other) => placeOf(one) - placeOf(other) || (one < other ? -1 : 1));
  return keys.map((key) => ({ key, size: sizes.get(key)?.length ?? 0, ...tallyOf(moved.get(key) ?? []) }));
}

const areaNames = areas.map(({ name }) => name);
/** As the groups of a table stand; what is not here comes after them. */
const orders: Readonly<Record<Dimension, readonly string[]>> = {
  firmArea: areaNames,
  firmGrade: [...grades.toReversed(), 'none', 'unknown'],
  lotArea: areaNames,
  lotSize: lotSizes,
};

export interface FirmTally {
  readonly firm: number;
  readonly gained: number;
  readonly lost: number;
}

/** Whoever moves most comes first. */
export function firmsMoved(moves: readonly Moved[]): readonly FirmTally[] {
  const rows = [...Map.groupBy(moves, ({ firm }) => firm)].map(([firm, of]) => {
    const gained = of.filter(isGain).length;
    return { firm, gained, lost: of.length - gained };
  });
  return rows.sort((one, other) => other.gained + other.lost - one.gained - one.lost || one.firm - other.firm);
}
