// 写压缩包: a ZIP file out of new parts and parts of another file, the latter taken over as they are packed.

import { crc32, deflateRawSync } from 'node:zlib';
import { packedBytes, type ZipEntry } from './zip-directory.ts';

export interface PartToWrite {
  readonly name: string;
  readonly content: Buffer;
}

/** Already packed, by deflate. */
export interface PackedPart {
  readonly name: string;
  readonly bytes: Buffer;
  readonly crc: number;
  /** Before it was packed. */
  readonly size: number;
}

type Part = PartToWrite | PackedPart;

/** `kept`: entries of the file that stay as they are. The same parts give the same bytes. */
export function writeZip(parts: readonly Part[], kept: { readonly file: Buffer; readonly entries: readonly ZipEntry[] }): Buffer {
  const packed = [
    ...kept.entries.flatMap((entry) => {
      const bytes = packedBytes(kept.file, entry);
      return bytes === undefined ? [] : [{ name: entry.name, bytes, crc: entry.crc, size: entry.size, method: entry.method }];
    }),
    ...parts.map((part) => ({ ...packedPart(part), method: 8 })),
  ];
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of packed) {
    const title = Buffer.from(part.name);
    const header = headerOf(part, title.length);
    local.push(header, title, part.bytes);
    directory.push(entryOf(header, offset), title);
    offset += header.length + title.length + part.bytes.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(packed.length, 8);
  end.writeUInt16LE(packed.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, list, end]);
}

function packedPart(part: Part): PackedPart {
  if ('bytes' in part) return part;
  const { name, content } = part;
  return { name, bytes: deflateRawSync(content), crc: crc32(content), size: content.length };
}

interface Packed {
  readonly bytes: Buffer;
  readonly crc: number;
  readonly size: number;
  readonly method: number;
}

/** 1 January 1980: no time of writing is kept. Names are UTF-8. */
function headerOf({ bytes, crc, size, method }: Packed, nameLength: number): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(0x0800, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt16LE(0x21, 12);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(bytes.length, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(nameLength, 26);
  return header;
}

/** What the directory says is what the header says, and where it lies. */
function entryOf(header: Buffer, offset: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(20, 4);
  header.copy(entry, 6, 4, 30);
  entry.writeUInt32LE(offset, 42);
  return entry;
}
