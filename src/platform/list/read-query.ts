// 清单的网址参数: read by a schema; what is unknown or cannot be read is refused in words, with its place.

import type { z } from 'zod';
import type { AsOf } from '#kernel/as-of';
import type { Fault } from '#kernel/fault';
import { ok, type Result, refused } from '#kernel/result';
import { readAsOf } from '../http-as-of.ts';
import type { HttpProblem } from '../http-problem.ts';

export interface QueryToRead<Schema extends z.ZodObject> {
  readonly schema: Schema;
  readonly query: unknown;
  /** What is meant by whoever names neither day nor moment. */
  readonly otherwise: AsOf;
}

/** With the day and the moment that it asks about. */
export function readQuery<Schema extends z.ZodObject>({
  schema,
  query,
  otherwise,
}: QueryToRead<Schema>): Result<z.infer<Schema> & { readonly asOf: AsOf }, HttpProblem> {
  const asOf = readAsOf(query, otherwise);
  if (!asOf.ok) return asOf;
  const read = schema.safeParse(query ?? {});
  if (read.success) return ok({ ...read.data, asOf: asOf.value });
  const names = Object.keys(schema.shape).join('、');
  const errors = read.error.issues.flatMap((issue): readonly Fault[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownName(key, names))
      : [unreadable(issue.path.map(String).join('.'), { expected: issue.message, query })],
  );
  const detail = '网址中的查询条件有的不认识，有的无法读取，没有查询。请照下面所列改正后再试，或去掉它们。';
  return refused({ status: 422, title: '查询条件有误', detail, errors });
}

function unknownName(path: string, names: string): Fault {
  return {
    path,
    found: `参数 ${path}`,
    expected: `以下参数：${names}`,
    remedy: `没有 ${path} 这个查询条件。请去掉它，或改成上面所列的名称。`,
  };
}

function unreadable(path: string, { expected, query }: { readonly expected: string; readonly query: unknown }): Fault {
  const value = (query as Readonly<Record<string, unknown>>)[path];
  const found = Array.isArray(value) ? '写了多次' : String(value).slice(0, 80);
  return { path, found, expected, remedy: `请把 ${path} 改为${expected}，只写一次；或去掉它。` };
}
