// 所问的名称: what is meant by a pasted line, and by a name with its area beside it.

import { areas } from '#law/areas';

const numbering = /^[（(]?\d{1,2}[）)、.．]\s*/;
const creditCode = /^[0-9a-z]{18}$/i;

/** A line of a list or of a sheet: without its number; of several columns the code, or else the first that is no number of a line. */
export function namedIn(line: string): string {
  const cells = line.split('\t').map((cell) => cell.trim().replace(numbering, ''));
  const filled = cells.filter((cell) => cell !== '');
  return filled.find((cell) => creditCode.test(cell)) ?? filled.find((cell) => !/^\d{1,3}$/.test(cell)) ?? filled[0] ?? '';
}

export interface AskedNames {
  readonly q: string | undefined;
  /** Words that may be the area beside the name, or a part of the name after all: 海州 is both. */
  readonly places: readonly { readonly word: string; readonly areas: readonly string[] }[];
}

/** `时光 海州`. An area alone is a part of a name like any other: for areas there is a filter. */
export function askedNames(q: string | undefined): AskedNames {
  const words = (q ?? '').normalize('NFKC').split(/\s+/).filter(Boolean);
  const places = words.map((word) => ({ word, areas: areasCalled(word) })).filter((it) => it.areas.length > 0);
  if (places.length === 0 || places.length === words.length) return { q, places: [] };
  return { q: words.filter((word) => areasCalled(word).length === 0).join(' '), places };
}

const areasCalled = (word: string): readonly string[] =>
  word.length < 2 ? [] : areas.map(({ name }) => name).filter((name) => name.startsWith(word));
