// 一个标段: what the generator makes of a tender before it becomes rows of registers.

import type { PlainDate } from '../../../src/kernel/plain-date.ts';
import type { Owner } from './owners.ts';

export interface CityLot {
  /** HZ-2025-104 */
  readonly code: string;
  readonly title: string;
  readonly owner: Owner;
  readonly area: string;
  readonly category: string;
  /** 万元; undefined: not told yet. */
  readonly price: number | undefined;
  readonly noticedOn: PlainDate;
  readonly bidsDueOn: PlainDate;
  /** 是, 否 or a blank: nobody has looked into the file. */
  readonly admitsMeasure6: string;
  readonly isPublished: boolean;
  readonly toldOn: PlainDate;
  /** undefined: nobody has listed the objects. */
  readonly sizes: readonly (readonly [parameter: string, value: string | number])[] | undefined;
  readonly project?: string;
  readonly consortium?: { readonly grades: string; readonly basis?: string };
}

export type UnnumberedLot = Omit<CityLot, 'code'>;

/** In the order of their notices, by owner and year, from 101 on: the cast has the lower numbers. */
export function numbered<Lot extends UnnumberedLot>(lots: readonly Lot[]): readonly (Lot & { readonly code: string })[] {
  const next = new Map<string, number>();
  return lots
    .toSorted((one, other) => (one.noticedOn < other.noticedOn ? -1 : Number(one.noticedOn > other.noticedOn)))
    .map((lot) => {
      const series = `${lot.owner.prefix}-${lot.noticedOn.slice(0, 4)}`;
      const number = next.get(series) ?? 101;
      next.set(series, number + 1);
      return { ...lot, code: `${series}-${number}` };
    });
}
