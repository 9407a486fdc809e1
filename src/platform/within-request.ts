// 一次请求: what a module is given for one request, all in one transaction that works for who sent it.

import type { FastifyRequest } from 'fastify';

/** An act that throws has not happened. What it answers is sent when it is committed. */
export type WithinRequest<Desk> = <Outcome>(request: FastifyRequest, act: (desk: Desk) => Promise<Outcome>) => Promise<Outcome>;
