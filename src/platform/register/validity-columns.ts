// 生效与失效日期: two optional columns of every sheet that describes a state, and the period that they give.

import type { PlainDate } from '#kernel/plain-date';

/** Says that the row was true on every earlier day too, as when what stood there was wrong from the first. */
const sinceEver = '自始';

export const validityColumns = {
  trueFrom: {
    kind: 'day',
    header: '生效日期',
    alsoCalled: ['变更日期'],
    none: sinceEver,
    remark: `这一行自哪一天起如此，从来就如此的写「${sinceEver}」；留空：首次登记的视为一直如此，再次登记的自导入之日起`,
    example: '2025-03-01',
  },
  trueThrough: {
    kind: 'day',
    header: '失效日期',
    remark: '这一行到哪一天为止如此（含当日）；一直如此的留空',
    example: '2026-02-28',
  },
} as const;

interface Period {
  /** null: since ever. */
  readonly trueFrom?: PlainDate | null | undefined;
  readonly trueThrough?: PlainDate | undefined;
}

/** A `daterange` as text, both days included; undefined when the row states neither. */
export function periodOf({ trueFrom, trueThrough }: Period): string | undefined {
  return trueFrom === undefined && trueThrough === undefined ? undefined : `[${trueFrom ?? ''},${trueThrough ?? ''}]`;
}

export function periodMisfits({ trueFrom, trueThrough }: Period): readonly {
  readonly field: 'trueThrough';
  readonly expected: string;
  readonly remedy: string;
}[] {
  if (!trueFrom || trueThrough === undefined || trueThrough >= trueFrom) return [];
  return [{ field: 'trueThrough', expected: `不早于生效日期 ${trueFrom} 的日期`, remedy: '失效日期早于生效日期。请对照原始文件改正。' }];
}
