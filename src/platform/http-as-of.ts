// 截至的网址参数: ?asof=2025-05-28&known=2025-05-28T18:00, read with what is meant by whoever leaves them out.

import type { AsOf } from '#kernel/as-of';
import type { Fault } from '#kernel/fault';
import type { Instant } from '#kernel/instant';
import { isPlainDate, type PlainDate } from '#kernel/plain-date';
import { ok, type Result, refused } from '#kernel/result';
import type { HttpProblem } from './http-problem.ts';

/** `asof` is a day, `known` a day (to its end) or a moment of Asia/Shanghai; with Z it is one of UTC. */
export function readAsOf(query: unknown, otherwise: AsOf): Result<AsOf, HttpProblem> {
  const { asof, known } = (query ?? {}) as { readonly asof?: unknown; readonly known?: unknown };
  const validOn = asof === undefined ? otherwise.validOn : readDay(asof);
  const knownAt = known === undefined ? otherwise.knownAt : readInstant(known);
  const errors = [
    ...(validOn === undefined ? [faultOf('asof', asof, '一个日期，如 2025-05-28')] : []),
    ...(knownAt === undefined ? [faultOf('known', known, '一个日期或时刻，如 2025-05-28 或 2025-05-28T18:00')] : []),
  ];
  if (validOn !== undefined && knownAt !== undefined) return ok({ validOn, knownAt });
  return refused({ status: 422, title: '截至日期有误', detail: '网址中的截至日期无法读取，没有查询。请改正后再试，或去掉它。', errors });
}

function readDay(value: unknown): PlainDate | undefined {
  return typeof value === 'string' && isPlainDate(value) ? value : undefined;
}

function readInstant(value: unknown): Instant | undefined {
  const parts = typeof value === 'string' ? /^([\d-]{10})(?:T(\d{2}:\d{2})(:\d{2})?(\.\d{1,6})?(Z?))?$/.exec(value) : null;
  const [, day = '', time, seconds = ':00', fraction = '', zone] = parts ?? [];
  if (!isPlainDate(day)) return undefined;
  if (time === undefined) return `${inUtc(`${day}T23:59:59+08:00`)}.999999Z` as Instant;
  const whole = inUtc(`${day}T${time}${seconds}${zone === 'Z' ? 'Z' : '+08:00'}`);
  return whole === undefined ? undefined : (`${whole}${fraction}Z` as Instant);
}

/** To the second; what is finer than a Date is kept beside it. */
function inUtc(text: string): string | undefined {
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString().slice(0, 19);
}

function faultOf(path: string, value: unknown, expected: string): Fault {
  return { path, found: typeof value === 'string' ? value : '写了多次', expected, remedy: '请只写一次，并照样子写。' };
}
