// 谁导入过: has anything been imported under this name, or at all?

import type { Database } from '#platform/database/connect';

type Tables = { import_batch: { imported_by: string } };

export async function hasImports(database: Database, by?: string): Promise<boolean> {
  const all = database.withTables<Tables>().selectFrom('import_batch').select('imported_by').limit(1);
  return (await (by === undefined ? all : all.where('imported_by', '=', by)).executeTakeFirst()) !== undefined;
}
