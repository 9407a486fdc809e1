// 历史的写法: the versions of a row told by the headers of its sheet, each with what it changed.

import type { Version } from '#platform/register/history';
import type { SaveFacts } from '#platform/register/save-sheet';
import { textsOf, valuesOfRow } from '#platform/register/told-row';
import { type KnownSheet, sheetOf } from '../catalogue.ts';
import type { RegisterHistory } from '../contract.ts';
import { changesOf } from './told-changes.ts';

/** A register whose rows are kept within those of another is told by its columns alone. */
export function toldHistory(
  register: string,
  key: readonly string[],
  versions: readonly Version[],
): { readonly title: string; readonly versions: readonly Omit<RegisterHistory['versions'][number], 'recordedBy'>[] } {
  const known = sheetOf(register);
  const headers = Object.fromEntries(Object.entries(known?.definition.columns ?? {}).map(([field, { header }]) => [field, header]));
  const told = versions.map((version) => ({ ...version, texts: textsIn(known, key, version) }));
  return {
    title: known?.definition.name ?? register,
    versions: told.map(({ texts, ...version }) => ({
      ...version,
      told: Object.entries(headers).map(([field, header]) => ({ header, text: texts[field] ?? null })),
      ...listed(changesOf({ ...version, texts }, told, headers)),
    })),
  };
}

const listed = ({ replaces, changes }: ReturnType<typeof changesOf>) => ({ replaces, changes: [...changes] });

function textsIn(known: KnownSheet | undefined, key: readonly string[], { values }: Version): Readonly<Record<string, string>> {
  if (known?.register === undefined || !('columnsOf' in known.save)) return {};
  const keyed = Object.fromEntries(known.register.key.map((name, i) => [name, key[i]]));
  return textsOf(known.definition.columns, valuesOfRow(known.save as SaveFacts, known.definition.columns, { ...values, ...keyed }));
}
