// 测试用城市: the demo city over HTTP, with somebody signed in at each desk.

import { dayInShanghai } from '#kernel/plain-date';
import type { Clock } from '#platform/clock';
import { openLimited } from '#platform/database/limited/limited-database';
import type { TestDatabase } from '#platform/database/testing';
import { demoAccounts } from '../../seed/demo-accounts.ts';
import { fillDemoCity } from '../../seed/demo-city.ts';
import { buildApp } from './app.ts';
import { cityOn } from './city.ts';
import { mountModules } from './modules.ts';

export type DemoLogin = (typeof demoAccounts)[number]['login'];

interface Sent {
  /** Left out: nobody is signed in. */
  readonly as?: DemoLogin;
  readonly body?: unknown;
  /** What the request says is our own address. */
  readonly host?: string;
}

/** `at`: the instant at which it was filled, and which it takes for now. */
export async function openDemoCity(owner: TestDatabase, at = '2025-05-12T02:00:00Z') {
  let now = at;
  const clock: Clock = { now: () => new Date(now), today: () => dayInShanghai(new Date(now)) };
  const limited = await openLimited({ ...owner, today: () => dayInShanghai(new Date(now)) });
  const city = cityOn(limited, clock);
  await fillDemoCity(city, () => undefined);
  const app = await buildApp();
  mountModules(app, city);
  const cookies = new Map<DemoLogin, string>();
  const send = (
    method: 'GET' | 'POST' | 'PUT',
    url: string,
    { cookie, body, host }: { cookie?: string | undefined } & Pick<Sent, 'body' | 'host'>,
  ) =>
    app.inject({
      method,
      url,
      headers: { 'x-zhuce': '1', ...(cookie === undefined ? {} : { cookie }), ...(host === undefined ? {} : { host }) },
      ...(body === undefined ? {} : { payload: body as object }),
    });
  const cookieOf = async (login: DemoLogin) => {
    const known = cookies.get(login);
    if (known !== undefined) return known;
    const { password } = demoAccounts.find((it) => it.login === login) ?? { password: '' };
    const reply = await send('POST', '/api/session', { body: { login, password } });
    const cookie = String(reply.headers['set-cookie']).split(';')[0] ?? '';
    cookies.set(login, cookie);
    return cookie;
  };
  const call = async (method: 'GET' | 'POST' | 'PUT', url: string, { as, body, host }: Sent = {}) => {
    const reply = await send(method, new URL(url, 'http://city').href.slice('http://city'.length), {
      cookie: as && (await cookieOf(as)),
      body,
      ...(host === undefined ? {} : { host }),
    });
    return { status: reply.statusCode, headers: reply.headers, json: () => reply.json(), bytes: reply.rawPayload };
  };
  const close = async () => {
    await app.close();
    await limited.close();
  };
  return {
    /** From now on it is that instant, and everybody signs in again. */
    moveTo: (instant: string) => {
      now = instant;
      cookies.clear();
    },
    city,
    limited,
    get: (url: string, sent?: Sent) => call('GET', url, sent),
    post: (url: string, sent?: Sent) => call('POST', url, sent),
    put: (url: string, sent?: Sent) => call('PUT', url, sent),
    close,
  };
}
