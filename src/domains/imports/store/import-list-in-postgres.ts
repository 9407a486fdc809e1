// 导入记录的存放: which workbooks came in, the newest first.

import type { Database } from '#platform/database/connect';
import type { ImportList, WorkbookName } from '../contract.ts';

type Tables = {
  import_batch: {
    id: string;
    workbook: WorkbookName;
    file_name: string;
    imported_by: string;
    imported_at: string;
    row_count: number;
  };
};

/** Older ones are in the database, not on the page. */
const shown = 200;

export async function listImports(database: Database): Promise<ImportList> {
  const db = database.withTables<Tables>();
  const rows = await db
    .selectFrom('import_batch')
    .selectAll()
    .orderBy('imported_at', 'desc')
    .orderBy('workbook', 'desc')
    .orderBy('id')
    .limit(shown)
    .execute();
  return {
    imports: rows.map((row) => ({
      id: row.id,
      workbook: row.workbook,
      fileName: row.file_name,
      importedBy: row.imported_by,
      importedAt: row.imported_at,
      rows: row.row_count,
    })),
  };
}
