// 发文件: a table that the browser saves under its name.

import type { FastifyReply } from 'fastify';

export interface NamedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** RFC 6266: a plain name for old programs, the real one for all others. */
export function sendFile(reply: FastifyReply, { fileName, bytes }: NamedFile): FastifyReply {
  const isText = fileName.toLowerCase().endsWith('.csv');
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return reply
    .type(isText ? 'text/csv; charset=utf-8' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    .header('content-disposition', `attachment; filename="${isText ? 'table.csv' : 'table.xlsx'}"; filename*=UTF-8''${encoded}`)
    .header('x-content-type-options', 'nosniff')
    .send(Buffer.from(bytes));
}
