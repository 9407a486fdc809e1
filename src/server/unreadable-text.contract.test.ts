// 无法保存的字符契约测试: the character zero, or half a character, anywhere in a request to any route is refused with its place, and is no fault of ours.

import type { HTTPMethods } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clockAt } from '#platform/clock';
import { openLimited } from '#platform/database/limited/limited-database';
import { onEachPostgres } from '#platform/database/testing';
import { buildApp } from './app.ts';
import { cityOn } from './city.ts';
import { mountModules } from './modules.ts';

type Method = Extract<HTTPMethods, 'GET' | 'POST' | 'PUT' | 'DELETE'>;

onEachPostgres((open) => {
  let app: Awaited<ReturnType<typeof buildApp>>;
  let close: () => Promise<void>;
  const routes: { readonly method: Method; readonly url: string }[] = [];
  beforeAll(async () => {
    const limited = await openLimited(await open());
    app = await buildApp();
    app.addHook('onRoute', ({ method, url }) => {
      for (const each of [method].flat()) if (each !== 'HEAD' && each !== 'OPTIONS') routes.push({ method: each as Method, url });
    });
    mountModules(app, cityOn(limited, clockAt('2026-01-05T02:00:00Z')));
    await app.ready();
    close = () => limited.close();
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await close();
  });

  const send = async (method: Method, url: string, body?: string) => {
    const reply = await app.inject({
      method,
      url,
      headers: { 'x-zhuce': '1', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { payload: body }),
    });
    return {
      asked: `${method} ${url} ${body ?? ''}`,
      status: reply.statusCode,
      path: reply.json()?.errors?.[0]?.path as string | undefined,
    };
  };

  test('in each part of the path of every route', async () => {
    const asked = routes.flatMap(({ method, url }) => (url.match(/:\w+/g) ?? []).map((name) => ({ method, url, name })));
    expect(asked.length).toBeGreaterThan(15);
    for (const { method, url, name } of asked) {
      const reply = await send(method, url.replace(name, 'a%00b').replace(/:\w+/g, 'x'));
      expect(reply).toEqual({ asked: reply.asked, status: 400, path: name.slice(1) });
    }
  });

  test('in what is asked of every route, also in the name of a question', async () => {
    for (const { method, url } of routes) {
      const at = url.replace(/:\w+/g, 'x');
      const [inValue, inName] = [await send(method, `${at}?q=%00`), await send(method, `${at}?%00=1`)];
      expect([inValue, inName]).toEqual([
        { asked: inValue.asked, status: 400, path: 'q' },
        { asked: inName.asked, status: 400, path: '␀' },
      ]);
    }
  });

  test.each([
    ['{"login":"a\\u0000b","password":"x"}', 'login'],
    ['{"basis":{"title":"文号\\u0000"}}', 'basis.title'],
    ['{"names":["甲","a\\u0000b"]}', 'names[1]'],
    ['{"a\\u0000":1}', 'a␀'],
    ['{"reason":"\\ud800"}', 'reason'],
    ['["\\udc00甲"]', '[0]'],
  ])('in a body: %s', async (body, path) => {
    for (const { method, url } of routes.filter((it) => it.method !== 'GET')) {
      const reply = await send(method, url.replace(/:\w+/g, 'x'), body);
      expect(reply).toEqual({ asked: reply.asked, status: 400, path });
    }
  });

  test('whole characters beyond the first plane are let through, and a cookie is only compared', async () => {
    const read = await app.inject({ method: 'GET', url: `/api/lots?q=${encodeURIComponent('𠮷😀')}` });
    expect(read.statusCode).toBe(200);
    const session = await app.inject({
      method: 'GET',
      url: '/api/session',
      headers: { cookie: 'zhuce_session=%00; zhuce=%00; session=%00' },
    });
    expect(session.statusCode).toBe(200);
  });
});
