// 导入接口测试: through HTTP, with a real database, as each kind of caller.

import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SignedIn } from '#contract/domains/accounts';
import { clockAt } from '#platform/clock';
import { openTestDatabase, type TestDatabase } from '#platform/database/testing';
import { xlsxOf } from '#platform/workbook/testing';
import { workbookLimits } from '#platform/workbook/xlsx/inspect-xlsx';
import { importList, importOutcome } from './contract.ts';
import { importRoutes } from './routes.ts';

const keeper: SignedIn = {
  login: 'zhujian',
  name: '市住建局李四',
  role: 'housing-bureau',
  unit: 'housing-bureau',
  unitName: '市住建局',
  creditCode: null,
  area: null,
  administers: false,
};
const firm: SignedIn = { ...keeper, login: 'yuntai', name: '甲公司', role: 'firm', creditCode: '91320706FAKE00013X' };

let database: TestDatabase;
let app: FastifyInstance;
let account: SignedIn | null = keeper;

beforeAll(async () => {
  database = await openTestDatabase(18);
  app = Fastify();
  const clock = clockAt('2026-11-23T01:00:00Z');
  importRoutes(app, (_request, act) => act({ database: database.database, clock, account }));
  await app.ready();
});
afterAll(async () => {
  await app.close();
  await database.close();
});

describe('a workbook sent in', () => {
  const header = ['统一社会信用代码', '企业名称', '所在地区'];
  const clean = () => xlsxOf({ 企业: [header, ['91320706FAKE00013X', '甲公司', '海州区']] });

  test('is tried on a dry run, kept otherwise, and listed by its own Chinese name', async () => {
    expect(outcomeOf(await send('firms?dryRun=true', await clean()))).toMatchObject({ done: false, sheets: [{ added: 1 }] });
    expect(outcomeOf(await send('firms', await clean()))).toMatchObject({
      done: true,
      fileName: '企业（一）.xlsx',
      sheets: [{ added: 1 }],
    });
    const { imports } = importList.parse((await app.inject('/api/imports')).json());
    expect(imports).toMatchObject([
      { fileName: '企业（一）.xlsx', importedBy: '市住建局李四', importedAt: '2026-11-23T01:00:00Z', rows: 1 },
    ]);
  });

  test('with a fault has an outcome that names the cell', async () => {
    const bytes = await xlsxOf({ 企业: [header, ['91320706FAKE00013X', '', '海州区']] });
    expect(outcomeOf(await send('firms', bytes))).toMatchObject({ done: false, faults: [{ row: 2, column: 'B 企业名称' }] });
  });

  test.each`
    what                 | bytes                                     | status | detail
    ${'no workbook'}     | ${Buffer.from('%PDF-1.7')}                | ${422} | ${'另存为 .xlsx'}
    ${'an empty file'}   | ${Buffer.alloc(0)}                        | ${422} | ${'另存为 .xlsx'}
    ${'more than 20 MB'} | ${Buffer.alloc(workbookLimits.bytes + 1)} | ${413} | ${'20 MB'}
  `('that is $what is refused with $status, and says what to do', async ({ bytes, status, detail }) => {
    const reply = await send('firms', bytes);
    expect([reply.statusCode, reply.headers['content-type']]).toEqual([status, expect.stringContaining('application/problem+json')]);
    expect(reply.json()).toMatchObject({ status, detail: expect.stringContaining(detail) });
  });

  test('that is missing, or not the only one, is refused', async () => {
    const none = await app.inject({ method: 'POST', url: '/api/imports/firms' });
    const form = new FormData();
    form.append('a', new Blob(['1']), 'a.xlsx');
    form.append('b', new Blob(['2']), 'b.xlsx');
    const two = await app.inject({ method: 'POST', url: '/api/imports/firms', payload: form });
    expect([none.statusCode, two.statusCode]).toEqual([422, 422]);
    expect(none.json()).toMatchObject({ title: '没有收到文件' });
  });

  test('of a kind that does not exist is not found', async () => {
    expect((await send('people', await clean())).statusCode).toBe(404);
    expect((await app.inject('/api/imports/people/template')).statusCode).toBe(404);
  });
});

test('an import is undone over HTTP, once, and one that is not there is not found', async () => {
  const bytes = await xlsxOf({
    企业: [
      ['统一社会信用代码', '企业名称', '所在地区'],
      ['91320707FAKE000217', '乙公司', '市外'],
    ],
  });
  await send('firms', bytes);
  const newest = async () =>
    importList.parse((await app.inject('/api/imports')).json()).imports.find(({ undone }) => undone === null)?.id ?? '';
  const id = await newest();
  const undo = (which: string) => app.inject({ method: 'POST', url: `/api/imports/${which}/undo` });
  expect((await undo(id)).json()).toEqual({ undone: id });
  const [again, nowhere] = [await undo(id), await undo('none')];
  expect([again.statusCode, nowhere.statusCode]).toEqual([422, 404]);
  expect(again.json()).toMatchObject({ title: '不能撤销', detail: expect.stringContaining('市住建局李四') });
});

test('a template comes as an XLSX file with a Chinese name', async () => {
  const reply = await app.inject('/api/imports/tenders/template');
  expect(reply.headers['content-disposition']).toContain(encodeURIComponent('招标项目导入表.xlsx'));
  expect(reply.rawPayload.subarray(0, 2).toString()).toBe('PK');
});

describe.each`
  who           | signedIn                                 | status
  ${'nobody'}   | ${null}                                  | ${401}
  ${'a firm'}   | ${firm}                                  | ${403}
  ${'an owner'} | ${{ ...firm, role: 'procuring-entity' }} | ${403}
`('$who', ({ signedIn, status }) => {
  beforeAll(() => {
    account = signedIn;
  });
  afterAll(() => {
    account = keeper;
  });

  test.each(['GET /api/imports', 'GET /api/imports/firms/template', 'POST /api/imports/firms', 'POST /api/imports/any/undo'])(
    `gets ${status} at %s`,
    async (route) => {
      const [method = '', url = ''] = route.split(' ');
      const reply = await app.inject({ method: method as 'GET', url });
      expect([reply.statusCode, reply.json().status]).toEqual([status, status]);
    },
  );
});

async function send(where: string, bytes: Uint8Array) {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), '企业（一）.xlsx');
  return app.inject({ method: 'POST', url: `/api/imports/${where}`, payload: form });
}

function outcomeOf(reply: Awaited<ReturnType<typeof send>>) {
  expect(reply.statusCode).toBe(200);
  return importOutcome.parse(reply.json());
}
