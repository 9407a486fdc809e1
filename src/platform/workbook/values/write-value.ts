// 写值: a value as a person writes it into a cell of its column; reading it again gives the same value.

import { type Fen, wanOf, yuanOf } from '#kernel/fen';
import type { Column } from '../sheet-definition.ts';
import type { MoneyUnit } from './numbers/read-money.ts';

/** Money in 元, or in the unit that is given. Undefined: unknown, a blank. */
export function writeValue(value: unknown, column: Column, unit: MoneyUnit = '元'): string | undefined {
  if (value === undefined) return undefined;
  if (value === null) return column.kind === 'day' ? column.none : undefined;
  if (column.kind === 'code') return column.offered.find((word) => column.words[word] === value) ?? String(value);
  if (column.kind === 'money' && unit === '万元') return wanOf(value as Fen);
  // Hundredths of a point are written as fen are.
  if (column.kind === 'money' || column.kind === 'score') return yuanOf(value as Fen);
  if (column.kind === 'flag') return value === true ? '是' : '否';
  return String(value);
}
