// 分组: enterprises and lots that can meet at all. Whom the enterprise's own conditions exclude is in no group.

import type { Column } from '../reading/column.ts';
import type { Planned, PlannedTable, PlannedThreshold } from './planned.ts';

export interface Group {
  readonly units: readonly number[];
  readonly lots: readonly number[];
  /** Whether the key of all these lots is unknown: then nobody meets it for certain. */
  readonly isKeyUnknown: boolean;
  /** Something about each of these enterprises is unknown; without it one row says both who is certain and who may. */
  readonly isOpen: boolean;
}

export interface Partition {
  readonly planned: Planned;
  /** Tells units apart that never meet the same lots. */
  readonly key: Planned['keys'][number] | undefined;
  /** The one with the most different limits first. */
  readonly thresholds: readonly PlannedThreshold[];
  /** With the equalities that do not divide. */
  readonly tables: readonly PlannedTable[];
}

/** The equality with the most different values divides best; the others are weighed as tables. */
export function partitionOf(planned: Planned, lots: readonly number[]): Partition {
  const key = planned.keys.toSorted((one, other) => distinct(other.lot, lots) - distinct(one.lot, lots))[0];
  return {
    planned,
    key,
    thresholds: planned.thresholds.toSorted((one, other) => distinct(other.lot, lots) - distinct(one.lot, lots)),
    tables: [...planned.tables, ...planned.keys.filter((it) => it !== key).map(({ asTable }) => asTable)],
  };
}

export function groupsOf(partition: Partition, lots: readonly number[]): readonly Group[] {
  const { planned, key } = partition;
  const units = remaining(planned);
  const doubted = doubtedIn(partition, units);
  const halves = [false, true].map((isOpen) => {
    const half = units.filter((unit) => (doubted[planned.units.enterpriseOf(unit)] === 1) === isOpen);
    return { isOpen, half, known: by(half, key?.enterprise), unknown: half.filter((unit) => key?.enterprise.isUnknown(unit) === true) };
  });
  const open = lots.filter((lot) => planned.gate.at(lot) !== 0 && planned.thresholds.every((it) => !it.lot.isNone(lot)));
  const keyless = open.filter((lot) => key?.lot.isUnknown(lot) === true);
  const groups = [...by(open, key?.lot)].flatMap(([value, of]) =>
    halves.map(({ isOpen, known, unknown }): Group => {
      const members = known.get(value) ?? [];
      return { units: unknown.length === 0 ? members : [...members, ...unknown], lots: of, isKeyUnknown: false, isOpen };
    }),
  );
  const anybody = halves.map(
    ({ isOpen, half }): Group => ({
      units: half.filter((unit) => key?.enterprise.isNone(unit) !== true),
      lots: keyless,
      isKeyUnknown: true,
      isOpen,
    }),
  );
  return [...groups, ...anybody].filter((group) => group.units.length > 0 && group.lots.length > 0);
}

/** A known "none" meets no comparison, whatever the lot says. */
function remaining({ units, own, thresholds }: Planned): readonly number[] {
  const left: number[] = [];
  for (let unit = 0; unit < units.size; unit += 1) {
    if (own.at(unit) !== 0 && thresholds.every(({ enterprise }) => !enterprise.isNone(unit))) left.push(unit);
  }
  return left;
}

/** 1 for an enterprise about which something that is asked here is unknown. */
function doubtedIn({ planned, key, thresholds, tables }: Partition, units: readonly number[]): Uint8Array {
  const doubted = new Uint8Array(planned.units.enterpriseCount);
  const tuples = tables.map((table) => table.enterprise());
  for (const unit of units) {
    const isKnown =
      planned.own.at(unit) === 2 &&
      key?.enterprise.isUnknown(unit) !== true &&
      thresholds.every(({ enterprise }) => !enterprise.isUnknown(unit)) &&
      tuples.every((tuple) => !tuple.isOpen(unit));
    if (!isKnown) doubted[planned.units.enterpriseOf(unit)] = 1;
  }
  return doubted;
}

function distinct(column: Column, rows: readonly number[]): number {
  return new Set(rows.map((row) => column.at(row))).size;
}

/** Rows by the number that the column has for them; one group for all where there is no column. */
function by(rows: readonly number[], column: Column | undefined): ReadonlyMap<number, readonly number[]> {
  if (column === undefined) return new Map([[0, rows]]);
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    if (column.isUnknown(row) || column.isNone(row)) continue;
    const group = groups.get(column.at(row));
    if (group === undefined) groups.set(column.at(row), [row]);
    else group.push(row);
  }
  return groups;
}
