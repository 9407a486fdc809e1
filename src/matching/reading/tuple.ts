// 组合: several columns as one, so that rows alike in all of them have one number.

import type { Column } from './column.ts';

export interface Tuples {
  readonly at: (row: number) => number;
  readonly isOpen: (row: number) => boolean;
}

export function tuplesOf(columns: readonly Column[], size: number): Tuples {
  const [first] = columns;
  const isOpen = (row: number) => columns.some((column) => column.dictionary.isOpen(column.at(row)));
  if (first === undefined) return { at: () => 0, isOpen };
  if (columns.length === 1) return { at: (row) => first.at(row), isOpen };
  const ids = new Map<string, number>();
  const numbers = new Int32Array(size);
  for (let row = 0; row < size; row += 1) {
    const key = columns.map((column) => column.at(row)).join(' ');
    const id = ids.get(key) ?? ids.size;
    if (id === ids.size) ids.set(key, id);
    numbers[row] = id;
  }
  return { at: (row) => numbers[row] as number, isOpen };
}
