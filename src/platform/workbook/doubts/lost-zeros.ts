// 丢失的零: a code kept as a number has no zeros in front; where others in the column have them, this one may have had them too.

import type { ColumnInPlace, DoubtOf } from './doubt.ts';

const withZeros = /^0\d+$/;

export function lostZeros({ found, rows, cellsByRow }: ColumnInPlace): DoubtOf | undefined {
  const longest = rows
    .map(({ values }) => values[found.field])
    .filter((it): it is string => typeof it === 'string' && withZeros.test(it))
    .reduce((most, it) => (it.length > most.length ? it : most), '');
  if (longest === '') return undefined;
  return (value, row) =>
    typeof value === 'string' && value.length < longest.length && cellsByRow.get(row)?.get(found.at)?.kind === 'number'
      ? {
          about: '开头的零',
          expected: `${longest.length} 位的编号，如同列的 ${longest}`,
          remedy: '单元格是数值格式，开头的 0 可能已丢失。请对照原件核对，设为文本格式后重填；确实如此的请确认。',
        }
      : undefined;
}
