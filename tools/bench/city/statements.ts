// 记下语句: what the application sends to the database for one request, so that a bare server can send the same.

import { Client } from 'pg';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

type Query = (...given: readonly unknown[]) => unknown;

/** From then on all statements of this process are noted; the answer stops that and gives them. */
export function noteStatements(): () => readonly Statement[] {
  const noted: Statement[] = [];
  const prototype = Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  prototype.query = function noting(this: Client, ...given) {
    const [first, second] = given;
    const text = typeof first === 'string' ? first : (first as { readonly text?: string }).text;
    if (text !== undefined) noted.push({ text, values: Array.isArray(second) ? second : [] });
    return query.apply(this, [...given]);
  };
  return () => {
    prototype.query = query;
    return noted;
  };
}
