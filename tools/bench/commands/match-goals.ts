// 目标与门槛: of the full match, as ratios of processor time in one run.

import type { Ratio } from '../measuring/report.ts';

/** Medians of the run. */
export interface Medians {
  median(name: string): number;
  readonly ours: number;
  /** With our index built of what was read, and with reading too. */
  readonly indexed: number;
  readonly cold: number;
  readonly dense: number;
}

export interface Goal extends Omit<Ratio, 'value'> {
  of(medians: Medians): number;
}

const matchOnly = (name: string, [goal, gate]: readonly [number, number]): Goal => ({
  against: `${name}，只匹配`,
  goal,
  gate,
  of: ({ median, ours }) => median(name) / ours,
});
/** Both have read their data: the database into tables, we into columns of numbers. */
const withIndex = (name: string, [goal, gate]: readonly [number, number]): Goal => ({
  against: `${name}，我们含建索引（双方的数据都已读入）`,
  goal,
  gate,
  of: ({ median, indexed }) => median(name) / indexed,
});
/** The stricter reading: the database has its rows already, we have objects. */
const withReading = (name: string, [goal, gate]: readonly [number, number]): Goal => ({
  against: `${name}，我们含读入和建索引（它的数据早已装好）`,
  goal,
  gate,
  of: ({ median, cold }) => median(name) / cold,
});
const asRead = ([goal, gate]: readonly [number, number]): Goal => ({
  against: '我们匹配一遍，相当于读几遍稠密答案',
  goal,
  gate,
  isLimit: true,
  of: ({ ours, dense }) => ours / dense,
});

export const goals: Readonly<Record<'city' | 'province', readonly Goal[]>> = {
  city: [
    matchOnly('json-rules-engine', [750_000, 150_000]),
    matchOnly('@gorules/zen-engine', [100_000, 25_000]),
    matchOnly('PostgreSQL 18', [500, 125]),
    withIndex('PostgreSQL 18', [60, 10]),
    withReading('PostgreSQL 18', [60, 10]),
    matchOnly('DuckDB', [300, 50]),
    asRead([3, 8]),
  ],
  province: [
    matchOnly('json-rules-engine', [5_000_000, 1_500_000]),
    matchOnly('PostgreSQL 18', [1_000, 250]),
    withIndex('PostgreSQL 18', [100, 20]),
    withReading('PostgreSQL 18', [100, 20]),
    matchOnly('DuckDB', [1_000, 250]),
    asRead([0.8, 1.5]),
  ],
};
