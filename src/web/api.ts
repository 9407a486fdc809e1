// 取数: one typed way to the server; what comes back is read by the contract, what went wrong is a problem in words.

import { z } from 'zod';

// Its compiled parsers need `new Function`, which the content security policy refuses.
z.config({ jitless: true });

const problemOnWire = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string().default(''),
  errors: z.array(z.object({ path: z.string(), found: z.string(), expected: z.string(), remedy: z.string() })).default([]),
});
export type Problem = z.infer<typeof problemOnWire>;

/** Problems the server could not word itself. */
export const ownProblems = ['offline', 'unreadable'] as const;
export type OwnProblem = (typeof ownProblems)[number];

export class ApiProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

interface Sent {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** A form goes as multipart, anything else as JSON. */
  readonly body?: FormData | object;
  readonly signal?: AbortSignal;
}

/** Throws ApiProblem for a refusal, an outage, or an answer that the contract cannot read. */
export async function ask<Answer extends z.ZodType>(answer: Answer, path: string, sent: Sent = {}): Promise<z.output<Answer>> {
  const response = await send(path, sent);
  const read = answer.safeParse(await jsonOf(response));
  if (!read.success) throw own('unreadable', response.status);
  return read.data;
}

/** For writes whose answer is not looked at. */
export async function send(path: string, { method = 'GET', body, signal }: Sent): Promise<Response> {
  const json = body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' };
  const response = await fetch(path, {
    method,
    credentials: 'same-origin',
    // A form of another site cannot set this header, so the server takes no write without it.
    headers: { accept: 'application/json', ...(method === 'GET' ? {} : { 'x-zhuce': '1' }), ...json },
    body: body === undefined || body instanceof FormData ? (body ?? null) : JSON.stringify(body),
    ...(signal === undefined ? {} : { signal }),
  }).catch((fault: unknown) => {
    if (signal?.aborted === true) throw fault;
    throw own('offline', 0);
  });
  if (response.ok) return response;
  const read = problemOnWire.safeParse(await jsonOf(response));
  throw read.success ? new ApiProblem(read.data) : own('unreadable', response.status);
}

function own(kind: OwnProblem, status: number): ApiProblem {
  return new ApiProblem({ type: kind, title: kind, status, detail: '', errors: [] });
}

async function jsonOf(response: Response): Promise<unknown> {
  return response.json().catch(() => undefined);
}
