// 接口的答复: what a route answers when it did what was asked, and the problems (RFC 9457) with which it refuses.

import { fileKinds } from '#platform/http-file';
import type { Operation, Status } from './operation.ts';
import { type Json, problem, refTo } from './schemas.ts';

const problemWords: Readonly<Record<Status, string>> = {
  400: '请求无法读取：不是合法的 JSON，或含有无法保存的字符',
  401: '尚未登录，或账号、密码不对',
  403: '没有权限，或写请求没有带请求头 x-zhuce: 1',
  404: '没有找到，或登记簿尚未导入',
  409: '与现在的状态冲突',
  413: '内容太长',
  422: '内容有误：errors 逐处说明位置、现状、应为什么、怎样改正',
  429: '错误次数太多，暂时锁定',
  500: '系统故障，没有保存',
  503: '暂时办不了，请稍后再试',
};

const nameOf = (status: number | string): string => `Problem${status}`;

/** Each problem once; operations refer to them. */
export const problemResponses: Json = Object.fromEntries(
  Object.entries(problemWords).map(([status, description]) => [
    nameOf(status),
    { description, content: { 'application/problem+json': { schema: refTo(problem) } } },
  ]),
);

export const isWrite = ({ at, isQuestion }: Operation): boolean => !at.startsWith('GET ') && isQuestion !== true;

export function responsesOf(operation: Operation): Json {
  const { status = 200, answer } = operation;
  const refused = [...problemsOf(operation)].sort((one, other) => one - other);
  return {
    [status]: { description: status === 201 ? '已经建立' : '办成', content: contentOf(answer) },
    ...Object.fromEntries(refused.map((it) => [it, { $ref: `#/components/responses/${nameOf(it)}` }])),
  };
}

function problemsOf(operation: Operation): ReadonlySet<Status> {
  const { who, query, isAsOf, body, problems = [] } = operation;
  const isRead = query !== undefined || isAsOf === true || body !== undefined;
  return new Set<Status>([
    400,
    ...(who === 'everybody' ? [] : ([401] as const)),
    ...(Array.isArray(who) || isWrite(operation) ? ([403] as const) : []),
    ...(body === undefined ? [] : ([413] as const)),
    ...(isRead ? ([422] as const) : []),
    500,
    ...problems,
  ]);
}

function contentOf(answer: Operation['answer']): Json {
  if (answer === 'document') return { 'application/json': { schema: { type: 'object' } } };
  if (!Array.isArray(answer)) return { 'application/json': { schema: refTo(answer as Exclude<typeof answer, readonly unknown[]>) } };
  return Object.fromEntries(answer.map((kind: keyof typeof fileKinds) => [fileKinds[kind].type, {}]));
}
