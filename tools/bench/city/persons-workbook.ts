// 量测用工作簿: fifty thousand persons, and the import of it through the server.

import type { SheetRow } from '../../../src/platform/workbook/cell.ts';
import { plainWorkbook } from '../../../src/platform/workbook/marking/plain-workbook.ts';

export const personCount = 50_000;

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly works: number;
}

/** Each time other counts of works: all rows change, and nothing is asked. Persons of another series are others. */
export const personsOf = (round: number, series = 'P'): readonly PersonRow[] =>
  Array.from({ length: personCount }, (_, i) => ({ id: `${series}${i}`, name: '张三', works: (i + round) % 17 }));

export function workbookOf(persons: readonly PersonRow[]): Buffer {
  const rowOf = (row: number, texts: readonly string[]): SheetRow => ({
    row,
    cells: new Map(texts.map((text, i) => [i + 1, { kind: 'text' as const, text }])),
  });
  const rows = persons.map(({ id, name, works }, i) => rowOf(i + 2, [id, name, String(works)]));
  return plainWorkbook([{ name: '项目负责人', rows: [rowOf(1, ['人员编号', '姓名', '在建工程数']), ...rows] }]);
}

export interface Upload {
  readonly type: string;
  readonly body: ArrayBuffer;
}

export async function uploadOf(workbook: Buffer, name: string): Promise<Upload> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(workbook)]), name);
  const body = new Response(form);
  return { type: body.headers.get('content-type') ?? '', body: await body.arrayBuffer() };
}

/** Throws unless every row has come in. */
export async function importInto({ address, cookie }: { address: string; cookie: string }, { type, body }: Upload): Promise<void> {
  const headers = { cookie, 'x-zhuce': '1', 'content-type': type };
  const reply = await fetch(`${address}/api/imports/firms`, { method: 'POST', headers, body });
  const outcome = (await reply.json()) as { readonly done?: boolean };
  if (outcome.done !== true) throw new Error(JSON.stringify(outcome).slice(0, 500));
}
