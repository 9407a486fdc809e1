// 接口说明: the whole HTTP interface as one OpenAPI 3.1 document, made from the tables of operations and the schemas that they name.

import packageFile from '../../../package.json' with { type: 'json' };
import { type Operation, officeWords } from './operation.ts';
import { operations } from './operations.ts';
import { isWrite, problemResponses, responsesOf } from './responses.ts';
import { componentsOf, type Json, parametersOf, refTo } from './schemas.ts';

export function openApiDocument(): Json {
  return {
    openapi: '3.1.1',
    info: {
      title: '筑策接口',
      version: packageFile.version,
      description,
    },
    servers: [{ url: '/' }],
    tags: Object.keys(operations).map((name) => ({ name })),
    paths: paths(),
    components: {
      schemas: componentsOf(Object.values(operations).flatMap((of) => Object.values(of))),
      responses: problemResponses,
      parameters,
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'zhuce_session', description: '登录（signIn）后由服务器设置' } },
    },
  };
}

const description = `连政规发〔2024〕5号十三条措施的运行系统。金额是以元计、两位小数的文本，日期是上海当地的日子（YYYY-MM-DD），时刻是 UTC。
不知道的写 null，不猜。每个拒绝都是问题说明（RFC 9457，application/problem+json）：发生了什么、为什么、下一步怎么办。
写请求要带请求头 x-zhuce: 1；请求正文是 JSON，不认识的名称和重复的名称都会被指出。

The running system of the thirteen measures. Amounts are yuan as text with two decimals, days are civil days of Asia/Shanghai, instants are UTC; null is unknown. Every refusal is a problem (RFC 9457).`;

const parameters = {
  AsOf: {
    name: 'asof',
    in: 'query',
    description: '问的是哪一天的情形，如 2025-05-28；不写是业务日期当天',
    schema: { type: 'string', format: 'date' },
  },
  Known: {
    name: 'known',
    in: 'query',
    description:
      '按那一日（终了）或那一刻已经知道的来答，如 2025-05-28 或 2025-05-28T18:00（上海时间，末尾写 Z 为 UTC）；不写是现在知道的全部',
    schema: { type: 'string' },
  },
  FromHere: {
    name: 'x-zhuce',
    in: 'header',
    required: true,
    description: '写请求都要带；别的网站的表单带不了它',
    schema: { type: 'string', const: '1' },
  },
};

function paths(): Json {
  const found: Record<string, Record<string, Json>> = {};
  for (const [tag, of] of Object.entries(operations))
    for (const [operationId, operation] of Object.entries(of)) {
      const [method = '', path = ''] = operation.at.split(' ');
      found[path] = { ...found[path], [method.toLowerCase()]: told(operation, { tag, operationId }) };
    }
  return found;
}

function told(operation: Operation, { tag, operationId }: { readonly tag: string; readonly operationId: string }): Json {
  const { summary, who, body } = operation;
  return {
    operationId,
    tags: [tag],
    summary,
    description: `谁可以办：${whoWords(who)}。\n\n${operation.description}`,
    'x-who': who,
    security: who === 'everybody' ? [] : [{ session: [] }],
    parameters: parametersIn(operation),
    ...(body !== undefined && { requestBody: { required: true, content: bodyContent(body) } }),
    responses: responsesOf(operation),
  };
}

function whoWords(who: Operation['who']): string {
  if (who === 'everybody') return '任何人，不必登录';
  return who === 'signed-in' ? '已登录的人' : who.map((it) => officeWords[it]).join('、');
}

function parametersIn(operation: Operation): readonly Json[] {
  const { at, path = {}, query, isAsOf } = operation;
  const names = [...at.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return [
    ...names.map((name) => ({ name, in: 'path', required: true, description: path[name], schema: { type: 'string' } })),
    ...(query === undefined ? [] : parametersOf(query)),
    ...[...(isAsOf === true ? ['AsOf', 'Known'] : []), ...(isWrite(operation) ? ['FromHere'] : [])].map((name) => ({
      $ref: `#/components/parameters/${name}`,
    })),
  ];
}

function bodyContent(body: NonNullable<Operation['body']>): Json {
  if (body !== 'file') return { 'application/json': { schema: refTo(body) } };
  const file = { type: 'string', contentMediaType: 'application/octet-stream' };
  return { 'multipart/form-data': { schema: { type: 'object', properties: { file }, required: ['file'] } } };
}
