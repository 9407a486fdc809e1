// 数据库类型: how column values come back. Days and instants stay text, counts are safe integers or an error, decimals keep every digit.

import { types } from 'pg';

type Parse = (text: string) => unknown;

const { builtins } = types;

/** `count(*)` and keys are int8; past 2^53 a number would be a wrong number. */
export function integer(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is not a safe integer; select it as text`);
  return value;
}

/** `2026-11-23T04:00:00.123456Z`: all six digits are kept, which a Date would cut to three. */
export function instant(text: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(\.\d+)?([+-]\d{2}(?::\d{2})?)$/.exec(text);
  if (parts === null) {
    if (text === 'infinity' || text === '-infinity') return text;
    throw new RangeError(`${text} is not an instant of the years 0 to 9999`);
  }
  const [, day, time, fraction = '', offset = ''] = parts;
  const whole = new Date(`${day}T${time}${offset.length === 3 ? `${offset}:00` : offset}`).toISOString().slice(0, 19);
  return `${whole}${fraction}Z`;
}

/** A civil time without a place: never turned into an instant. */
const civilTime = (text: string) => text.replace(' ', 'T');
const asText = (text: string) => text;

const scalars: readonly (readonly [oid: number, arrayOid: number, parse: Parse])[] = [
  [builtins.INT8, 1016, integer],
  [builtins.DATE, 1182, asText],
  [builtins.TIMESTAMP, 1115, civilTime],
  [builtins.TIMESTAMPTZ, 1185, instant],
  [builtins.NUMERIC, 1231, asText],
  [builtins.INTERVAL, 1187, asText],
];

// The package's types say function; the package gives an object.
const lists = types.arrayParser as unknown as { create(text: string, parse: Parse): { parse(): unknown[] } };

const parsers = new Map<number, Parse>(
  scalars.flatMap(([oid, arrayOid, parse]) => [
    [oid, parse],
    [arrayOid, (text: string) => lists.create(text, parse).parse()],
  ]),
);

/** For `pg`: ours first, its own for the rest. */
export const wireTypes = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    return (format !== 'binary' && parsers.get(oid)) || types.getTypeParser(oid, format);
  },
};
