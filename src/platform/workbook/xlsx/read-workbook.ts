// 读工作簿: the bytes of an XLSX file as sheets of typed cells.

import { ok, type Result, refused } from '#kernel/result';
import type { Sheet } from '../cell.ts';
import { type Refusal, refusalOfXlsx, tooLarge } from './inspect-xlsx.ts';
import { partsOf, workbookOf } from './parts/package-parts.ts';
import { OverLimit, readCells } from './parts/read-cells.ts';
import { sharedPartsOf } from './parts/shared-parts.ts';

export function readWorkbook(bytes: Uint8Array): Result<readonly Sheet[], Refusal> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const refusal = refusalOfXlsx(whole);
  if (refusal !== undefined) return refused(refusal);
  try {
    const sheets = sheetsOf(whole);
    return sheets.length === 0 ? refused(unreadable) : ok(sheets);
  } catch (error) {
    // Whatever is not well formed, the reason is of no use to the person who sent it.
    return refused(error instanceof OverLimit ? tooLarge(error.found, error.expected) : unreadable);
  }
}

function sheetsOf(whole: Buffer): readonly Sheet[] {
  const parts = partsOf(whole);
  if (parts === undefined) return [];
  const { sheets, date1904 } = workbookOf(parts);
  const context = { ...sharedPartsOf(parts), date1904 };
  return sheets.map(({ name, part, hidden }) => ({
    name,
    ...readCells(parts.bytes(part) ?? Buffer.alloc(0), context),
    ...(hidden ? { hidden: true as const } : {}),
  }));
}

const unreadable: Refusal = {
  found: '无法读出工作表的内容',
  expected: '用 Excel 或 WPS 保存的 .xlsx 工作簿',
  remedy: '请打开原表，另存为新的 .xlsx 后重新选择文件。',
};
