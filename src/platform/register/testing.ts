// 测试用入库: rows as if they had been read from a sheet, and the mark that its register came in.

import type { Database } from '../database/connect.ts';
import { markLoaded } from './register-loaded.ts';
import type { SaveSheet } from './save-sheet.ts';

export const may = '2025-05-01T00:00:00Z';
export const june = '2025-06-01T00:00:00Z';

/** Imports `rows` at that instant, as a sheet of this register. */
export async function imported(
  database: Database,
  {
    save,
    register,
    at = may,
    rows,
  }: { readonly save: SaveSheet; readonly register: string; readonly at?: string; readonly rows: readonly object[] },
) {
  const stamp = { source: '测试 导入《表.xlsx》', at };
  const read = rows.map((values, i) => ({ row: i + 2, values: { ...values } }));
  const tally = await save(database, { sheet: register, rows: read, stamp });
  await markLoaded(database, [{ register, at, source: `${stamp.source}「${register}」` }]);
  return tally;
}
