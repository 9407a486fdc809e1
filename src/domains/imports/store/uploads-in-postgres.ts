// 上传文件的存放: what somebody sent, for some days and for them alone.

import { sql } from 'kysely';
import type { Database } from '#platform/database/connect';
import type { UploadList, WorkbookName } from '../contract.ts';
import { sha256Of } from './registers-in-postgres.ts';

export interface Upload {
  readonly id: string;
  readonly workbook: WorkbookName;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export interface Uploads {
  /** Gives its id; the oldest of the same login make room. */
  keep(upload: Omit<Upload, 'id'> & { readonly login: string }): Promise<string>;
  find(id: string): Promise<Upload | undefined>;
  list(): Promise<UploadList>;
}

/** Of one login; and nothing is kept longer than a week. */
const mostKept = 20;

export function uploadsInPostgres(database: Database): Uploads {
  return {
    async keep({ login, workbook, fileName, bytes }) {
      await sql`
        delete from import_upload where login = ${login} and (uploaded_at < now() - interval '7 days' or id not in (
          select id from import_upload where login = ${login} order by uploaded_at desc limit ${mostKept - 1}))`.execute(database);
      const content = Buffer.from(bytes);
      const { rows } = await sql<{ id: string }>`
        insert into import_upload (login, workbook, file_name, content, sha256, byte_count)
        values (${login}, ${workbook}, ${fileName}, ${content}, ${sha256Of(bytes)}, ${content.length}) returning id`.execute(database);
      return rows[0]?.id ?? '';
    },
    async find(id) {
      const { rows } = await sql<{ id: string; workbook: WorkbookName; file_name: string; content: Buffer }>`
        select id, workbook, file_name, content from import_upload where id::text = ${id}`.execute(database);
      const [row] = rows;
      return row && { id: row.id, workbook: row.workbook, fileName: row.file_name, bytes: row.content };
    },
    async list() {
      const { rows } = await sql<{ id: string; workbook: WorkbookName; file_name: string; byte_count: number; uploaded_at: string }>`
        select id, workbook, file_name, byte_count, uploaded_at from import_upload
        order by uploaded_at desc limit ${mostKept}`.execute(database);
      return {
        uploads: rows.map(({ id, workbook, file_name, byte_count, uploaded_at }) => ({
          ...{ id, workbook, fileName: file_name, bytes: byte_count, uploadedAt: uploaded_at },
        })),
      };
    },
  };
}

/** Those of everybody that are older than a week, which is all that the sweeper sees. */
export async function sweepUploads(database: Database): Promise<void> {
  await sql`delete from import_upload where uploaded_at < now() - interval '7 days'`.execute(database);
}
