// 发文件: a table or a paper that the browser saves under its name.

import type { FastifyReply } from 'fastify';

export interface NamedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

const office = 'application/vnd.openxmlformats-officedocument';
export const fileKinds = {
  xlsx: { type: `${office}.spreadsheetml.sheet`, plainName: 'table.xlsx' },
  csv: { type: 'text/csv; charset=utf-8', plainName: 'table.csv' },
  pdf: { type: 'application/pdf', plainName: 'paper.pdf' },
  docx: { type: `${office}.wordprocessingml.document`, plainName: 'paper.docx' },
} as const;
export type FileKind = keyof typeof fileKinds;

const isFileKind = (ending: string): ending is FileKind => Object.hasOwn(fileKinds, ending);

/** RFC 6266: a plain name for old programs, the real one for all others. */
export function sendFile(reply: FastifyReply, { fileName, bytes }: NamedFile): FastifyReply {
  const ending = fileName.toLowerCase().split('.').at(-1) ?? '';
  const { type, plainName } = fileKinds[isFileKind(ending) ? ending : 'xlsx'];
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return reply
    .type(type)
    .header('content-disposition', `attachment; filename="${plainName}"; filename*=UTF-8''${encoded}`)
    .header('x-content-type-options', 'nosniff')
    .send(Buffer.from(bytes));
}
