// 接口说明契约测试: the document tells every route and no other, who may ask, and what comes back.

import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SignedIn } from '#contract/domains/accounts';
import { onEachPostgres } from '#platform/database/testing';
import { demoAccounts } from '../../../seed/demo-accounts.ts';
import { buildApp } from '../app.ts';
import { mountModules } from '../modules.ts';
import { type DemoLogin, openDemoCity } from '../testing.ts';
import type { Operation } from './operation.ts';
import { operations } from './operations.ts';

const all = Object.values(operations).flatMap((of) => Object.values(of));
const asked = all.filter(({ at }) => at.startsWith('GET ') && !at.includes('{'));
const urlOf = ({ at }: Operation) => at.replace('GET ', '');

interface Answer {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: { readonly $ref?: string } }>>;
}
interface Told {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, Answer>> }>>>>;
  readonly components: { readonly responses: Readonly<Record<string, Answer>> };
}

onEachPostgres((open) => {
  let city: Awaited<ReturnType<typeof openDemoCity>>;
  let document: Told;
  const ajv = formats.default(new Ajv2020({ strict: false, allErrors: true }));
  beforeAll(async () => {
    city = await openDemoCity(await open());
    document = (await city.get('/api/openapi.json')).json();
    ajv.addSchema(document, 'city');
  }, 60_000);
  afterAll(() => city.close());

  const get = async (url: string, as?: DemoLogin) => city.get(url, as === undefined ? {} : { as });

  /** What is wrong with an answer by what the document says of that address and status; nothing: []. */
  const faultsIn = (path: string, { status, headers, json }: Awaited<ReturnType<typeof get>>) => {
    const told = document.paths[path]?.get?.responses[status];
    const { content = {} } = document.components.responses[told?.$ref?.split('/').at(-1) ?? ''] ?? told ?? {};
    const type = String(headers['content-type']);
    const media = content[type.replace('json; charset=utf-8', 'json')];
    if (media === undefined) return [`${path} does not tell of ${status} ${type}`];
    if (!type.includes('json')) return [];
    const { $ref, ...schema } = media.schema ?? {};
    ajv.validate($ref === undefined ? schema : { $ref: `city${$ref}` }, json());
    return ajv.errors ?? [];
  };

  test('every route is in the document, and every operation of the document is a route', async () => {
    const routes: string[] = [];
    const app = await buildApp();
    app.addHook('onRoute', ({ method, url }) => {
      for (const each of [method].flat()) if (each !== 'HEAD' && each !== 'OPTIONS') routes.push(`${each} ${url}`);
    });
    mountModules(app, city.city);
    await app.ready();
    await app.close();
    const told = all.map(({ at }) => at.replace(/\{(\w+)\}/g, ':$1'));
    expect(told.toSorted()).toEqual(routes.toSorted());
  });

  test('each list and page without a name in its path is given to whom the document names, and to nobody else, in the form that it names', async () => {
    const callers: { readonly login: DemoLogin | undefined; readonly account: SignedIn | null }[] = [];
    for (const login of [undefined, ...demoAccounts.map((it) => it.login)])
      callers.push({ login, account: (await get('/api/session', login)).json().account });
    for (const operation of asked) {
      const { at, who, problems = [] } = operation;
      for (const { login, account } of callers) {
        const reply = await get(urlOf(operation), login);
        const isTheirs =
          who === 'everybody' || (account !== null && (who === 'signed-in' || who.includes(account.role) || mayAsOffice(who, account)));
        const isRefusedToAdministrators = who === 'everybody' && problems.includes(403) && account?.role.endsWith('administrator');
        const expected = account === null && !isTheirs ? 401 : isTheirs && !isRefusedToAdministrators ? 200 : 403;
        expect([at, login, reply.status]).toEqual([at, login, expected]);
        expect([at, login, faultsIn(urlOf(operation), reply)]).toEqual([at, login, []]);
      }
    }
  }, 60_000);

  test.each`
    url                                     | path                                      | as           | status
    ${'/api/lots/DH-2025-007'}              | ${'/api/lots/{code}'}                     | ${undefined} | ${200}
    ${'/api/lots/DH-2025-007/position'}     | ${'/api/lots/{code}/position'}            | ${'yuntai'}  | ${200}
    ${'/api/lots/nowhere'}                  | ${'/api/lots/{code}'}                     | ${undefined} | ${404}
    ${'/api/lots?page=0'}                   | ${'/api/lots'}                            | ${undefined} | ${422}
    ${'/api/lots?q=%00'}                    | ${'/api/lots'}                            | ${undefined} | ${400}
    ${'/api/check-sheets/HD-0'}             | ${'/api/check-sheets/{number}'}           | ${undefined} | ${404}
    ${'/api/registers/lot/fields'}          | ${'/api/registers/{register}/fields'}     | ${'zhujian'} | ${200}
    ${'/api/registers/enterprise/a~b/fact'} | ${'/api/registers/{register}/{key}/fact'} | ${'zhujian'} | ${422}
    ${'/api/imports/firms/template'}        | ${'/api/imports/{workbook}/template'}     | ${'zhujian'} | ${200}
  `('$url is answered as $path tells: $status', async ({ url, path, as, status }) => {
    const reply = await get(url, as);
    expect(reply.status).toBe(status);
    expect(faultsIn(path, reply)).toEqual([]);
  });
});

function mayAsOffice(who: Operation['who'], { role, administers }: Pick<SignedIn, 'role' | 'administers'>): boolean {
  return who.includes('unit-administrator') && administers && role !== 'audit-administrator';
}
