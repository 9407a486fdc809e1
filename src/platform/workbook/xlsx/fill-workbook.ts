// 填工作簿: the rows of sheets in the template's form, piece by piece, so that fifty thousand of them need neither the memory nor the turn of others.

import { crc32, createDeflateRaw, inflateRawSync } from 'node:zlib';
import { columnLetter } from '../cell.ts';
import { textCell } from '../marking/xml-text.ts';
import { type SheetToWrite, writeWorkbook } from './write-workbook.ts';
import { type PackedPart, writeZip } from './write-zip.ts';
import { packedBytes, readZipDirectory } from './zip-directory.ts';

/** Texts in the order of the columns; `''` is a blank. */
export type Texts = readonly string[];

export interface SheetToFill extends Omit<SheetToWrite, 'rows'> {
  /** Some rows at a time. */
  readonly pieces: AsyncIterable<readonly Texts[]>;
}

/** Headers, notes, drop-down lists and widths are those of `writeWorkbook`; every row is text. */
export async function fillWorkbook(sheets: readonly SheetToFill[]): Promise<Buffer> {
  const form = Buffer.from(await writeWorkbook(sheets.map((sheet) => ({ ...sheet, rows: [] }))));
  const entries = readZipDirectory(form) ?? [];
  const filled: PackedPart[] = [];
  for (const [i, { pieces }] of sheets.entries()) {
    const entry = entries.find(({ name }) => name === partName(i));
    const bytes = entry && packedBytes(form, entry);
    if (entry === undefined || bytes === undefined) throw new RangeError(`the form has no ${partName(i)}`);
    filled.push(await packed(entry.name, sheetXml(inflateRawSync(bytes).toString('latin1'), pieces)));
  }
  return writeZip(filled, { file: form, entries: entries.filter(({ name }) => !filled.some((part) => part.name === name)) });
}

const partName = (sheet: number): string => `xl/worksheets/sheet${sheet + 1}.xml`;

/** Above the rows: the title and the headers. */
const rowsAbove = 2;
const end = '</sheetData>';

async function* sheetXml(form: string, pieces: SheetToFill['pieces']): AsyncGenerator<string> {
  const at = form.indexOf(end);
  // The column's own style is text: eighteen digits and 1-2 stay as they are.
  const style = Number(/<col [^>]*\bstyle="(\d+)"/.exec(form)?.[1] ?? 0);
  yield form.slice(0, at).replace(/<dimension [^>]*\/>/, '');
  let row = rowsAbove;
  for await (const piece of pieces) {
    const first = row + 1;
    row += piece.length;
    yield piece.map((texts, i) => rowXml(texts, { row: first + i, style })).join('');
  }
  yield form.slice(at);
}

function rowXml(texts: Texts, { row, style }: { readonly row: number; readonly style: number }): string {
  const cells = texts.map((text, i) => (text === '' ? '' : textCell(`${columnLetter(i + 1)}${row}`, { text, style })));
  return `<row r="${row}">${cells.join('')}</row>`;
}

/** Packed as it comes: the XML of a large sheet is never there as a whole. */
async function packed(name: string, pieces: AsyncIterable<string>): Promise<PackedPart> {
  const deflate = createDeflateRaw();
  const out: Buffer[] = [];
  const done = new Promise<void>((resolve, reject) => {
    deflate.on('data', (bytes: Buffer) => out.push(bytes));
    deflate.once('end', resolve);
    deflate.once('error', reject);
  });
  let [crc, size] = [0, 0];
  for await (const piece of pieces) {
    const bytes = Buffer.from(piece, 'latin1');
    crc = crc32(bytes, crc);
    size += bytes.length;
    // A chunk that the packer has no room for waits until the ones before it are packed.
    if (!deflate.write(bytes)) await new Promise((resolve) => deflate.once('drain', resolve));
  }
  deflate.end();
  await done;
  return { name, bytes: Buffer.concat(out), crc, size };
}
