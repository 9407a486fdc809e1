// 列表的网址: filters, sort, page, size and the open row, from the address and back, so that a view can be kept and sent.

import { type Asked, writeAddress } from '../../../address.ts';
import type { AsOfAsked } from '../../../as-of.ts';
import type { Field, ListAsked, Sort } from '../list-of.ts';

export const sizes = [20, 50, 100] as const;
const [firstSize] = sizes;

export interface ListState extends ListAsked {
  readonly row: string | undefined;
}

/** What cannot be read is left out: an address may be old or mistyped, and the list must still open. */
export function readListState(asked: Asked, fields: readonly Field[]): ListState {
  const texts = fields.map(({ key }) => [key, textOf(asked[key])] as const);
  const size = Number(asked.size);
  const page = Number(asked.page);
  return {
    filters: Object.fromEntries(texts.filter(([, text]) => text !== '')),
    sort: readSort(textOf(asked.sort)),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    size: sizes.find((it) => it === size) ?? firstSize,
    row: textOf(asked.row) || undefined,
  };
}

/** Other filters start on the first page and close the row; what was typed for another list is not carried along. */
export function withFilters(fields: readonly Field[], filters: Readonly<Record<string, string>>): Asked {
  const texts = fields.map(({ key }) => [key, filters[key]?.trim() || undefined]);
  return { ...Object.fromEntries(texts), page: undefined, row: undefined };
}

export function withPage(page: number, size: number): Asked {
  return { page: page === 1 ? undefined : page, size: size === firstSize ? undefined : size };
}

export function withSort(sort: Sort | undefined): Asked {
  return { sort: sort && sortText(sort), page: undefined };
}

/** What the register is asked: as it stands in the address. */
export function listQueryOf({ filters, sort, page, size, asof, known }: ListAsked & AsOfAsked): string {
  return writeAddress({ ...filters, sort: sort && sortText(sort), page, size, asof, known });
}

/** All pages of what is shown, as a file. */
export function exportAt(list: string, { filters, sort, asof, known }: ListAsked & AsOfAsked): string {
  return `${list}/export${writeAddress({ ...filters, sort: sort && sortText(sort), asof, known })}`;
}

/** `-bidsDueOn`: from the latest to the earliest. */
function sortText({ key, down }: Sort): string {
  return down ? `-${key}` : key;
}

function readSort(text: string): Sort | undefined {
  if (text.replace(/^-/, '') === '') return undefined;
  return text.startsWith('-') ? { key: text.slice(1), down: true } : { key: text, down: false };
}

const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value).trim());
