// reset: empties every table of the city; its structure and what the migrations brought with them stay.

import { sql } from 'kysely';
import type { Connection } from '#platform/database/connect';
import { openLimited } from '#platform/database/limited/limited-database';
import { visitDatabase } from '#platform/database/visit-database';
import { placesHere } from '#platform/paths';
import { mark, markIn } from '../../seed/demo-mark.ts';
import { done, failWith, printJson } from './exit.ts';
import { orRefusal } from './or-refusal.ts';

export async function resetCommand({ yes = false, json = false }: { readonly yes?: boolean; readonly json?: boolean }): Promise<number> {
  if (!yes) {
    const what =
      '这会清除本机数据库中的全部业务数据和账号（企业、人员、项目、招标、计划、认定、日志），不能撤销；文件原文、日历、资质标准和汉字表不受影响';
    return failWith('需要确认', [{ path: '--yes', found: '（没有）', expected: '明确的确认', remedy: `${what}。确认请加 --yes。` }]);
  }
  return orRefusal(
    async () => {
      const emptied = await visitDatabase(placesHere(), emptyCity, { alone: true });
      if (json) printJson({ emptied });
      else
        console.log(
          `已清空 ${emptied.length} 张表。下次 npm start 从空白开始，不会自行载入演示数据；要重新载入，请运行 npm start -- --demo full。空白城市先用 npx zhuce administrators 任命三员。`,
        );
      return done;
    },
    { json },
  );
}

/** Also says so, or the next start would fill it again. */
export async function emptyCity(owner: Connection & { readonly url: string }): Promise<readonly string[]> {
  const emptied = await emptyTables(owner);
  const limited = await openLimited(owner);
  try {
    const { city } = (await markIn(limited)) ?? { city: 'full' };
    await mark(limited, { city, state: 'removed', stepsDone: 0 });
  } finally {
    await limited.close();
  }
  return emptied;
}

/** Not of the city: which migrations ran, the characters that names are found by, and that a demo city was here. */
const kept = ['schema_migration', 'han_character', 'demo_city'];

/** Facts are never deleted, and their tables refuse it; the owner of the database lifts that for the whole city, once. */
export function emptyTables({ database }: Pick<Connection, 'database'>): Promise<readonly string[]> {
  return database.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all(${kept}) order by 1`.execute(transaction);
    const tables = rows.map(({ name }) => sql.table(name));
    for (const table of tables) await sql`alter table ${table} disable trigger user`.execute(transaction);
    if (tables.length > 0) await sql`truncate ${sql.join(tables)}`.execute(transaction);
    for (const table of tables) await sql`alter table ${table} enable trigger user`.execute(transaction);
    return rows.map(({ name }) => name);
  });
}
