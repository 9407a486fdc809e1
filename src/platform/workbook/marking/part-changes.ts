// 部件的改动: parts of a workbook that change or are new, and how the others come to know of them.

import { posix } from 'node:path';
import { type Parts, relationsName, relationsOf, workbookPart } from '../xlsx/parts/package-parts.ts';
import { asBytes, asText, prefixOf, relationsNamespace, xmlText } from './xml-text.ts';

const contentTypes = '[Content_Types].xml';
const contentType = {
  comments: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  vmlDrawing: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
} as const;

export interface PartToAdd {
  /** The part that names it. */
  readonly of: string;
  readonly name: string;
  readonly type: keyof typeof contentType;
}

export interface PartChanges extends Parts {
  /** As it now is; undefined: there is no such part. */
  text(name: string): string | undefined;
  set(name: string, text: string): void;
  has(name: string): boolean;
  all(): ReadonlyMap<string, string>;
  /** Gives its name back. */
  add(part: PartToAdd): string;
  /** Gives the name of its part back. */
  addSheet(name: string): string;
  idOf(of: string, target: string): string;
  /** `xl/comments3.xml`, the first that is not taken: some readers know parts by such names only. */
  freeName(stem: string, ending: string): string;
}

export function partChanges(parts: Parts): PartChanges {
  const changed = new Map<string, string>();
  const text = (name: string) => changed.get(name) ?? textOf(parts.bytes(name));
  const changes: PartChanges = {
    entries: parts.entries,
    bytes: (name) => {
      const now = changed.get(name);
      return now === undefined ? parts.bytes(name) : asBytes(now);
    },
    text,
    set: (name, now) => {
      if (now !== text(name)) changed.set(name, now);
    },
    has: (name) => changed.has(name),
    all: () => changed,
    add: ({ of, name, type }) => {
      changed.set(
        relationsName(of),
        withRelation(text(relationsName(of)), { id: freeId(changes, of), type, target: posix.relative(posix.dirname(of), name) }),
      );
      changed.set(contentTypes, withContentType(text(contentTypes) ?? '', { name, type: contentType[type] }));
      return name;
    },
    addSheet: (name) => {
      const part = changes.freeName('xl/worksheets/sheet', 'xml');
      changes.add({ of: workbookPart, name: part, type: 'worksheet' });
      const id = changes.idOf(workbookPart, part);
      changed.set(workbookPart, withSheet(text(workbookPart) ?? '', { name, id }));
      return part;
    },
    idOf: (of, target) => relationsOf(changes, of).find((it) => it.target === target)?.id ?? '',
    freeName: (stem, ending) => {
      const taken = new Set([...parts.entries.map(({ name }) => name), ...changed.keys()]);
      let number = 1;
      while (taken.has(`${stem}${number}.${ending}`)) number += 1;
      return `${stem}${number}.${ending}`;
    },
  };
  return changes;
}

const textOf = (bytes: Buffer | undefined): string | undefined => (bytes === undefined ? undefined : asText(bytes));

function freeId(changes: Parts, of: string): string {
  const taken = new Set(relationsOf(changes, of).map(({ id }) => id));
  let number = 1;
  while (taken.has(`rIdZhuce${number}`)) number += 1;
  return `rIdZhuce${number}`;
}

function withRelation(xml: string | undefined, { id, type, target }: { id: string; type: string; target: string }): string {
  const list =
    xml ??
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const prefix = prefixOf(list, 'Relationships');
  const element = `<${prefix}Relationship Id="${id}" Type="${relationsNamespace}/${type}" Target="${target}"/>`;
  const opened = list.replace(new RegExp(`<(${prefix}Relationships[^>]*?)/>`), (_, tag: string) => `<${tag}></${prefix}Relationships>`);
  return opened.replace(`</${prefix}Relationships>`, `${element}</${prefix}Relationships>`);
}

function withContentType(xml: string, { name, type }: { name: string; type: string }): string {
  const prefix = prefixOf(xml, 'Types');
  if (xml.includes(`PartName="/${name}"`)) return xml;
  return xml.replace(`</${prefix}Types>`, `<${prefix}Override PartName="/${name}" ContentType="${type}"/></${prefix}Types>`);
}

function withSheet(xml: string, { name, id }: { name: string; id: string }): string {
  const prefix = prefixOf(xml, 'workbook');
  const numbers = [...xml.matchAll(/\bsheetId="(\d+)"/g)].map(([, number]) => Number(number));
  const element = `<${prefix}sheet xmlns:r="${relationsNamespace}" name="${xmlText(name)}" sheetId="${Math.max(0, ...numbers) + 1}" r:id="${id}"/>`;
  return xml.replace(`</${prefix}sheets>`, () => `${element}</${prefix}sheets>`);
}
