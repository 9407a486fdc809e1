// 服务: one HTTP server for the pages, the interface and nothing else.

import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import files from '@fastify/static';
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { sendProblem } from '#platform/http-problem';
import { parseStrictJson } from '#platform/strict-json';
import { unreadableTexts } from '#platform/unreadable-text';
import { safetyHeaders } from './safety-headers.ts';

export interface AppSettings {
  /** The built pages; absent in tests of the interface alone. */
  readonly pages?: string;
  readonly log?: boolean;
}

export async function buildApp({ pages, log = false }: AppSettings = {}): Promise<FastifyInstance> {
  const app = fastify({
    logger: log ? { level: 'warn', stream: process.stderr } : false,
    bodyLimit: 1024 * 1024,
    // What a proxy on this machine says of whom it speaks for is believed; nobody else's word is.
    trustProxy: 'loopback',
    forceCloseConnections: true,
    // Told to whoever meets a fault: a count of the requests would tell how many others make.
    genReqId: () => randomUUID(),
  });
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(safetyHeaders);
    done();
  });
  await app.register(cookie);
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, readJson);
  app.addHook('onRequest', refuseForeignWrites);
  app.addHook('preValidation', refuseUnreadableText);
  app.setErrorHandler(explainFault);
  if (pages !== undefined) await servePages(app, pages);
  return app;
}

class UnreadableBody extends Error {
  readonly statusCode = 400;
}

async function readJson(_request: FastifyRequest, body: string | Buffer): Promise<unknown> {
  if (body === '') return undefined;
  const read = parseStrictJson(String(body));
  if (read.ok) return read.value;
  const { path, found, expected, remedy } = read.refusal;
  throw new UnreadableBody(`${path}：${found}，应为${expected}。${remedy}`);
}

/** A form on another site cannot set this header, and the cookie is same-site besides. */
async function refuseForeignWrites(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  if (request.method === 'GET' || request.method === 'HEAD' || request.headers['x-zhuce'] === '1') return undefined;
  if (request.url.startsWith('/api/assess/')) return undefined; // asks, and changes nothing
  return sendProblem(reply, {
    status: 403,
    title: '请求被拒绝',
    detail: '这个请求不是从本系统的页面发出的。请在本系统页面上操作；程序调用请带上请求头 x-zhuce: 1。',
  });
}

/** In the path, in what is asked and in what is sent, on every route: no register holds such a text, and the database refuses it. */
async function refuseUnreadableText({ params, query, body }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const faults = [...unreadableTexts(params, ''), ...unreadableTexts(query, ''), ...unreadableTexts(body, '')];
  if (faults.length === 0) return undefined;
  const detail = '提交的文字里有无法保存的字符，没有办理。请照下面所列删去这些字符后再提交；从别处粘贴来的，请重新输入。';
  return sendProblem(reply, { status: 400, title: '无法读取请求', detail, errors: faults });
}

function explainFault(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status === 413)
    return sendProblem(reply, { status, title: '内容太长', detail: '提交的内容超过 1 MB，没有接收。请减少内容后再提交。' });
  if (status < 500) return sendProblem(reply, { status, title: '无法读取请求', detail: error.message });
  request.log.error({ err: error, reference: request.id });
  const detail = `系统出了故障，您的操作没有保存。请稍后再试；若仍不成功，请把编号 ${request.id} 告诉管理员。`;
  return sendProblem(reply, { status: 500, title: '系统故障', detail });
}

/** Any address that is neither the interface's nor a built file's is a page: the browser's router knows which. */
async function servePages(app: FastifyInstance, pages: string): Promise<void> {
  await app.register(files, { root: pages, index: false, maxAge: '1y', immutable: true, preCompressed: true });
  const page = (reply: FastifyReply) => reply.header('cache-control', 'no-cache').sendFile('index.html', pages, { cacheControl: false });
  app.get('/', (_request, reply) => page(reply)); // a folder, which the files refuse to list
  app.setNotFoundHandler((request, reply) => {
    const isPage = !request.url.startsWith('/api/') && !request.url.startsWith('/assets/');
    if (!isPage) return sendProblem(reply, { status: 404, title: '没有找到', detail: '没有这个地址。页面更新过的，请刷新后再试。' });
    return page(reply);
  });
}

export const builtPages = (checkout: string): string => join(checkout, 'dist', 'web');
