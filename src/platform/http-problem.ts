// 问题回复: RFC 9457 problem details over HTTP, worded for people.

import type { FastifyReply } from 'fastify';
import type { Fault } from '#kernel/fault';

export interface HttpProblem {
  readonly status: number;
  readonly title: string;
  /** What happened, why, and what to do next. */
  readonly detail: string;
  readonly errors?: readonly Fault[];
}

export function sendProblem(reply: FastifyReply, { status, title, detail, errors = [] }: HttpProblem): FastifyReply {
  return reply.code(status).type('application/problem+json').send({ type: 'about:blank', title, status, detail, errors });
}

export const notSignedIn: HttpProblem = {
  status: 401,
  title: '尚未登录',
  detail: '这一页需要登录后才能看。请登录后再试，已填写的内容不会丢失。',
};

export const notAllowed = (who: string): HttpProblem => ({
  status: 403,
  title: '没有权限',
  detail: `这一步只能由${who}办理。请换用相应的账号，或联系本单位管理员。`,
});

export const notFound = (what: string): HttpProblem => ({ status: 404, title: '没有找到', detail: `没有找到${what}。请核对编号后再试。` });
