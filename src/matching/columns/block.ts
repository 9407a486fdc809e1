// 块: the enterprises and lots of one group, their columns, and the programs that make a row of bits for each different lot.

import type { Row } from '#law/facts';
import { type Heap, wordsFor } from '../kernels/heap.ts';
import type { Rows } from '../reading/sides.ts';
import { type Pair, setBit } from './bits.ts';
import type { Group, Partition } from './partition.ts';
import type { Planned, PlannedTable, PlannedThreshold } from './planned.ts';
import { type Programmed, programOf, type RowWanted } from './program.ts';
import { tableBits } from './table-bits.ts';
import { knownSizes, rankOf, thresholdBits } from './threshold-bits.ts';

export interface Block extends Programmed {
  /** Of each bit the unit, and whose it is. */
  readonly units: Int32Array;
  readonly enterprises: Int32Array;
  readonly words: number;
  readonly lots: Int32Array;
  /** Weighed pair by pair on the bits that are left: too many kinds for columns. */
  readonly residual: readonly PlannedTable[];
  readonly factsOf: (bit: number) => { readonly facts: Row; readonly bound: Row | null | undefined };
}

export interface Building {
  readonly heap: Heap;
  readonly planned: Planned;
  readonly partition: Partition;
  readonly lots: Rows;
  /** Above so many pairs of kinds a condition is weighed pair by pair. */
  readonly mostPairs: number;
}

/** Two blocks where some enterprises are not wholly known: for the others one row answers both questions. */
export function blocksOf(building: Building, group: Group): readonly Block[] {
  const doubtful = new Set(
    group.units.filter((unit) => isDoubtful(building, unit)).map((unit) => building.planned.units.enterpriseOf(unit)),
  );
  const isOpen = (unit: number) => doubtful.has(building.planned.units.enterpriseOf(unit));
  const halves = [false, true].map((open) => ({ ...group, isOpen: open, units: group.units.filter((unit) => isOpen(unit) === open) }));
  return halves.filter(({ units }) => units.length > 0).map((half) => blockOf(building, half));
}

function isDoubtful({ planned, partition }: Building, unit: number): boolean {
  const { own, thresholds } = planned;
  if (own.at(unit) === 1 || partition.key?.enterprise.isUnknown(unit) === true) return true;
  if (thresholds.some(({ enterprise }) => enterprise.isUnknown(unit))) return true;
  return tablesOf(planned, partition).some((table) => table.enterprise().isOpen(unit));
}

const tablesOf = ({ keys, tables }: Planned, { key }: Partition): readonly PlannedTable[] => [
  ...tables,
  ...keys.filter((it) => it !== key).map(({ asTable }) => asTable),
];

interface Half extends Group {
  readonly isOpen: boolean;
}

function blockOf(building: Building, half: Half): Block {
  const { heap, planned, partition } = building;
  const [first, others] = inOrder(planned.thresholds, half);
  const units = ordered(half.units, first);
  const words = wordsFor(units.length);
  const tables = tablesOf(planned, partition);
  const isMany = (table: PlannedTable) => {
    const kinds = new Set(Array.from(units, (unit) => table.enterprise().at(unit))).size;
    return kinds * new Set(half.lots.map((lot) => table.lot().at(lot))).size > building.mostPairs;
  };
  const residual = tables.filter(isMany);
  const isCertain = (unit: number) =>
    planned.own.at(unit) === 2 && partition.key?.enterprise.isUnknown(unit) !== true && first?.enterprise.isUnknown(unit) !== true;
  const everybody = wholeColumn(heap, units, half.isOpen ? isCertain : undefined);
  const columns = [
    ...others.map((threshold) => byRank(building, { half, units, threshold })),
    ...tables.filter((table) => !residual.includes(table)).map((table) => byKind(building, { half, units, table })),
  ];
  const sizes = first && knownSizes(units, first);
  const wanted = half.lots.map(
    (lot, at): RowWanted => ({
      start: first && sizes && !first.lot.isUnknown(lot) ? rankOf(first.lot.at(lot), sizes, first.of.isStrict) : 0,
      columns: [...(half.isOpen || columns.length === 0 ? [everybody] : []), ...columns.flatMap((column) => column(lot) ?? [])],
      isCapped: half.isKeyUnknown || planned.gate.at(lot) === 1 || planned.thresholds.some((it) => it.lot.isUnknown(lot)),
      isOwn: residual.length > 0 ? at : -1,
    }),
  );
  return {
    units,
    enterprises: units.map((unit) => planned.units.enterpriseOf(unit)),
    words,
    lots: Int32Array.from(half.lots),
    residual,
    factsOf: (bit) => planned.units.factsOf(units[bit] as number),
    ...programOf(heap, { wanted: wanted.map((row) => (row.columns.length === 0 ? { ...row, columns: [everybody] } : row)), words }),
  };
}

/** The threshold with the most different limits comes first. */
function inOrder(thresholds: readonly PlannedThreshold[], { lots }: Group): [PlannedThreshold | undefined, readonly PlannedThreshold[]] {
  const limits = (it: PlannedThreshold) => new Set(lots.map((lot) => it.lot.at(lot))).size;
  const [first, ...others] = thresholds.toSorted((one, other) => limits(other) - limits(one));
  return [first, others];
}

function ordered(units: readonly number[], first: PlannedThreshold | undefined): Int32Array {
  if (first === undefined) return Int32Array.from(units);
  const { rankOf: place, rowAt } = first.enterprise.ranked;
  return Int32Array.from(units, (unit) => place[unit] as number)
    .sort()
    .map((rank) => rowAt[rank] as number);
}

function wholeColumn(heap: Heap, units: Int32Array, isCertain: ((unit: number) => boolean) | undefined): Pair {
  const [may, sure] = [heap.take(wordsFor(units.length)), isCertain && heap.take(wordsFor(units.length))];
  for (const [bit, unit] of units.entries()) {
    setBit(heap, may, bit);
    if (sure !== undefined && isCertain?.(unit) === true) setBit(heap, sure, bit);
  }
  return { may, sure: sure ?? may };
}

/** A lot whose limit is unknown excludes nobody, and makes nobody certain. */
type ColumnFor = (lot: number) => Pair | undefined;

function byRank({ heap }: Building, { half, units, threshold }: { half: Half; units: Int32Array; threshold: PlannedThreshold }): ColumnFor {
  const sizes = knownSizes(units, threshold);
  const rank = (lot: number) => (threshold.lot.isUnknown(lot) ? -1 : rankOf(threshold.lot.at(lot), sizes, threshold.of.isStrict));
  const columns = thresholdBits(heap, { units, threshold, ranks: new Set(half.lots.map(rank).filter((it) => it >= 0)) });
  return (lot) => columns.get(rank(lot));
}

function byKind(building: Building, { half, units, table }: { half: Half; units: Int32Array; table: PlannedTable }): ColumnFor {
  const { at: kindOf } = table.lot();
  const lots = new Map(half.lots.map((lot) => [kindOf(lot), lot]));
  const facts = new Map([...lots].map(([kind, lot]) => [kind, building.lots.rowAt(lot)]));
  const columns = tableBits(building.heap, { table, units, factsOf: (unit) => building.planned.units.factsOf(unit), lots: facts });
  return (lot) => columns.get(kindOf(lot));
}
