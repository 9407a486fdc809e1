// 导入记录的存放: which workbooks came in, the newest first.

import type { Database } from '#platform/database/connect';
import type { ImportList, WorkbookName } from '../contract.ts';
import type { Importer } from '../procedure/of-importer.ts';

type Tables = {
  import_batch: {
    id: string;
    workbook: WorkbookName;
    file_name: string;
    imported_by: string;
    imported_at: string;
    area: string | null;
    row_count: number;
    left_out: number;
    sha256: Buffer | null;
    of_issuer: boolean;
  };
  import_upload: { id: string; sha256: Buffer };
  import_undo: { import: string; undone_by: string; known_at: string };
};

/** Older ones are in the database, not on the page. */
const shown = 200;

/** `area` null: of every area. Of an issuer, its own. */
export async function listImports(database: Database, { area = null, issuer = null }: Partial<Importer> = {}): Promise<ImportList> {
  const db = database.withTables<Tables>();
  const rows = await db
    .selectFrom('import_batch')
    .leftJoin('import_undo', 'import_undo.import', 'import_batch.id')
    .selectAll('import_batch')
    .select(['undone_by', 'import_undo.known_at as undone_at'])
    .select((it) =>
      it
        .selectFrom('import_upload')
        .select('import_upload.id')
        .whereRef('import_upload.sha256', '=', 'import_batch.sha256')
        .orderBy('import_upload.id')
        .limit(1)
        .as('upload'),
    )
    .$if(area !== null, (it) => it.where('import_batch.area', '=', area))
    .$if(issuer !== null, (it) => it.where('import_batch.of_issuer', '=', true))
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
      area: row.area,
      rows: row.row_count,
      leftOut: row.left_out,
      upload: row.upload,
      undone: row.undone_by === null || row.undone_at === null ? null : { by: row.undone_by, at: row.undone_at },
    })),
  };
}
