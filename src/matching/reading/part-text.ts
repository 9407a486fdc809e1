// 部分的代码: text that reads one part of one side, and text that makes a number of what it gives.

import type { Row } from '#law/facts';
import type { ListRef, Test } from '#law/rule/expression';
import { Constants, emitter } from '#law/rule/generated/emit';
import { arithmetic } from '#law/rule/generated/one-pair';
import type { Part } from '../parts.ts';

/**
 * How a value becomes a number. `truth`: 0 no, 1 unknown, 2 yes. `size` and `code`: NaN while unknown, minus infinity for a known "none",
 * which is below every size and equals no code. `kind`: rows with the same number are weighed alike.
 */
export type Kept =
  | { readonly as: 'truth' | 'code' | 'kind' }
  | { readonly as: 'size'; readonly order: readonly string[] | null; readonly isTurned: boolean };

export interface Setting {
  readonly given: Readonly<Record<string, unknown>>;
  readonly binds: string | null;
}

/** Of one text of code that holds several parts. */
export type Around = Setting & { readonly constants: Constants };

export interface PartText {
  readonly lines: readonly string[];
  readonly number: string;
}

/** `d` stands for the column's dictionary. */
export function partText(part: Part, around: Around, kept: Kept): PartText {
  const emitted = emitter(around);
  const value = valueText(part, emitted);
  return { lines: emitted.lines, number: numberText(part, value, { kept, constants: around.constants }) };
}

function valueText(part: Part, { test, value }: ReturnType<typeof emitter>): string {
  if (part.is === 'truth') return test(part.test);
  if (part.is === 'value') return value(part.value);
  if (part.is === 'known') return `(f[${JSON.stringify(part.fact)}] !== undefined)`;
  return `k.keyOfRows(${rowsText(part.list)}, ${JSON.stringify(part.fields)})`;
}

export function rowsText({ fact, field }: ListRef): string {
  const owner = `f[${JSON.stringify(fact)}]`;
  return field === null ? owner : `${owner}?.[${JSON.stringify(field)}]`;
}

function numberText(part: Part, value: string, { kept, constants }: { kept: Kept; constants: Constants }): string {
  if (kept.as === 'size') {
    const order = kept.order === null ? 'null' : constants.nameOf(JSON.stringify(kept.order));
    return `k.sizeOf(${value}, ${order}, ${kept.isTurned})`;
  }
  if (kept.as === 'code') return `k.codeOf(${value}, d)`;
  return kept.as === 'kind' ? `d.idOf(${value}, ${openText(part, value)})` : value;
}

function openText(part: Part, value: string): string {
  if (part.is === 'truth') return `${value} === 1`;
  if (part.is === 'known') return `!${value}`;
  return part.is === 'rows' ? `k.hasUnknown(${value})` : `${value} === undefined`;
}

/** 0 no, 1 unknown, 2 yes, of the facts of both sides. */
export type WeighPair = (enterprise: Row, bound: Row | null | undefined, lot: Row) => number;

/** A body that gives a `WeighPair`. */
export function pairText(test: Test, setting: Setting & { readonly isOfLot: (fact: string) => boolean }): string {
  const constants = new Constants();
  const { line, lines, test: emit } = emitter({ ...setting, constants, ownerOf: (fact) => (setting.isOfLot(fact) ? 'l' : 'e') });
  line(`return ${emit(test)};`);
  return [...constants.lines, 'return (e, b, l) => {', ...lines, '};'].join('\n');
}

/** Stands for an unknown field: JSON would write it like a known "none". */
const unknown = '\u0000';

function keyOfRows(rows: readonly Row[] | null | undefined, fields: readonly string[]): string | undefined {
  if (rows === undefined || rows === null) return undefined;
  return JSON.stringify(rows.map((row) => fields.map((field) => (row[field] === undefined ? unknown : row[field]))));
}

const hasUnknown = (key: string | undefined): boolean => key === undefined || key.includes('"\\u0000"');

function codeOf(value: unknown, dictionary: { idOf(value: unknown): number }): number {
  if (value === undefined) return Number.NaN;
  return value === null ? Number.NEGATIVE_INFINITY : dictionary.idOf(value);
}

function sizeOf(value: unknown, order: readonly string[] | null, isTurned: boolean): number {
  if (value === undefined) return Number.NaN;
  if (value === null) return Number.NEGATIVE_INFINITY;
  const size = order === null ? plainSize(value) : order.indexOf(value as string);
  return isTurned ? -size : size;
}

/** A day as the number that its digits write. */
function plainSize(value: unknown): number {
  if (typeof value !== 'string') return Number(value);
  let size = 0;
  for (let at = 0; at < 10; at += 1) if (at !== 4 && at !== 7) size = size * 10 + value.charCodeAt(at) - zero;
  return size;
}

const zero = '0'.charCodeAt(0);

/** What generated code calls. */
export const kernel = { ...arithmetic, keyOfRows, hasUnknown, codeOf, sizeOf };
