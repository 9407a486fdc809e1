// 读取: code made for one part of one side; what it gives is kept as a number.

import type { Row } from '#law/facts';
import { emitter } from '#law/rule/emit';
import type { ListRef, Test } from '#law/rule/expression';
import { arithmetic } from '#law/rule/one-pair';
import type { Part } from '../parts.ts';

/** How a value becomes a number: its place in a dictionary, the truth itself, or its size. */
export type Kept =
  | { readonly as: 'id' | 'truth' }
  | { readonly as: 'size'; readonly order: readonly string[] | null; readonly isTurned: boolean };

export interface Setting {
  readonly given: Readonly<Record<string, unknown>>;
  readonly binds: string | null;
}

/** Of facts and the bound row. */
export type ReadPart = (facts: Row, bound: Row | null | undefined) => unknown;

/** The source tells parts apart: equal source, equal part. */
export function sourceOf(part: Part, { given, binds }: Setting): string {
  const { line, lines, test, value } = emitter({ given, binds });
  if (part.is === 'truth') line(`return ${test(part.test)};`);
  if (part.is === 'value') line(`return ${value(part.value)};`);
  if (part.is === 'known') line(`return f[${JSON.stringify(part.fact)}] !== undefined;`);
  if (part.is === 'rows') line(rowsText(part.list, part.fields));
  return lines.join('\n');
}

function rowsText({ fact, field }: ListRef, fields: readonly string[]): string {
  const owner = `f[${JSON.stringify(fact)}]`;
  return `return k.keyOfRows(${field === null ? owner : `${owner}?.[${JSON.stringify(field)}]`}, ${JSON.stringify(fields)});`;
}

export function readerFrom(source: string): ReadPart {
  const made = new Function('f', 'b', 'k', source) as (f: Row, b: Row | null | undefined, k: typeof kernel) => unknown;
  return (facts, bound) => made(facts, bound, kernel);
}

/** 0 no, 1 unknown, 2 yes, of the facts of both sides. */
export type WeighPair = (enterprise: Row, bound: Row | null | undefined, lot: Row) => number;

export function pairReader(test: Test, setting: Setting & { readonly isOfLot: (fact: string) => boolean }): WeighPair {
  const { line, lines, test: emit } = emitter({ ...setting, ownerOf: (fact) => (setting.isOfLot(fact) ? 'l' : 'e') });
  line(`return ${emit(test)};`);
  const made = new Function('e', 'b', 'l', 'k', lines.join('\n'));
  return (enterprise, bound, lot) => made(enterprise, bound, lot, kernel) as number;
}

/** Stands for an unknown field: JSON would write it like a known "none". */
const unknown = '\u0000';

function keyOfRows(rows: readonly Row[] | null | undefined, fields: readonly string[]): string | undefined {
  if (rows === undefined || rows === null) return undefined;
  return JSON.stringify(rows.map((row) => fields.map((field) => (row[field] === undefined ? unknown : row[field]))));
}

export const hasUnknown = (key: unknown): boolean => typeof key === 'string' && key.includes('"\\u0000"');

const kernel = { ...arithmetic, keyOfRows };

/** Unknown is NaN; a known "none" is below every size. */
export function sizeOf(value: unknown, { order, isTurned }: { order: readonly string[] | null; isTurned: boolean }): number {
  if (value === undefined) return Number.NaN;
  if (value === null) return Number.NEGATIVE_INFINITY;
  const size = order === null ? plainSize(value) : order.indexOf(value as string);
  return isTurned ? -size : size;
}

/** A day as the number that its digits write. */
function plainSize(value: unknown): number {
  if (typeof value !== 'string') return Number(value);
  return Number(value.slice(0, 4)) * 10_000 + Number(value.slice(5, 7)) * 100 + Number(value.slice(8, 10));
}
