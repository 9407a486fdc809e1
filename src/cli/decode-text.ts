// 文字编码: UTF-8, UTF-16 with its mark, or GB18030, as official texts are passed around.

import { ok, type Result, refused } from '#kernel/result';

const notText: readonly { readonly start: readonly number[]; readonly what: string }[] = [
  { start: [0x25, 0x50, 0x44, 0x46], what: 'PDF 文件' },
  { start: [0x50, 0x4b, 0x03, 0x04], what: 'Word（docx）或压缩文件' },
  { start: [0xd0, 0xcf, 0x11, 0xe0], what: 'Word（doc）文件' },
];

/** The refusal says what the bytes are instead of text. */
export function decodeText(bytes: Uint8Array): Result<string, string> {
  const other = notText.find(({ start }) => start.every((byte, i) => bytes[i] === byte));
  if (other !== undefined) return refused(other.what);
  const encoding = encodings(bytes).find((it) => decodes(bytes, it));
  return encoding === undefined ? refused('无法识别编码的内容') : ok(new TextDecoder(encoding).decode(bytes));
}

function encodings(bytes: Uint8Array): readonly string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
  return ['utf-8', 'gb18030'];
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
