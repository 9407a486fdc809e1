// 是哪一张表: a sheet without a name that tells is known by its headers; among sheets that they fit equally well, by the name of the file.

import type { Sheet } from './cell.ts';
import { findHeaderRow } from './header-row.ts';
import type { SheetDefinition } from './sheet-definition.ts';
import { codeText } from './values/plain-text.ts';

interface Unnamed extends Pick<Sheet, 'rows'> {
  readonly fileName: string;
}

export function sheetByHeaders({ rows, fileName }: Unnamed, definitions: readonly SheetDefinition[]): string | undefined {
  const scored = definitions.flatMap((definition) => {
    const found = findHeaderRow({ name: definition.name, rows }, definition);
    if (found === undefined) return [];
    const score = found.columns.length - found.faults.length - found.warnings.length;
    return [{ name: definition.name, score, isNamed: isNamedBy(fileName, definition) }];
  });
  return scored.sort((one, other) => other.score - one.score || Number(other.isNamed) - Number(one.isNamed))[0]?.name;
}

export const sheetByFileName = (fileName: string, definitions: readonly SheetDefinition[]): string | undefined =>
  definitions.find((definition) => isNamedBy(fileName, definition))?.name;

const isNamedBy = (fileName: string, { name }: SheetDefinition): boolean => codeText(fileName).includes(codeText(name));
