// 块: the enterprises and lots of one group, their columns, and the programs that make a row of bits for each different lot.

import type { Row } from '#law/facts';
import { type Heap, wordsFor } from '../kernels/heap.ts';
import type { Rows } from '../reading/sides.ts';
import { type Pair, setBit } from './bits.ts';
import type { Group, Partition } from './partition.ts';
import type { PlannedTable, PlannedThreshold } from './planned.ts';
import { type Programmed, programOf, type RowWanted } from './program.ts';
import { kindsOf, tableBits } from './table-bits.ts';
import { knownSizes, ranksOf, thresholdBits } from './threshold-bits.ts';

export interface Block extends Programmed {
  /** Of each bit whose it is. */
  readonly enterprises: Int32Array;
  readonly words: number;
  readonly lots: Int32Array;
  /** Weighed pair by pair on the bits that are left: too many kinds for columns. */
  readonly residual: readonly PlannedTable[];
  readonly factsOf: (bit: number) => { readonly facts: Row; readonly bound: Row | null | undefined };
}

export interface Building {
  readonly heap: Heap;
  readonly partition: Partition;
  readonly lots: Rows;
  /** Above so many pairs of kinds a condition is weighed pair by pair. */
  readonly mostPairs: number;
}

export function blockOf(building: Building, group: Group): Block {
  const { heap, partition } = building;
  const { planned, thresholds } = partition;
  const [first, ...others] = thresholds;
  const units = ordered(group.units, first);
  const words = wordsFor(units.length);
  const residual = partition.tables.filter((table) => hasManyPairs(table, { units, group, most: building.mostPairs }));
  const everybody = wholeColumn(building, { units, isOpen: group.isOpen });
  const columns = [
    ...others.map((threshold) => byRank(heap, { group, units, threshold })),
    ...partition.tables.filter((table) => !residual.includes(table)).map((table) => byKind(building, { group, units, table })),
  ];
  if (group.isOpen || columns.length === 0) columns.unshift(group.lots.map(() => everybody));
  const starts = first && ranksOf(group.lots, { threshold: first, sizes: knownSizes(units, first) });
  const wanted = group.lots.map((lot, at): RowWanted => {
    const own = columns.flatMap((column) => column[at] ?? []);
    return {
      start: Math.max(starts?.[at] ?? 0, 0),
      columns: own.length === 0 ? [everybody] : own,
      isCapped: group.isKeyUnknown || planned.gate.at(lot) === 1 || thresholds.some((it) => it.lot.isUnknown(lot)),
      isOwn: residual.length > 0 ? at : -1,
    };
  });
  return {
    enterprises: units.map((unit) => planned.units.enterpriseOf(unit)),
    words,
    lots: Int32Array.from(group.lots),
    residual,
    factsOf: (bit) => planned.units.factsOf(units[bit] as number),
    ...programOf(heap, { wanted, words }),
  };
}

/** Units in the order of their bits: by the first threshold, unknown ones last. */
function ordered(units: readonly number[], first: PlannedThreshold | undefined): Int32Array {
  if (first === undefined) return Int32Array.from(units);
  const { rankOf: place, rowAt } = first.enterprise.ranked;
  const ranks = new Int32Array(units.length);
  for (const [at, unit] of units.entries()) ranks[at] = place[unit] as number;
  ranks.sort();
  return ranks.map((rank) => rowAt[rank] as number);
}

function hasManyPairs(table: PlannedTable, { units, group, most }: { units: Int32Array; group: Group; most: number }): boolean {
  if (units.length * group.lots.length <= most) return false;
  const kinds = kindsOf(units, table.enterprise().at).size;
  return kinds * new Set(group.lots.map((lot) => table.lot().at(lot))).size > most;
}

/** Everybody; for certain only who is known in what no other column says. */
function wholeColumn({ heap, partition }: Building, { units, isOpen }: { units: Int32Array; isOpen: boolean }): Pair {
  const { planned, key, thresholds } = partition;
  const may = heap.take(wordsFor(units.length));
  for (let bit = 0; bit < units.length; bit += 1) setBit(heap, may, bit);
  if (!isOpen) return { may, sure: may };
  const sure = heap.take(wordsFor(units.length));
  for (const [bit, unit] of units.entries()) {
    const isKnown = key?.enterprise.isUnknown(unit) !== true && thresholds[0]?.enterprise.isUnknown(unit) !== true;
    if (isKnown && planned.own.at(unit) === 2) setBit(heap, sure, bit);
  }
  return { may, sure };
}

/** Of each lot of the group. A lot whose limit is unknown excludes nobody, and makes nobody certain. */
type ColumnOfLots = readonly (Pair | undefined)[];

interface Laying {
  readonly group: Group;
  readonly units: Int32Array;
}

function byRank(heap: Heap, { group, units, threshold }: Laying & { readonly threshold: PlannedThreshold }): ColumnOfLots {
  const ranks = ranksOf(group.lots, { threshold, sizes: knownSizes(units, threshold) });
  const columns = thresholdBits(heap, { units, threshold, ranks });
  return Array.from(ranks, (rank) => columns.get(rank));
}

function byKind(building: Building, { group, units, table }: Laying & { readonly table: PlannedTable }): ColumnOfLots {
  const { at: kindOf } = table.lot();
  const kinds = group.lots.map(kindOf);
  const facts = new Map<number, Row>();
  for (const [at, kind] of kinds.entries()) if (!facts.has(kind)) facts.set(kind, building.lots.rowAt(group.lots[at] as number));
  const { planned } = building.partition;
  const columns = tableBits(building.heap, { table, units, factsOf: (unit) => planned.units.factsOf(unit), lots: facts });
  return kinds.map((kind) => columns.get(kind));
}
