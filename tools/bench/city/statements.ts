// 记下语句: what the application sends to the database for one request, so that a bare server can send the same.

import { Client } from 'pg';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

interface Noted extends Statement {
  /** From sending it to its answer. */
  ms: number;
}

/** Sent in one go: none of them waits for the answer of another. */
export type Batch = readonly Statement[];

type Query = (...given: readonly unknown[]) => Promise<unknown> | undefined;

/** From then on all statements of this process are noted; the answer stops that and gives them. */
export function noteStatements(): () => readonly (readonly Noted[])[] {
  const batches: Noted[][] = [];
  let unanswered = 0;
  const prototype = Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  const note = (statement: Statement): Noted => {
    if (unanswered === 0) batches.push([]);
    const noted = { ...statement, ms: 0 };
    batches.at(-1)?.push(noted);
    return noted;
  };
  prototype.query = function noting(this: Client, ...given) {
    const [first, second] = given;
    const text = typeof first === 'string' ? first : (first as { readonly text?: string }).text;
    const noted = text === undefined ? undefined : note({ text, values: Array.isArray(second) ? second : [] });
    const from = performance.now();
    const answer = query.apply(this, [...given]);
    unanswered += 1;
    const answered = () => {
      unanswered -= 1;
      if (noted !== undefined) noted.ms = performance.now() - from;
    };
    void Promise.resolve(answer).then(answered, answered);
    return answer;
  };
  return () => {
    prototype.query = query;
    return batches;
  };
}
