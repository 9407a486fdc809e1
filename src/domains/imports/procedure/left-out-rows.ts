// 留下的行: what stays behind when only good rows are wanted: faulty rows, and all that would not be whole without them.

import type { CellFault } from '../contract.ts';
import { placeOf, placeOfRow, type ReadSheet, type Row } from './reading.ts';

export interface LeftOut {
  readonly bySheet: ReadonlyMap<string, ReadonlySet<number>>;
  /** Why rows without a fault of their own stay behind. */
  readonly warnings: readonly CellFault[];
}

/** `faulty`: by sheet, rows with a fault of their own. */
export function leftOutRows(sheets: readonly ReadSheet[], faulty: ReadonlyMap<string, ReadonlySet<number>>): LeftOut {
  const out = new Map(sheets.map(({ sheet }) => [sheet, new Set(faulty.get(sheet))]));
  const warnings: CellFault[] = [];
  for (let found = true; found; ) {
    const broken = brokenBy(sheets, out);
    found = false;
    for (const sheet of sheets) {
      const own = out.get(sheet.sheet);
      for (const row of sheet.rows) {
        const reason = own?.has(row.row) ? undefined : reasonToStay(sheet, row, broken);
        if (reason === undefined) continue;
        own?.add(row.row);
        warnings.push({ sheet: sheet.sheet, row: row.row, ...reason });
        found = true;
      }
    }
  }
  return { bySheet: new Map([...out].filter(([, rows]) => rows.size > 0)), warnings };
}

interface Broken {
  /** Rows of this file that stay behind, as others name them. */
  readonly places: ReadonlySet<string>;
  /** By sheet, the whole keys of such rows. */
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
  /** Rows that miss a part of theirs. */
  readonly wholes: ReadonlySet<string>;
  /** Registers of which a part is missing and nobody can tell whose. */
  readonly registers: ReadonlySet<string>;
}

function brokenBy(sheets: readonly ReadSheet[], out: ReadonlyMap<string, ReadonlySet<number>>): Broken {
  const [places, wholes, registers] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const keys = new Map<string, Set<string>>();
  for (const sheet of sheets) {
    const own = new Set<string>();
    for (const row of sheet.rows.filter((it) => out.get(sheet.sheet)?.has(it.row))) {
      const place = placeOfRow(sheet, row);
      if (place !== undefined) places.add(place);
      const key = keyOf(sheet, row);
      if (key !== undefined) own.add(key);
      const { partOf } = sheet;
      if (partOf === undefined) continue;
      const whole = row.values[partOf.field];
      if (whole === undefined) registers.add(partOf.register);
      else wholes.add(placeOf(partOf.register, whole));
    }
    keys.set(sheet.sheet, own);
  }
  return { places, keys, wholes, registers };
}

function keyOf({ key }: ReadSheet, { values }: Row): string | undefined {
  const parts = key.map((field) => values[field]);
  return parts.includes(undefined) ? undefined : JSON.stringify(parts);
}

type Reason = Pick<CellFault, 'column' | 'found' | 'expected' | 'remedy'>;

function reasonToStay(sheet: ReadSheet, row: Row, { places, keys, wholes, registers }: Broken): Reason | undefined {
  const said = { expected: '所依据的行也能导入', remedy: '这一行本身没有错误，随有错误的行一起留下。请改正那一行后一并导入。' };
  const links = [...sheet.links, ...(sheet.partOf === undefined ? [] : [{ ...sheet.partOf, header: '所属的行', column: null }])];
  const link = links.find(({ field, register }) => row.values[field] !== undefined && places.has(placeOf(register, row.values[field])));
  if (link !== undefined)
    return { column: link.column, found: `${String(row.values[link.field])}（在本文件中的行有错误，没有导入）`, ...said };
  const place = placeOfRow(sheet, row);
  if (registers.has(sheet.register) || (place !== undefined && wholes.has(place)))
    return { column: null, found: '它的组成部分有错误，没有导入', ...said };
  const key = keyOf(sheet, row);
  return key !== undefined && keys.get(sheet.sheet)?.has(key)
    ? { column: null, found: '同一编号的另一行有错误，没有导入', ...said }
    : undefined;
}
