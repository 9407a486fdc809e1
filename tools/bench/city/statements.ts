// 记下语句: what the application sends to the database for one request, so that a bare server can send the same.

import { Client } from 'pg';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Sent in one go: none of them waits for the answer of another. */
export type Batch = readonly Statement[];

type Query = (...given: readonly unknown[]) => Promise<unknown> | undefined;

/** From then on all statements of this process are noted; the answer stops that and gives them. */
export function noteStatements(): () => readonly Batch[] {
  const batches: Statement[][] = [];
  let unanswered = 0;
  const prototype = Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  const note = (statement: Statement) => {
    if (unanswered === 0) batches.push([]);
    batches.at(-1)?.push(statement);
  };
  prototype.query = function noting(this: Client, ...given) {
    const [first, second] = given;
    const text = typeof first === 'string' ? first : (first as { readonly text?: string }).text;
    if (text !== undefined) note({ text, values: Array.isArray(second) ? second : [] });
    const answer = query.apply(this, [...given]);
    unanswered += 1;
    const answered = () => {
      unanswered -= 1;
    };
    void Promise.resolve(answer).then(answered, answered);
    return answer;
  };
  return () => {
    prototype.query = query;
    return batches;
  };
}
