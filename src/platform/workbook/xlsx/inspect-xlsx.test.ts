// 先验后开测试: bombs, disguises and broken files are refused before they are unpacked.

import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { xlsxOf } from '../testing.ts';
import { refusalOfXlsx, workbookLimits } from './inspect-xlsx.ts';
import { readWorkbook } from './read-workbook.ts';

const workbook = { name: 'xl/workbook.xml', content: Buffer.from('<workbook/>') };
const clean = Buffer.from(await xlsxOf({ 表: [['甲', 1]] }));

test('a workbook may be opened', async () => {
  expect(await refusalOfXlsx(clean)).toBeUndefined();
});

test.each`
  what                                            | bytes                                                                                                 | found
  ${'nothing'}                                    | ${Buffer.alloc(0)}                                                                                    | ${'不是 .xlsx'}
  ${'a text file'}                                | ${Buffer.from('甲,乙')}                                                                               | ${'不是 .xlsx'}
  ${'a ZIP file without a workbook'}              | ${zipOf([{ name: 'word/document.xml', content: Buffer.from('<w/>') }])}                               | ${'不是 .xlsx'}
  ${'half a workbook'}                            | ${clean.subarray(0, clean.length / 2)}                                                                | ${'不是 .xlsx'}
  ${'a directory that counts more than there is'} | ${changed(clean, { mark: 0x06054b50, at: 10, to: 500 })}                                              | ${'不是 .xlsx'}
  ${'an .xls file, or one with a password'}       | ${Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)])}                         | ${'旧版 .xls'}
  ${'a part under a password'}                    | ${changed(clean, { mark: 0x02014b50, at: 8, to: 1 })}                                                 | ${'文件已损坏'}
  ${'a part packed in another way'}               | ${changed(clean, { mark: 0x02014b50, at: 10, to: 14 })}                                               | ${'文件已损坏'}
  ${'a part longer than it says'}                 | ${zipOf([workbook, { name: 'a.bin', content: Buffer.alloc(9000), size: 1 }])}                         | ${'文件已损坏（a.bin）'}
  ${'a part shorter than it says'}                | ${zipOf([workbook, { name: 'a.bin', content: Buffer.alloc(1), size: 9 }])}                            | ${'文件已损坏（a.bin）'}
  ${'more than 20 MB'}                            | ${Buffer.alloc(workbookLimits.bytes + 1)}                                                             | ${'文件 20 MB'}
  ${'more than 200 MB once unpacked'}             | ${zipOf([workbook, { name: 'a.bin', content: Buffer.alloc(1), size: workbookLimits.unpackedBytes }])} | ${'解压后 200 MB'}
`('$what is refused', async ({ bytes, found }) => {
  const refusal = await refusalOfXlsx(bytes);
  expect(refusal?.found).toContain(found);
  expect(refusal?.remedy).toMatch(/请.*。$/);
  expect((await readWorkbook(bytes)).ok).toBe(false);
});

test('two million cells may be opened, one more may not', async () => {
  const sheetOf = (cells: number) =>
    zipOf([workbook, { name: 'xl/worksheets/sheet1.xml', content: Buffer.from('<c r="A1"/>'.repeat(cells)) }]);
  expect(await refusalOfXlsx(sheetOf(workbookLimits.cells))).toBeUndefined();
  expect((await refusalOfXlsx(sheetOf(workbookLimits.cells + 1)))?.found).toContain('单元格');
});

test.each(['<workbook/>', '<workbook><sheets>', '<<<', ''])('a workbook whose part says %s is refused, not thrown', async (content) => {
  const read = await readWorkbook(zipOf([{ name: 'xl/workbook.xml', content: Buffer.from(content) }]));
  expect(read).toMatchObject({ ok: false, refusal: { remedy: expect.stringContaining('另存为') } });
});

interface Part {
  readonly name: string;
  readonly content: Buffer;
  /** What the directory says, if it lies. */
  readonly size?: number;
}

function zipOf(parts: readonly Part[]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, size = content.length } of parts) {
    const packed = deflateRawSync(content);
    const title = Buffer.from(name);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(title.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(title.length, 28);
    entry.writeUInt32LE(offset, 42);
    local.push(header, title, packed);
    directory.push(entry, title);
    offset += header.length + title.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, ...directory, end]);
}

/** Two bytes behind the first such mark set to another number. */
function changed(bytes: Buffer, { mark, at, to }: { mark: number; at: number; to: number }): Buffer {
  const wanted = Buffer.alloc(4);
  wanted.writeUInt32LE(mark);
  const copy = Buffer.from(bytes);
  copy.writeUInt16LE(to, copy.indexOf(wanted) + at);
  return copy;
}
