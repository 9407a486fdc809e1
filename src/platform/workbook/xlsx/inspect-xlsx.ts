// 先验后开: refuses what is no XLSX file, or would not fit, before the reader unpacks it.

import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import type { Misfit } from '../fault.ts';
import { packedBytes, readZipDirectory, type ZipEntry } from './zip-directory.ts';

export const workbookLimits = { bytes: 20 * 1024 * 1024, unpackedBytes: 200 * 1024 * 1024, cells: 2_000_000 } as const;

export type Refusal = Misfit & { readonly found: string };

const inflate = promisify(inflateRaw);
/** What .xls, and .xlsx with an opening password, begin with. */
const oldExcel = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const expected = 'Excel 工作簿（.xlsx）';

/** Undefined: may be opened. */
export async function refusalOfXlsx(bytes: Buffer): Promise<Refusal | undefined> {
  if (bytes.length > workbookLimits.bytes)
    return tooLarge(`文件 ${megabytes(bytes.length)}`, `不超过 ${megabytes(workbookLimits.bytes)} 的文件`);
  if (bytes.subarray(0, oldExcel.length).equals(oldExcel)) {
    return {
      found: '旧版 .xls 文件，或设有打开密码的文件',
      expected,
      remedy: '请在 Excel 或 WPS 中取消密码，另存为 .xlsx 后重新选择文件。',
    };
  }
  const entries = readZipDirectory(bytes);
  if (entries === undefined || !entries.some(({ name }) => name === 'xl/workbook.xml')) return notXlsx;
  const unpacked = entries.reduce((total, { size }) => total + size, 0);
  if (unpacked > workbookLimits.unpackedBytes)
    return tooLarge(`解压后 ${megabytes(unpacked)}`, `解压后不超过 ${megabytes(workbookLimits.unpackedBytes)} 的文件`);
  return refusalOfContent(bytes, entries);
}

/** A directory can lie about sizes: every part is unpacked once, up to the size it declared. */
async function refusalOfContent(bytes: Buffer, entries: readonly ZipEntry[]): Promise<Refusal | undefined> {
  let cells = 0;
  for (const entry of entries) {
    const content = await contentOf(bytes, entry);
    if (content === undefined) return damaged(entry.name);
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(entry.name)) cells += countOf(content, '<c ');
    if (cells > workbookLimits.cells)
      return tooLarge(`超过 ${workbookLimits.cells} 个单元格`, `不超过 ${workbookLimits.cells} 个单元格的文件`);
  }
  return undefined;
}

async function contentOf(bytes: Buffer, entry: ZipEntry): Promise<Buffer | undefined> {
  const packed = packedBytes(bytes, entry);
  if (packed === undefined || entry.encrypted) return undefined;
  if (entry.method === 0) return packed.length === entry.size ? packed : undefined;
  if (entry.method !== 8) return undefined;
  // One byte more than declared, so that an honest part never touches the limit.
  const content = await inflate(packed, { maxOutputLength: entry.size + 1 }).catch(() => undefined);
  return content?.length === entry.size ? content : undefined;
}

function countOf(content: Buffer, mark: string): number {
  let count = 0;
  for (let at = content.indexOf(mark); at >= 0; at = content.indexOf(mark, at + mark.length)) count += 1;
  return count;
}

const notXlsx: Refusal = {
  found: '不是 .xlsx 格式的内容',
  expected,
  remedy: '请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新选择文件；只改文件扩展名不行。',
};

const damaged = (part: string): Refusal => ({
  found: `文件已损坏（${part}）`,
  expected: `完整的 ${expected}`,
  remedy: '请用 Excel 或 WPS 打开并重新保存，再选择文件；打不开时请向原单位索取一份。',
});

const tooLarge = (found: string, limit: string): Refusal => ({
  found,
  expected: limit,
  remedy: '请删去图片、空白的带格式行和无关的工作表，或分成几个文件分次导入。',
});

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '')} MB`;
