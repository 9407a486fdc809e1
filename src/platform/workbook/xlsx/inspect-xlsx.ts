// 先验后开: refuses what is no XLSX file, or would not fit, or hides something, before the reader opens it.

import type { Misfit } from '../fault.ts';
import { unpacked } from './parts/package-parts.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

export const workbookLimits = {
  bytes: 20 * 1024 * 1024,
  unpackedBytes: 200 * 1024 * 1024,
  cells: 2_000_000,
  parts: 2000,
  sharedTexts: 600_000,
  styles: 65_000,
} as const;

export type Refusal = Misfit & { readonly found: string };

/** What .xls, and .xlsx with an opening password, begin with. */
const oldExcel = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const encryptedPart = Buffer.from('EncryptedPackage', 'utf16le');
const expected = 'Excel 工作簿（.xlsx）或 CSV 文件';
/** A long part that shrinks to less than this share of itself was made to burst. Real sheets stay far above. */
const bomb = { bytes: 8 * 1024 * 1024, ratio: 200 } as const;

export const isOldExcel = (bytes: Buffer): boolean => bytes.subarray(0, oldExcel.length).equals(oldExcel);
export const isZip = (bytes: Buffer): boolean => bytes.toString('latin1', 0, 2) === 'PK';

/** Undefined: may be opened. */
export function refusalOfXlsx(bytes: Buffer): Refusal | undefined {
  if (bytes.length > workbookLimits.bytes)
    return tooLarge(`文件 ${megabytes(bytes.length)}`, `不超过 ${megabytes(workbookLimits.bytes)} 的文件`);
  if (isOldExcel(bytes)) return bytes.includes(encryptedPart) ? locked : oldFormat;
  const entries = readZipDirectory(bytes);
  if (entries === undefined) return notXlsx;
  return refusalOfDirectory(entries) ?? refusalOfContent(bytes, entries);
}

function refusalOfDirectory(entries: readonly ZipEntry[]): Refusal | undefined {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.has('xl/workbook.bin')) return otherFormat('.xlsb 二进制工作簿');
  if (names.has('content.xml') && names.has('mimetype')) return otherFormat('.ods 文件');
  if (names.has('xl/vbaproject.bin')) return withMacros;
  if (!names.has('xl/workbook.xml')) return notXlsx;
  const strange = entries.find(({ name }) => /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[A-Za-z]:|\0/.test(name));
  if (strange !== undefined) return unsafe(`部件的路径 ${JSON.stringify(strange.name.slice(0, 60))}`);
  if (names.size < entries.length) return unsafe('两个同名的部件');
  if (entries.length > workbookLimits.parts) return tooLarge(`${entries.length} 个部件`, `不超过 ${workbookLimits.parts} 个部件的文件`);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > workbookLimits.unpackedBytes)
    return tooLarge(`解压后 ${megabytes(total)}`, `解压后不超过 ${megabytes(workbookLimits.unpackedBytes)} 的文件`);
  const bursting = entries.find(({ size, packedSize }) => size > bomb.bytes && size > packedSize * bomb.ratio);
  return bursting && tooLarge(`${bursting.name} 解压后膨胀 ${Math.round(bursting.size / bursting.packedSize)} 倍`, '正常保存的工作簿');
}

/** Every part is unpacked once, one at a time, up to the size it declared. */
function refusalOfContent(bytes: Buffer, entries: readonly ZipEntry[]): Refusal | undefined {
  let cells = 0;
  for (const entry of entries) {
    const content = unpacked(bytes, entry);
    if (content === undefined) return damaged(entry.name);
    if (/\.(?:xml|rels|vml)$/i.test(entry.name) && declares(content)) return unsafe(`${entry.name} 中的 DTD 声明`);
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(entry.name)) cells += countOf(content, '<c ');
    if (cells > workbookLimits.cells)
      return tooLarge(`超过 ${workbookLimits.cells} 个单元格`, `不超过 ${workbookLimits.cells} 个单元格的文件`);
    if (entry.name === 'xl/sharedStrings.xml' && countOf(content, '<si') > workbookLimits.sharedTexts)
      return tooLarge(`超过 ${workbookLimits.sharedTexts} 条文字`, `不超过 ${workbookLimits.sharedTexts} 条不同文字的文件`);
    if (entry.name === 'xl/styles.xml' && countOf(content, '<xf ') > workbookLimits.styles)
      return tooLarge(`超过 ${workbookLimits.styles} 种单元格格式`, `不超过 ${workbookLimits.styles} 种格式的文件`);
  }
  return undefined;
}

/** Also in another encoding than the one that all workbooks have. */
const declares = (content: Buffer): boolean =>
  content.includes('<!DOCTYPE') || content.includes('<!ENTITY') || /^(?:\xfe\xff|\xff\xfe|\0<|<\0)/.test(content.toString('latin1', 0, 2));

function countOf(content: Buffer, mark: string): number {
  let count = 0;
  for (let at = content.indexOf(mark); at >= 0; at = content.indexOf(mark, at + mark.length)) count += 1;
  return count;
}

const resave = '请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新选择文件';

const otherFormat = (found: string): Refusal => ({ found, expected, remedy: `${resave}；只改文件扩展名不行。` });
const oldFormat = otherFormat('旧版 .xls 文件');
const notXlsx = otherFormat('不是 .xlsx 格式的内容');
const locked: Refusal = { found: '设有打开密码的文件', expected, remedy: `请先取消打开密码，再重新选择文件。` };
const withMacros: Refusal = { found: '带宏的工作簿', expected: '不带宏的 .xlsx 工作簿', remedy: `${resave}（保存时选择不带宏的格式）。` };

const unsafe = (found: string): Refusal => ({ found, expected: '由 Excel 或 WPS 保存的工作簿', remedy: `这样的文件不予打开。${resave}。` });

const damaged = (part: string): Refusal => ({
  found: `文件已损坏（${part}）`,
  expected: `完整的 ${expected}`,
  remedy: '请用 Excel 或 WPS 打开并重新保存，再选择文件；打不开时请向原单位索取一份。',
});

export const tooLarge = (found: string, limit: string): Refusal => ({
  found,
  expected: limit,
  remedy: '请删去图片、空白的带格式行和无关的工作表，或分成几个文件分次导入。',
});

export const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '')} MB`;
