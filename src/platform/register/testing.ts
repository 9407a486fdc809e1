// 测试用入库: rows as if they had been read from a sheet, and the mark that its register came in.

import { sql } from 'kysely';
import { type AsOf, latest } from '#kernel/as-of';
import { plainDate } from '#kernel/plain-date';
import type { Database } from '../database/connect.ts';
import { nextInstant } from './recording.ts';
import { markLoaded } from './register-loaded.ts';
import type { SaveSheet } from './save-sheet.ts';
import { stampOf } from './stamp.ts';

export const may = '2025-05-01T00:00:00Z';
export const june = '2025-06-01T00:00:00Z';

/** What all imports together say about that day. */
export const on = (day: string): AsOf => ({ validOn: plainDate(day), knownAt: latest });

/** Imports `rows` at that instant, or just after the newest import, as a sheet of this register. */
export async function imported(
  database: Database,
  {
    save,
    register,
    at = may,
    rows,
  }: { readonly save: SaveSheet; readonly register: string; readonly at?: string; readonly rows: readonly object[] },
) {
  const instant = await nextInstant(database, at);
  const stamp = stampOf({ by: '测试', fileName: '表.xlsx', at: instant });
  const read = rows.map((values, i) => ({ row: i + 2, values: { ...values } }));
  const tally = await save(database, { sheet: register, rows: read, stamp });
  // That a register came in is told without the file's name, which might name what is not published.
  const from = ['project', 'lot', 'lot_parameter'].includes(register) ? '测试 导入' : stamp.source;
  const source = `${from}「${register}」`;
  await markLoaded(database, [{ register, at: instant, source }]);
  return tally;
}

/** A register of nothing in particular, with the promises that every register has. */
export async function shelfTable(database: Database): Promise<void> {
  await sql`create table shelf (
    place text, no int, day date, fen bigint, parts jsonb, listed_at timestamptz, valid daterange not null, known tstzrange not null,
    source text not null, evidence text not null, exclude using gist (place with =, no with =, valid with &&, known with &&))`.execute(
    database,
  );
  await sql`create trigger refuse_rewriting before update or delete on shelf
    for each row execute function refuse_rewriting()`.execute(database);
}
