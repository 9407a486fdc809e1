// 先验后开测试: bombs, disguises and broken files are refused before they are unpacked.

import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { xlsxOf } from '../testing.ts';
import { refusalOfXlsx, workbookLimits } from './inspect-xlsx.ts';
import { readWorkbook } from './read-workbook.ts';

const workbook = { name: 'xl/workbook.xml', content: Buffer.from('<workbook/>') };
const clean = Buffer.from(await xlsxOf({ 表: [['甲', 1]] }));

test('a workbook may be opened', async () => {
  expect(refusalOfXlsx(clean)).toBeUndefined();
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
  const refusal = refusalOfXlsx(bytes);
  expect(refusal?.found).toContain(found);
  expect(refusal?.remedy).toMatch(/请.*。$/);
  expect(readWorkbook(bytes).ok).toBe(false);
});

test('two million cells may be opened, one more may not', async () => {
  const sheetOf = (cells: number) =>
    zipOf([
      workbook,
      { name: 'xl/worksheets/sheet1.xml', content: Buffer.from(Array.from({ length: cells }, (_, i) => `<c r="A${i}"/>`).join('')) },
    ]);
  expect(refusalOfXlsx(sheetOf(workbookLimits.cells))).toBeUndefined();
  expect(refusalOfXlsx(sheetOf(workbookLimits.cells + 1))?.found).toContain('单元格');
});

test.each(['<workbook/>', '<workbook><sheets>', '<<<', ''])('a workbook whose part says %s is refused, not thrown', async (content) => {
  const read = readWorkbook(zipOf([{ name: 'xl/workbook.xml', content: Buffer.from(content) }]));
  expect(read).toMatchObject({ ok: false, refusal: { remedy: expect.stringContaining('另存为') } });
});

const empty = Buffer.alloc(1);
const part = (name: string, content: Buffer | string = empty) => zipOf([workbook, { name, content: Buffer.from(content) }]);
const doctype = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>';

test.each`
  what                                             | bytes                                                                                                  | found
  ${'BI-023 a sheet of 108 MB in 110 KB'}          | ${part('xl/worksheets/sheet1.xml', Buffer.alloc(108 * 1024 * 1024))}                                   | ${'膨胀'}
  ${'BI-024 more texts than fit'}                  | ${part('xl/sharedStrings.xml', many('si', workbookLimits.sharedTexts + 1))}                            | ${'600000 条文字'}
  ${'BI-024 more styles than Excel has'}           | ${part('xl/styles.xml', many('xf a="1"', workbookLimits.styles + 1))}                                  | ${'65000 种单元格格式'}
  ${'BI-025 a part that would lie outside'}        | ${part('../../etc/passwd')}                                                                            | ${'部件的路径'}
  ${'BI-025 a part with an absolute path'}         | ${part('/etc/passwd')}                                                                                 | ${'部件的路径'}
  ${'BI-025 the same part twice'}                  | ${zipOf([workbook, { name: 'xl/workbook.xml', content: empty }])}                                      | ${'两个同名的部件'}
  ${'BI-026 an outside entity in any part'}        | ${part('docProps/core.xml', doctype)}                                                                  | ${'DTD'}
  ${'BI-026 a DTD in another encoding'}            | ${part('docProps/core.xml', Buffer.from(doctype, 'utf16le'))}                                          | ${'DTD'}
  ${'BI-027 a binary workbook'}                    | ${part('xl/workbook.bin')}                                                                             | ${'.xlsb'}
  ${'BI-027 an OpenDocument sheet'} | ${zipOf([{ name: 'mimetype', content: empty }, { name: 'content.xml', content: empty }])} | ${'.ods'}
  ${'BI-027 macros'}                               | ${part('xl/vbaProject.bin')}                                                                           | ${'带宏'}
  ${'BI-027 a workbook under an opening password'} | ${Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')])} | ${'打开密码'}
`('$what is refused by name', ({ bytes, found }) => {
  expect(refusalOfXlsx(bytes)?.found).toContain(found);
});

/** Not so alike that they would be taken for a bomb. */
function many(element: string, count: number): string {
  return Array.from({ length: count }, (_, i) => `<${element} b="${i}"/>`)
    .join('')
    .replaceAll('<si b=', '<si>');
}

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
