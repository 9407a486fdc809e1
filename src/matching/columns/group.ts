// 组: the units and the lots that can meet, because both name the same code.

import type { Family } from './family.ts';

export interface Group {
  readonly units: Int32Array;
  readonly lots: Int32Array;
}

/** `isIn`: 1 for a lot of the part that is looked at; left out: all are. */
export function* groupsOf(family: Family, isIn?: Uint8Array): Iterable<Group> {
  const lots = askedLots(family, isIn);
  if (lots.length === 0) return;
  const units = keptUnits(family);
  if (family.key === undefined) {
    if (units.length > 0) yield { units: Int32Array.from(units), lots: Int32Array.from(lots) };
    return;
  }
  const held = by(units, family.units.numbersOf(family.key.enterprise));
  const wanted = by(lots, family.key.lot.numbers);
  for (const [code, of] of wanted.known) {
    const members = [...(held.known.get(code) ?? []), ...held.unknown];
    if (members.length > 0) yield { units: Int32Array.from(members), lots: Int32Array.from(of) };
  }
  if (wanted.unknown.length === 0) return;
  const anybody = [...[...held.known.values()].flat(), ...held.unknown];
  if (anybody.length > 0) yield { units: Int32Array.from(anybody), lots: Int32Array.from(wanted.unknown) };
}

/** Without whom every rule's own conditions exclude. */
function keptUnits({ units, members }: Family): readonly number[] {
  const kept: number[] = [];
  for (let unit = 0; unit < units.size; unit += 1) if (members.some(({ own }) => own?.[unit] !== 0)) kept.push(unit);
  return kept;
}

function askedLots({ members }: Family, isIn: Uint8Array | undefined): readonly number[] {
  const asked: number[] = [];
  const count = members[0]?.isAsked.length ?? 0;
  for (let lot = 0; lot < count; lot += 1) if (isIn?.[lot] !== 0 && members.some(({ isAsked }) => isAsked[lot] === 1)) asked.push(lot);
  return asked;
}

/** A known "none" meets nobody. */
function by(rows: readonly number[], numbers: Float64Array): { known: Map<number, number[]>; unknown: number[] } {
  const [known, unknown] = [new Map<number, number[]>(), [] as number[]];
  for (const row of rows) {
    const number = numbers[row] as number;
    if (number === Number.NEGATIVE_INFINITY) continue;
    const group = Number.isNaN(number) ? unknown : known.get(number);
    if (group === undefined) known.set(number, [row]);
    else group.push(row);
  }
  return { known, unknown };
}
