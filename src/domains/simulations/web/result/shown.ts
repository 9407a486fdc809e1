// 只看哪些: which rows of the simulation are shown stands in the address, so that it can be sent and gone back to.

import { type Dimension, dimensions } from '../../rules/totals.ts';

export interface Shown {
  readonly by?: Dimension | undefined;
  readonly group?: string | undefined;
  readonly way?: 'gained' | 'lost' | undefined;
  /** Credit code. */
  readonly firm?: string | undefined;
}

/** The list of the rows, which a number leads to. */
export const rowsId = 'rows';

export function readShown({ by, group, way, firm }: Readonly<Record<string, unknown>>): Shown {
  const text = (it: unknown) => (it === undefined || it === '' ? undefined : String(it));
  const dimension = dimensions.find((it) => it === by);
  return {
    by: dimension,
    group: dimension === undefined ? undefined : text(group),
    way: way === 'gained' || way === 'lost' ? way : undefined,
    firm: text(firm),
  };
}
