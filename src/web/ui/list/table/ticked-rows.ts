// 勾选的行: kept from page to page, and let go when other rows are asked for.

import { useState } from 'react';

export interface TickedRows<Row> {
  readonly rows: readonly Row[];
  readonly has: (row: Row) => boolean;
  readonly set: (rows: readonly Row[]) => void;
  readonly turn: (row: Row) => void;
}

/** `asked`: when it changes, what was ticked could no longer be seen, so nothing is ticked. */
export function useTickedRows<Row>(keyOf: (row: Row) => string, asked: string): TickedRows<Row> {
  const [kept, setKept] = useState<{ readonly asked: string; readonly rows: readonly Row[] }>({ asked, rows: [] });
  const rows = kept.asked === asked ? kept.rows : [];
  const has = (row: Row) => rows.some((it) => keyOf(it) === keyOf(row));
  const set = (next: readonly Row[]) => setKept({ asked, rows: next });
  return { rows, has, set, turn: (row) => set(has(row) ? rows.filter((it) => keyOf(it) !== keyOf(row)) : [...rows, row]) };
}
