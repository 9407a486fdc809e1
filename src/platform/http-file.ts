// 发文件: a table or a paper that the browser saves under its name.

import type { FastifyReply } from 'fastify';

export interface NamedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

const office = 'application/vnd.openxmlformats-officedocument';
const workbook = { type: `${office}.spreadsheetml.sheet`, plainName: 'table.xlsx' };
const byEnding: Readonly<Record<string, typeof workbook>> = {
  csv: { type: 'text/csv; charset=utf-8', plainName: 'table.csv' },
  pdf: { type: 'application/pdf', plainName: 'paper.pdf' },
  docx: { type: `${office}.wordprocessingml.document`, plainName: 'paper.docx' },
};

/** RFC 6266: a plain name for old programs, the real one for all others. */
export function sendFile(reply: FastifyReply, { fileName, bytes }: NamedFile): FastifyReply {
  const { type, plainName } = byEnding[fileName.toLowerCase().split('.').at(-1) ?? ''] ?? workbook;
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return reply
    .type(type)
    .header('content-disposition', `attachment; filename="${plainName}"; filename*=UTF-8''${encoded}`)
    .header('x-content-type-options', 'nosniff')
    .send(Buffer.from(bytes));
}
