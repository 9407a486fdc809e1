// 问题说明: bad input gets a clear answer (RFC 9457): where, what was found, what was expected, what to do.

import { z } from 'zod';
import type { Fault } from '#kernel/fault';

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors: readonly Fault[];
}

/** As it is sent. The pages read it more leniently: what went wrong may be a proxy's word. */
export const problemOnWire = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  errors: z.array(z.object({ path: z.string(), found: z.string(), expected: z.string(), remedy: z.string() })),
});

export function problem(title: string, detail: string, errors: readonly Fault[] = []): Problem {
  return { type: 'about:blank', title, status: 422, detail, errors };
}

/** Words a refused input, issue by issue; `input` is what was sent. */
export function faultsOf({ issues }: z.ZodError, input: unknown): readonly Fault[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => unknownKey([...issue.path, key], { input, said: issue.message }));
    const path = pathText(issue.path);
    const expected = issue.message;
    return [{ path, found: shown(valueAt(input, issue.path)), expected, remedy: `请把 ${path} 改为${expected}。` }];
  });
}

/** What a schema says of keys that it does not know. */
export const namesAmong = (names: readonly string[]): string => `${amongNames}${names.join(' ')}`;
const amongNames = '名称之一：';

/** `said`: the library's own words, unless the schema names what it knows. */
function unknownKey(path: readonly PropertyKey[], { input, said }: { readonly input: unknown; readonly said: string }): Fault {
  const name = pathText(path);
  return {
    path: name,
    found: shown(valueAt(input, path)),
    expected: said.startsWith(amongNames) ? said : '可以填写的名称',
    remedy: `没有 ${name} 这一项。请删去它，或改正名称的写法。`,
  };
}

/** `held[0].grade` */
export function pathText(path: readonly PropertyKey[]): string {
  const text = path.reduce<string>((so, key) => (typeof key === 'number' ? `${so}[${key}]` : `${so}.${String(key)}`), '');
  return text === '' ? '（整个输入）' : text.replace(/^\./, '');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], input);
}

function shown(value: unknown): string {
  const text = value === undefined ? '（没有）' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
