// reset: empties every table of the city and keeps its structure.

import { sql } from 'kysely';
import type { Connection } from '#platform/database/connect';
import { visitDatabase } from '#platform/database/visit-database';
import { placesHere } from '#platform/paths';
import { done, failWith, printJson } from './exit.ts';
import { orRefusal } from './or-refusal.ts';

export async function resetCommand({ yes = false, json = false }: { readonly yes?: boolean; readonly json?: boolean }): Promise<number> {
  if (!yes) {
    const what = '这会清除本机数据库中的全部业务数据（企业、招标、账号、计划、认定），不能撤销';
    return failWith('需要确认', [{ path: '--yes', found: '（没有）', expected: '明确的确认', remedy: `${what}。确认请加 --yes。` }]);
  }
  return orRefusal(
    async () => {
      const emptied = await visitDatabase(placesHere(), emptyTables, { alone: true });
      if (json) printJson({ emptied });
      else console.log(`已清空 ${emptied.length} 张表。下次 npm start 会重新载入演示数据；要从空白开始，请用 npx zhuce start --empty。`);
      return done;
    },
    { json },
  );
}

/** Facts are never deleted, and their tables refuse it; the owner of the database lifts that for the whole city, once. */
export function emptyTables({ database }: Pick<Connection, 'database'>): Promise<readonly string[]> {
  return database.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'schema_migration' order by 1`.execute(transaction);
    const tables = rows.map(({ name }) => sql.table(name));
    for (const table of tables) await sql`alter table ${table} disable trigger user`.execute(transaction);
    if (tables.length > 0) await sql`truncate ${sql.join(tables)}`.execute(transaction);
    for (const table of tables) await sql`alter table ${table} enable trigger user`.execute(transaction);
    return rows.map(({ name }) => name);
  });
}
