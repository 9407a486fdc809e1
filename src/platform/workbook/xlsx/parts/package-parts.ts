// 部件: the parts of a workbook file by name, unpacked when they are asked for; and which sheet lies in which part.

import { posix } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { packedBytes, readZipDirectory, type ZipEntry } from '../zip-directory.ts';
import { readXml, relationId } from './read-xml.ts';

export interface Parts {
  readonly entries: readonly ZipEntry[];
  /** Undefined: there is no such part, or it is damaged. */
  bytes(name: string): Buffer | undefined;
}

/** Undefined for anything that is not one whole ZIP file. */
export function partsOf(file: Buffer): Parts | undefined {
  const entries = readZipDirectory(file);
  if (entries === undefined) return undefined;
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    entries,
    bytes: (name) => {
      const entry = byName.get(name);
      return entry && unpacked(file, entry);
    },
  };
}

/** A directory can lie about sizes: what is longer or shorter than it says is damaged. */
export function unpacked(file: Buffer, entry: ZipEntry): Buffer | undefined {
  const packed = packedBytes(file, entry);
  if (packed === undefined || entry.encrypted) return undefined;
  if (entry.method === 0) return packed.length === entry.size ? packed : undefined;
  if (entry.method !== 8) return undefined;
  try {
    // One byte more than declared, so that an honest part never touches the limit.
    const content = inflateRawSync(packed, { maxOutputLength: entry.size + 1 });
    return content.length === entry.size ? content : undefined;
  } catch {
    return undefined;
  }
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** The name of a part. */
  readonly target: string;
}

export const relationsName = (part: string): string => `${posix.dirname(part)}/_rels/${posix.basename(part)}.rels`;

/** What a part names, by id. */
export function relationsOf(parts: Parts, part: string): readonly Relation[] {
  const bytes = parts.bytes(relationsName(part));
  const relations: Relation[] = [];
  if (bytes !== undefined)
    readXml(bytes, {
      open: (name, { Id, Type, Target, TargetMode }) => {
        if (name !== 'Relationship' || Id === undefined || Target === undefined || TargetMode === 'External') return;
        const target = Target.startsWith('/') ? Target.slice(1) : posix.join(posix.dirname(part), Target);
        relations.push({ id: Id, type: Type?.split('/').at(-1) ?? '', target });
      },
    });
  return relations;
}

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}
export interface WorkbookPart {
  readonly sheets: readonly SheetPart[];
  /** Days are counted from 1904, as old Macintoshes did. */
  readonly date1904: boolean;
}

export const workbookPart = 'xl/workbook.xml';

/** Throws on what is not well formed. */
export function workbookOf(parts: Parts): WorkbookPart {
  const bytes = parts.bytes(workbookPart) ?? Buffer.alloc(0);
  const relations = new Map(relationsOf(parts, workbookPart).map((it) => [it.id, it]));
  const sheets: SheetPart[] = [];
  let date1904 = false;
  readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'workbookPr') date1904 = isOn(attributes.date1904);
      if (name !== 'sheet' || attributes.name === undefined) return;
      const relation = relations.get(relationId(attributes) ?? '');
      if (relation?.type !== 'worksheet') return;
      sheets.push({ name: attributes.name, part: relation.target, hidden: (attributes.state ?? 'visible') !== 'visible' });
    },
  });
  return { sheets, date1904 };
}

export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';
