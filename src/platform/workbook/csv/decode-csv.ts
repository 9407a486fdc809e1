// 文本编码: the text of a CSV file in the encodings in use; what was lost in an earlier conversion is refused, not imported.

import { ok, type Result, refused } from '#kernel/result';
import type { Refusal } from '../xlsx/inspect-xlsx.ts';

const expected = 'UTF-8、GB18030（GBK）或 UTF-16 编码的 CSV 文件';
const remedy = '请用 Excel 或 WPS 打开原表，另存为“CSV UTF-8（逗号分隔）”或 .xlsx 后重新选择文件。';
/** What UTF-8's mark of a lost character becomes when it is read as GBK, and the mark itself. */
const lost = /锟斤拷|\uFFFD/;

export function decodeCsv(bytes: Uint8Array): Result<string, Refusal> {
  const text = encodingsOf(bytes)
    .map((encoding) => decoded(bytes, encoding))
    .find((it) => it !== undefined);
  if (text === undefined) return refused({ found: '不是表格，也无法识别编码的内容', expected, remedy });
  const nul = text.indexOf('\0');
  if (nul >= 0) return refused({ found: `第 ${lineAt(text, nul)} 行含有空字符（NUL），可能不是文本文件`, expected, remedy });
  const at = lost.exec(text)?.index;
  if (at === undefined) return ok(text);
  const found = `第 ${lineAt(text, at)} 行有乱码「${text.slice(at, at + 3).trim()}」，原来的字已经丢失`;
  return refused({ found, expected: '没有乱码的文件', remedy: `${remedy}原表中也是乱码的，请对照原件改正。` });
}

function encodingsOf(bytes: Uint8Array): readonly string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
  return isWide(bytes) ? ['utf-16le'] : ['utf-8', 'gb18030'];
}

/** UTF-16 without its mark: every separator and line break has a zero behind it. */
function isWide(bytes: Uint8Array): boolean {
  let [separators, wide] = [0, 0];
  for (let at = 0; at + 1 < Math.min(bytes.length, 4096); at += 2) {
    const byte = bytes[at];
    if (byte !== 0x2c && byte !== 0x3b && byte !== 0x09 && byte !== 0x0a) continue;
    separators += 1;
    if (bytes[at + 1] === 0) wide += 1;
  }
  return separators > 1 && wide === separators && bytes.length % 2 === 0;
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const lineAt = (text: string, index: number): number => (text.slice(0, index).match(/\r\n|\r|\n/g)?.length ?? 0) + 1;
