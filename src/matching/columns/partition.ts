// 分组: enterprises and lots that can meet at all. Whom the enterprise's own conditions exclude is in no group.

import type { Column } from '../reading/column.ts';
import type { Planned } from './planned.ts';

export interface Group {
  readonly units: readonly number[];
  readonly lots: readonly number[];
  /** Whether the key of all these lots is unknown: then nobody meets it for certain. */
  readonly isKeyUnknown: boolean;
}

export interface Partition {
  readonly key: Planned['keys'][number] | undefined;
  readonly groups: readonly Group[];
}

/** The equality with the most different values divides best; the others are weighed as tables. */
export function partitionOf(planned: Planned, lots: readonly number[]): Partition {
  const units = remaining(planned);
  const key = planned.keys.toSorted((one, other) => distinct(other.enterprise, units) - distinct(one.enterprise, units))[0];
  const open = lots.filter((lot) => planned.gate.at(lot) !== 0 && planned.thresholds.every((it) => !it.lot.isNone(lot)));
  if (key === undefined) return { key, groups: units.length > 0 ? [{ units, lots: open, isKeyUnknown: false }] : [] };
  const unknown = units.filter((unit) => key.enterprise.isUnknown(unit));
  const known = by(units, key.enterprise);
  const groups = [...by(open, key.lot)].map(([value, of]) => ({
    units: [...(known.get(value) ?? []), ...unknown],
    lots: of,
    isKeyUnknown: false,
  }));
  const keyless = open.filter((lot) => key.lot.isUnknown(lot));
  const anybody = { units: units.filter((unit) => !key.enterprise.isNone(unit)), lots: keyless, isKeyUnknown: true };
  return { key, groups: [...groups, anybody].filter((group) => group.units.length > 0 && group.lots.length > 0) };
}

/** A known "none" meets no comparison, whatever the lot says. */
function remaining({ units, own, thresholds }: Planned): readonly number[] {
  const left: number[] = [];
  for (let unit = 0; unit < units.size; unit += 1) {
    if (own.at(unit) !== 0 && thresholds.every(({ enterprise }) => !enterprise.isNone(unit))) left.push(unit);
  }
  return left;
}

function distinct(column: Column, rows: readonly number[]): number {
  return new Set(rows.map((row) => column.at(row))).size;
}

function by(rows: readonly number[], column: Column): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    if (column.isUnknown(row) || column.isNone(row)) continue;
    const group = groups.get(column.at(row));
    if (group === undefined) groups.set(column.at(row), [row]);
    else group.push(row);
  }
  return groups;
}
