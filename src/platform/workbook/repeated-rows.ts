// 重复的行: two rows of one sheet that name the same thing.

import { columnLetter, type Sheet, shownCell } from './cell.ts';
import type { CellFault } from './fault.ts';
import type { FoundColumn } from './header-row.ts';
import type { ReadRow, SheetDefinition } from './sheet-definition.ts';

/** Each repetition points back at the first row. A row whose key could not be read repeats nothing. */
export function repeatedRows(
  sheet: Sheet,
  { definition, rows, columns }: { definition: SheetDefinition; rows: readonly ReadRow[]; columns: readonly FoundColumn[] },
): readonly CellFault[] {
  const firstByKey = new Map<string, number>();
  const names = definition.key.map((field) => definition.columns[field]?.header ?? field).join('、');
  const keyed = columns.find(({ field }) => field === definition.key.at(-1));
  const cellsByRow = new Map(sheet.rows.map(({ row, cells }) => [row, cells]));
  return rows.flatMap(({ row, values }) => {
    const parts = definition.key.map((field) => values[field]);
    if (keyed === undefined || parts.includes(undefined)) return [];
    const key = JSON.stringify(parts);
    const first = firstByKey.get(key);
    if (first === undefined) {
      firstByKey.set(key, row);
      return [];
    }
    const column = `${columnLetter(keyed.at)} ${keyed.column.header}`;
    const found = shownCell(cellsByRow.get(row)?.get(keyed.at));
    return [
      {
        sheet: sheet.name,
        row,
        column,
        found,
        expected: `${names}不重复`,
        remedy: `与第 ${first} 行重复。请只保留一行，或改正其中写错的一行。`,
      },
    ];
  });
}
